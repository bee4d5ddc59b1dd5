package org.factline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.factline.timeline.ui.TimelineView;
import org.factline.ui.dossiers.EventRef;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.Results;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The timeline of a dossier with every kind of date: seen, walked, searched, changed and undone, by mouse and by keyboard. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TimelineTest {

	private static @Nullable OpenDossier opened;

	private final Desktop desktop = new Desktop();

	@BeforeAll
	static void makeTheDossier() throws Exception {
		Desktop desktop = new Desktop();
		desktop.settle(1000);
		desktop.closeWelcome();
		Path path = Files.createTempDirectory("timeline").resolve("pelabuhan.factline");
		HarbourDossier.write(path);
		opened = PlatformUI.getWorkbench().getService(OpenDossiers.class).open(path);
		assertTrue(desktop.waitFor(() -> dossier().results().state() == Results.State.CURRENT), "analysed");
		// of several dossiers that are open, the timeline shows the one that something was selected in last
		desktop.page().showView(TimelineView.ID);
		Articles.show(desktop.page(), dossier(), dossier().snapshot().articles().articles().getFirst().id(), Optional.empty());
		desktop.settle(500);
		desktop.page().closeAllEditors(false);
	}

	private static OpenDossier dossier() {
		OpenDossier known = opened;
		if (known == null) {
			throw new IllegalStateException();
		}
		return known;
	}

	private TimelineView view() throws Exception {
		return (TimelineView) desktop.page().showView(TimelineView.ID);
	}

	@BeforeEach
	void show() throws Exception {
		TimelineView view = view();
		desktop.page().setPartState(desktop.page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		assertTrue(desktop.waitFor(() -> view.texts().size() >= HarbourDossier.EVENTS), () -> view.texts().toString());
		desktop.run("org.factline.timeline.ui.fit");
		canvas().setFocus();
	}

	@AfterEach
	void putBack() throws Exception {
		while (dossier().session().undoLabel().isPresent()) {
			dossier().undo();
		}
		view().search("");
		desktop.run("org.factline.timeline.ui.byEvent");
		desktop.settle(100);
	}

	@AfterAll
	static void nothingWentWrong() throws Exception {
		Desktop desktop = new Desktop();
		dossier().save();
		desktop.page().hideView(desktop.page().findView(TimelineView.ID));
		dossier().release();
		desktop.settle(500);
		assertEquals("", String.join("\n", Desktop.errors()));
	}

	private Canvas canvas() {
		return Desktop.find(desktop.shell(), Canvas.class, one -> TimelineView.ID.equals(one.getData()));
	}

	private void press(int key) throws Exception {
		Event event = new Event();
		event.keyCode = key;
		canvas().notifyListeners(SWT.KeyDown, event);
		desktop.settle(1);
	}

	private void type(char sign) {
		Event event = new Event();
		event.character = sign;
		canvas().notifyListeners(SWT.KeyDown, event);
	}

	private void mouse(int type, int x, int y, int mask) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = 1;
		event.stateMask = mask;
		canvas().notifyListeners(type, event);
	}

	private List<?> selected() throws Exception {
		return ((IStructuredSelection) view().getSite().getSelectionProvider().getSelection()).toList();
	}

	private int row(String title) throws Exception {
		return view().texts().indexOf(title);
	}

	/** Goes down to a row by its title. */
	private void walkTo(String title) throws Exception {
		press(SWT.PAGE_UP);
		press(SWT.HOME);
		for (int i = 0; i < 200 && !view().spoken().startsWith(title + "\n"); i++) {
			press(SWT.ARROW_RIGHT);
		}
		assertTrue(view().spoken().startsWith(title + "\n"), () -> title + " is not reached");
	}

	@Test
	@Order(10)
	void showsEveryEventAndItsConflicts() throws Exception {
		TimelineView view = view();
		assertTrue(row("Gudang garam baru dibuka") >= 0);
		assertEquals(HarbourDossier.CONFLICTS, view.conflicts());
		desktop.picture("80-timeline-harbour");
		desktop.run("org.factline.timeline.ui.nextConflict");
		assertTrue(view.spoken().contains("The sources differ"), view::spoken);
		desktop.picture("81-timeline-conflict");
	}

	/** Right from the first date on names each of them once; what it says has title, date, certainty, outlet and conflict. */
	@Test
	@Order(20)
	void everyDateIsReachedAndSpokenByKeyboardAlone() throws Exception {
		TimelineView view = view();
		press(SWT.HOME);
		BitSet reached = view.chosen();
		Set<String> spoken = new HashSet<>(Set.of(view.spoken()));
		for (int i = 1; i < view.size(); i++) {
			press(SWT.ARROW_RIGHT);
			reached.or(view.chosen());
			spoken.add(view.spoken());
		}
		assertEquals(view.size(), reached.cardinality());
		assertEquals(view.size(), spoken.size(), "no two sound alike");
		assertTrue(spoken.stream().anyMatch(words -> words.contains("(uncertain)")));
		assertTrue(spoken.stream().anyMatch(words -> words.contains("about ")));
		assertTrue(spoken.stream().anyMatch(words -> words.contains("may go on")));
		assertTrue(spoken.stream().anyMatch(words -> words.contains("one of ")));
		assertTrue(spoken.stream().anyMatch(words -> words.contains("The sources differ")));
		assertTrue(spoken.stream().anyMatch(words -> words.contains("Kabar Teluk")));
		press(SWT.END);
		press(SWT.ARROW_LEFT);
		assertFalse(view.chosen().isEmpty());
		press(SWT.PAGE_DOWN);
		press(SWT.PAGE_DOWN);
		press(SWT.PAGE_DOWN);
		press(SWT.PAGE_DOWN);
		assertTrue(view.spoken().contains("no date known"), () -> "the last row has no date: " + view.spoken());
		assertTrue(selected().getFirst() instanceof EventRef, "and can be chosen");
	}

	@Test
	@Order(30)
	void searchAndLanesShowLess() throws Exception {
		TimelineView view = view();
		int all = view.texts().size();
		view.search("gudang");
		assertTrue(desktop.waitFor(() -> !view.texts().isEmpty() && view.texts().size() < all));
		assertTrue(view.texts().stream().filter(title -> !title.isEmpty()).anyMatch(title -> title.startsWith("Gudang")));
		view.search("");
		desktop.run("org.factline.timeline.ui.byOutlet");
		assertTrue(view.texts().contains("Harian Muara"), () -> view.texts().toString());
		desktop.picture("82-timeline-outlets");
		desktop.run("org.factline.timeline.ui.foldAll");
		assertEquals(5, view.texts().size(), () -> view.texts().toString());
		desktop.run("org.factline.timeline.ui.foldAll");
		desktop.run("org.factline.timeline.ui.byPerson");
		assertEquals("Ratna Wulan", view.texts().getFirst());
	}

	@Test
	@Order(40)
	void aDateIsTypedInWordsAndUndone() throws Exception {
		String title = "Gudang garam baru dibuka";
		walkTo(title);
		Desktop.Done typed = desktop.inWindow("Change Date", window -> {
			Desktop.find(window, Text.class, Text::isEnabled).setText("awal Februari 2031");
			Desktop.press(window, "OK");
		});
		desktop.run("org.factline.timeline.ui.date");
		typed.check();
		String when = event(title).getWhen();
		assertTrue(when.startsWith("2031-02"), when);
		assertEquals(Optional.of("Change Date"), dossier().session().undoLabel());
		desktop.run("org.eclipse.ui.edit.undo");
		assertEquals("2031-03-10", event(title).getWhen());
	}

	private static org.factline.model.Event event(String title) {
		return dossier().session().dossier().getEvents().stream().filter(one -> title.equals(one.getTitle())).findFirst().orElseThrow();
	}

	@Test
	@Order(50)
	void aDateIsDraggedByWholeDaysAndUndone() throws Exception {
		String title = "Dermaga timur ditutup";
		walkTo(title);
		desktop.run("org.factline.timeline.ui.zoomToSelection");
		desktop.settle(200);
		Rectangle area = canvas().getClientArea();
		int titles = Math.max(120, Math.min(420, area.width * 28 / 100));
		int x = titles + (area.width - titles) / 2;
		int y = 50 + row(title) * 24 + 12 - canvas().getVerticalBar().getSelection();
		mouse(SWT.MouseDown, x, y, 0);
		mouse(SWT.MouseMove, x + 200, y, SWT.BUTTON1);
		desktop.settle(100);
		// a day is as wide as the window without its margins
		mouse(SWT.MouseUp, x + area.width - titles - 80, y, SWT.BUTTON1);
		assertEquals("2031-03-05", event(title).getWhen());
		desktop.run("org.eclipse.ui.edit.undo");
		assertEquals("2031-03-04", event(title).getWhen());
	}

	@Test
	@Order(60)
	void severalAreChosenMergedLinkedAndUndone() throws Exception {
		int before = dossier().session().dossier().getEvents().size();
		walkTwo("Dermaga timur ditutup", "Kapal tunda Rawa Jaya kandas");
		assertEquals(2, selected().size(), () -> "two are chosen");
		desktop.run("org.factline.timeline.ui.linkBefore");
		assertEquals(1, dossier().session().dossier().getLinks().size());
		desktop.run("org.eclipse.ui.edit.undo");
		assertTrue(dossier().session().dossier().getLinks().isEmpty());
		desktop.run("org.factline.timeline.ui.merge");
		assertEquals(before - 1, dossier().session().dossier().getEvents().size());
		assertEquals(2, event("Dermaga timur ditutup").getClaims().size());
		desktop.run("org.eclipse.ui.edit.undo");
		assertEquals(before, dossier().session().dossier().getEvents().size());
		assertEquals(1, event("Kapal tunda Rawa Jaya kandas").getClaims().size());
	}

	/** Chooses the first, walks on and adds the second, as Space does. */
	private void walkTwo(String first, String second) throws Exception {
		walkTo(first);
		int firstItem = view().chosen().nextSetBit(0);
		walkTo(second);
		int secondItem = view().chosen().nextSetBit(0);
		walkTo(first);
		desktop.run("org.factline.timeline.ui.zoomToSelection");
		desktop.run("org.factline.timeline.ui.fit");
		desktop.settle(100);
		Canvas canvas = canvas();
		int y = 50 + row(second) * 24 + 12 - canvas.getVerticalBar().getSelection();
		for (int x = 0; x < canvas.getClientArea().width && !view().chosen().get(secondItem); x += 3) {
			mouse(SWT.MouseDown, x, y, SWT.MOD1);
			mouse(SWT.MouseUp, x, y, SWT.MOD1);
		}
		assertTrue(view().chosen().get(firstItem) && view().chosen().get(secondItem));
	}

	@Test
	@Order(70)
	void theTableHasTheSameItemsAndTheSameSelection() throws Exception {
		TimelineView view = view();
		walkTo("Pawai perahu hias berlangsung");
		BitSet chosen = view.chosen();
		desktop.run("org.factline.timeline.ui.table");
		Table table = Desktop.find(desktop.shell(), Table.class, one -> one.isVisible() && one.getColumnCount() == 7);
		assertEquals(view.size(), table.getItemCount());
		assertEquals("Pawai perahu hias berlangsung", table.getItem(table.getSelectionIndex()).getText(1));
		table.getColumn(1).notifyListeners(SWT.Selection, new Event());
		assertEquals("Pawai perahu hias berlangsung", table.getItem(table.getSelectionIndex()).getText(1), "sorted, and selected still");
		desktop.picture("83-timeline-table");
		table.setSelection(0);
		table.notifyListeners(SWT.Selection, new Event());
		assertFalse(view.chosen().equals(chosen));
		desktop.run("org.factline.timeline.ui.table");
		assertTrue(canvas().isVisible());
	}

	@Test
	@Order(80)
	void isWrittenInEveryForm() throws Exception {
		Path folder = Files.createTempDirectory("timeline");
		TimelineView view = view();
		for (String ending : List.of("svg", "csv", "json", "ics")) {
			Path file = folder.resolve("timeline." + ending);
			view.export(file, 1);
			assertTrue(Files.readString(file).contains("Kebakaran melanda pasar ikan"), ending);
		}
		assertEquals(view.size() + 1, Files.readString(folder.resolve("timeline.csv")).split("\r\n").length);
		view.export(folder.resolve("timeline.png"), 2);
		Image image = new Image(desktop.shell().getDisplay(), folder.resolve("timeline.png").toString());
		assertEquals(2 * canvas().getClientArea().width, image.getImageData(100).width);
		image.dispose();
		Files.copy(folder.resolve("timeline.png"), Path.of("target", "84-timeline-exported.png"), StandardCopyOption.REPLACE_EXISTING);
	}

	@Test
	@Order(90)
	void zoomsToThePointerAndBrushesARange() throws Exception {
		Event wheel = new Event();
		wheel.count = 3;
		wheel.x = 800;
		wheel.y = 200;
		wheel.stateMask = SWT.MOD1;
		canvas().notifyListeners(SWT.MouseVerticalWheel, wheel);
		mouse(SWT.MouseDown, 700, 600, SWT.SHIFT);
		mouse(SWT.MouseMove, 800, 600, SWT.SHIFT | SWT.BUTTON1);
		mouse(SWT.MouseUp, 900, 600, SWT.SHIFT | SWT.BUTTON1);
		desktop.picture("85-timeline-brushed");
		for (int i = 0; i < 30; i++) {
			type(i % 3 == 2 ? '-' : '+');
			desktop.settle(5);
		}
		Desktop.Done gone = desktop.inWindow("Go to Date", window -> {
			Desktop.find(window, Text.class, Text::isEnabled).setText("2/4/2031");
			Desktop.press(window, "OK");
		});
		desktop.run("org.factline.timeline.ui.goToDate");
		gone.check();
		desktop.picture("86-timeline-minutes");
	}

	@Test
	@Order(100)
	void isReadableInTheDark() throws Exception {
		int light = desktop.brightness();
		desktop.run("org.factline.rcp.dark");
		assertTrue(desktop.waitFor(() -> desktop.brightness() < light / 2));
		desktop.settle(800);
		desktop.picture("87-timeline-dark");
		desktop.run("org.factline.rcp.dark");
		assertTrue(desktop.waitFor(() -> desktop.brightness() == light));
	}
}
