package org.factline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.factline.article.ClaimReview;
import org.factline.checking.ui.findings.FindingsView;
import org.factline.model.bridge.ClaimSheets;
import org.factline.model.bridge.SheetEdits;
import org.factline.timeline.ui.TimelineView;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.ClaimRef;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.Person;
import org.factline.ui.dossiers.Results;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The desktop in Indonesian, on a screen that shows everything twice as large: the build starts it so for this class alone. Words
 * are longer in Indonesian, so what has too little room is seen here.
 */
@EnabledIfSystemProperty(named = "factline.indonesian", matches = "true", disabledReason = "the build starts this test by itself")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndonesianTest {

	private final Desktop desktop = new Desktop();

	@BeforeAll
	static void begin() throws Exception {
		assertEquals("id", Locale.getDefault().getLanguage());
		Desktop desktop = new Desktop();
		desktop.settle(1000);
		desktop.closeWelcome();
	}

	@AfterAll
	static void theLogHasNoError() throws Exception {
		assertEquals(List.of(), Desktop.errors());
	}

	@Test
	@Order(10)
	void isTwiceAsLarge() throws Exception {
		assertEquals(200, desktop.shell().getMonitor().getZoom());
		assertTrue(desktop.shows("Belum ada berkas"), () -> desktop.texts().toString());
		assertEquals(List.of(), cutOff(desktop.shell()));
		desktop.picture("70-id-empty");
	}

	/** What is Factline's own; the platform's words come from its language pack, where one is installed. */
	@Test
	@Order(20)
	void itsCommandsAreIndonesian() throws Exception {
		List<String> english = new ArrayList<>();
		for (var command : PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
			if (command.getId().startsWith("org.factline.")
					&& command.getName().matches(".*\\b(Open|New|Import|Close|Show|Create|Copy|Confirm|Dismiss|Reject|Next|Previous|Check|Zoom|Find|and|the)\\b.*")) {
				english.add(command.getId() + " " + command.getName());
			}
		}
		assertEquals(List.of(), english);
		List<String> menu = desktop.menus().values().stream().flatMap(List::stream).toList();
		assertTrue(menu.stream().anyMatch(one -> one.startsWith("Impor Artikel")), menu::toString);
	}

	@Test
	@Order(30)
	void readsAFindingOfTheSample() throws Exception {
		desktop.run("org.factline.ui.sample");
		OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
		assertTrue(desktop.waitFor(() -> !dossiers.open().isEmpty()));
		OpenDossier sample = dossiers.open().getFirst();
		assertTrue(desktop.waitFor(() -> sample.results().state() == Results.State.CURRENT));
		assertTrue(desktop.waitFor(() -> desktop.texts().stream().anyMatch(one -> one.contains("11 Juni 2025"))), () -> desktop.texts().toString());
		String fingerprint = sample.results().judged().getFirst().finding().fingerprint();
		FindingsView findings = (FindingsView) desktop.page().showView(FindingsView.ID);
		findings.getSite().getSelectionProvider().setSelection(new StructuredSelection(new FindingRef(sample, fingerprint)));
		findings.goOn();
		desktop.settle(500);
		assertEquals(List.of(), cutOff(desktop.shell()));
		desktop.picture("71-id-findings");
		Articles.show(desktop.page(), new FindingRef(sample, fingerprint), Articles.Stay.KEPT, true);
		assertTrue(desktop.waitFor(() -> desktop.shows("Kamis (11/6/2025)")));
		desktop.settle(500);
		assertEquals(List.of(), cutOff(desktop.shell()));
		desktop.picture("72-id-reader");
		desktop.page().showView(TimelineView.ID);
		desktop.settle(500);
		assertEquals(List.of(), cutOff(desktop.shell()));
		desktop.picture("73-id-timeline");
	}

	@Test
	@Order(35)
	void hasRoomForTheWordsOfAClaimSheet() throws Exception {
		OpenDossier sample = PlatformUI.getWorkbench().getService(OpenDossiers.class).open().getFirst();
		ClaimReview review = new ClaimReview("Feri Waijarang tidak pernah berangkat", "", "", "",
				new ClaimReview.Verdict("", OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "", "", "", ""));
		sample.execute("Klaim", edit -> SheetEdits.create(sample.session().dossier(), review, Person.now(), edit));
		String id = ClaimSheets.all(sample.session().dossier()).getFirst().getId();
		Articles.show(desktop.page(), new ClaimRef(sample, id), Articles.Stay.KEPT, true);
		assertTrue(desktop.waitFor(() -> desktop.shows("Isi klaim:")));
		desktop.page().toggleZoom(desktop.page().getActivePartReference());
		desktop.settle(500);
		assertEquals(List.of(), cutOff(desktop.shell()));
		desktop.picture("76-id-claim");
		desktop.page().toggleZoom(desktop.page().getActivePartReference());
		sample.undo();
	}

	@Test
	@Order(40)
	void importsWithRoomForItsWords() throws Exception {
		Path file = Files.createTempDirectory("id").resolve("pasar.txt");
		Files.writeString(file, "Pasar Ikan Teluk Bening Buka Lagi\n\nTeluk Bening - Pasar ikan Teluk Bening buka lagi pada Rabu (5/2/2025).\n");
		Desktop.Done seen = desktop.inWindow("Impor", window -> {
			desktop.settle(500);
			desktop.picture("74-id-import", window);
			assertEquals(List.of(), cutOff(window));
			window.close();
		});
		desktop.run("org.factline.ui.import");
		seen.check();
		Desktop.Done made = desktop.inWindow("Berkas", window -> {
			desktop.settle(300);
			desktop.picture("75-id-new", window);
			assertEquals(List.of(), cutOff(window));
			window.close();
		});
		desktop.run("org.factline.ui.newDossier");
		made.check();
	}

	/** Words of labels, links and buttons that have less room than they need, with the room. */
	private static List<String> cutOff(Composite parent) {
		List<String> found = new ArrayList<>();
		for (Control control : parent.getChildren()) {
			if (!control.isVisible() || control instanceof Shell) {
				continue;
			}
			words(control).filter(text -> !text.isBlank()).ifPresent(text -> {
				Point size = control.getSize();
				Point needed = control.computeSize((control.getStyle() & SWT.WRAP) != 0 ? size.x : SWT.DEFAULT, SWT.DEFAULT);
				if (size.x + 1 < needed.x || size.y + 1 < needed.y) {
					found.add(text + ": " + size + " of " + needed);
				}
			});
			if (control instanceof Composite composite) {
				found.addAll(cutOff(composite));
			}
		}
		return found;
	}

	private static Optional<String> words(Control control) {
		return switch (control) {
			case Label label -> Optional.of(label.getText());
			case Link link -> Optional.of(link.getText());
			case Button button -> Optional.of(button.getText());
			default -> Optional.empty();
		};
	}
}
