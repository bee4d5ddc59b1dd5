package org.factline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.checking.ui.findings.FindingsView;
import org.factline.model.FactlinePackage;
import org.factline.model.edit.DossierSession;
import org.factline.ui.dossiers.ArticleRef;
import org.factline.ui.dossiers.EventRef;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.Results;
import org.factline.ui.language.TimeWords;
import org.factline.ui.navigator.Branch;
import org.factline.ui.navigator.DossierItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Dossiers in the window, in the order in which a new user would meet them: open, make, import, undo, save, close, reopen. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FrameTest {

	private static final String NAVIGATOR = "org.factline.ui.navigator";
	private static final String BRIDGE = """
			Jembatan Sungai Kelapa Dibuka

			Kota Baru - Jembatan Sungai Kelapa dibuka untuk umum pada Senin (3/2/2025). Wali kota Rudi Hartawan memotong pita.
			Jembatan itu panjangnya 240 meter.
			""";
	private static final String OTHER = """
			Warga Sambut Jembatan Sungai Kelapa

			Kota Baru - Jembatan Sungai Kelapa dibuka untuk umum pada Selasa (3/2/2025). Wali kota Rudi Hartawan memotong pita.
			Jembatan itu panjangnya 340 meter.
			""";
	private static final String MARKET = """
			Pasar Ikan Teluk Bening Buka Lagi

			Teluk Bening - Pasar ikan Teluk Bening buka lagi pada Rabu (5/2/2025) setelah diperbaiki selama tiga bulan.
			Camat Laras Pertiwi mengatakan 120 pedagang sudah kembali.
			""";
	private static final List<String> LEAKS = Collections.synchronizedList(new ArrayList<>());

	private final Desktop desktop = new Desktop();
	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);

	@BeforeAll
	static void begin() throws Exception {
		Resource.setNonDisposeHandler(leak -> LEAKS.add(String.join("\n", List.of(leak.getStackTrace()).stream().map(String::valueOf).toList())));
		Desktop desktop = new Desktop();
		desktop.settle(1500);
		desktop.closeWelcome();
	}

	/** Pictures, fonts and colours that nobody disposed of are told when they are collected. */
	@AfterAll
	static void nothingWasLeakedAndTheLogHasNoError() throws Exception {
		Desktop desktop = new Desktop();
		for (int i = 0; i < 3; i++) {
			System.gc();
			desktop.settle(300);
		}
		assertEquals("", String.join("\n\n", LEAKS.stream().filter(one -> one.contains("org.factline")).toList()));
		assertEquals("", String.join("\n", Desktop.errors()));
	}

	/** From the first window to the words of the first finding, to a decision about it and to a report: what a hand has to do is counted. */
	@Test
	@Order(10)
	void leadsFromTheFirstStartToADecidedFindingAndAReportInSixClicks() throws Exception {
		int clicks = 0;
		desktop.run("org.factline.ui.sample");
		clicks++;
		OpenDossier sample = waitForDossier("sample.factline");
		assertEquals("The Waijarang ferry (sample)", sample.name());
		assertTrue(desktop.waitFor(() -> sample.results().state() == Results.State.CURRENT));
		assertTrue(desktop.waitFor(() -> desktop.texts().stream().anyMatch(one -> one.contains("11 June 2025"))),
				() -> desktop.texts().toString());
		// the first finding is there to be read, in its article
		assertTrue(desktop.waitFor(() -> desktop.page().getActiveEditor() != null && desktop.shows("Kamis (11/6/2025)")));
		desktop.picture("20-sample");
		FindingRef first = new FindingRef(sample, sample.results().judged().getFirst().finding().fingerprint());
		select(first);
		clicks++;
		desktop.picture("21-first-finding");
		desktop.run("org.factline.checking.ui.confirm");
		clicks++;
		assertEquals(1, sample.snapshot().decisions().size());
		Path report = sample.path().resolveSibling("sample.html");
		Desktop.Done written = desktop.inWindow("Export Report", window -> {
			Desktop.press(window, "OK");
			desktop.inWindow("Export Report", told -> Desktop.press(told, "Close"));
		});
		// File, Export Report…, OK
		desktop.run("org.factline.checking.ui.report");
		clicks += 3;
		written.check();
		assertTrue(desktop.waitFor(() -> Files.exists(report)));
		assertTrue(Files.readString(report).contains("The sources differ"), "the decision stands in the report");
		Files.delete(report);
		assertEquals(6, clicks);
		sample.undo();
		sample.save();
		FindingsView findings = (FindingsView) desktop.page().showView(FindingsView.ID);
		FindingRef sums = new FindingRef(sample, sample.results().judged().stream().map(one -> one.finding())
				.filter(one -> one.check().equals("conflicting-figure")).findFirst().orElseThrow().fingerprint());
		findings.getSite().getSelectionProvider().setSelection(new StructuredSelection(sums));
		findings.goOn();
		assertTrue(desktop.waitFor(() -> desktop.shows("Rp7,4 miliar")));
		desktop.settle(500);
		desktop.picture("21-sums");
		desktop.page().closeAllEditors(false);
	}

	/** Proposed events differ from confirmed ones by word; by picture and style, too. */
	@Test
	@Order(20)
	void showsWhatIsInADossier() throws Exception {
		OpenDossier sample = waitForDossier("sample.factline");
		navigator().getCommonViewer().expandToLevel(4);
		desktop.settle(500);
		List<String> texts = desktop.texts();
		assertTrue(texts.contains("Outlets (6)"), texts::toString);
		assertTrue(texts.contains("Articles (8)"), texts::toString);
		assertTrue(texts.stream().anyMatch(one -> one.endsWith("proposed")), texts::toString);
		assertTrue(texts.stream().anyMatch(one -> one.startsWith("ANTARA (")), texts::toString);
		assertTrue(texts.stream().anyMatch(one -> one.matches(".*independent sources: \\d of \\d.*")), texts::toString);
		desktop.picture("22-inside");
		navigator().getCommonViewer().collapseAll();
		select(new ArticleRef(sample, sample.snapshot().articles().articles().getFirst().id()));
		assertEquals(List.of("Decided findings", "Proposed events"), List.of(navigator().getNavigatorContentService().getFilterService()
				.getVisibleFilterDescriptors()).stream().map(one -> one.getName()).sorted().toList());
		assertInstance(ArticleRef.class, desktop.window().getSelectionService().getSelection());
	}

	@Test
	@Order(30)
	void makesADossier() throws Exception {
		Desktop.Done made = desktop.inWindow("New Dossier", window -> {
			Desktop.find(window, Text.class, one -> one.getText().isEmpty()).setText("Jembatan & pasar");
			desktop.picture("23-new-dossier", window);
			Desktop.press(window, "Finish");
		});
		desktop.run("org.factline.ui.newDossier");
		made.check();
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		assertEquals("Jembatan & pasar", dossier.name());
		assertFalse(dossier.isDirty());
		assertTrue(desktop.waitFor(() -> desktop.shows("Jembatan & pasar")));
	}

	/** Nothing enters before Finish; what is corrected is a correction, and all of it is one change. */
	@Test
	@Order(40)
	void importsWhatIsDroppedOnADossier() throws Exception {
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		Path folder = Files.createTempDirectory("factline");
		Path one = Files.writeString(folder.resolve("jembatan.txt"), BRIDGE);
		Path broken = Files.write(folder.resolve("broken.txt"), new byte[] { 0, 1, 2, 3, (byte) 0xff, 0, 0, 7 });
		Files.writeString(Files.createDirectory(folder.resolve("more")).resolve("warga.txt"), OTHER);
		Desktop.Done planned = desktop.inWindow("Import Articles", window -> {
			Table table = Desktop.find(window, Table.class, one1 -> one1.getColumnCount() == 5);
			assertTrue(desktop.waitFor(() -> table.isVisible() && table.getItemCount() == 3), () -> "rows: " + table.getItemCount());
			assertEquals("New", table.getItem(0).getText(0));
			assertEquals("Could not be read", table.getItem(2).getText(0));
			assertEquals(0, dossier.session().articles().size());
			edit(table, 0, 2, "Harian Kota Baru");
			edit(table, 0, 3, "4/2/2025");
			assertEquals("4 Feb 2025", table.getItem(0).getText(3));
			edit(table, 1, 3, "yesterday");
			assertNotSame("yesterday", table.getItem(1).getText(3));
			desktop.picture("24-plan", window);
			Desktop.press(window, "Finish");
		});
		drop(dossier, new String[] { one.toString(), broken.toString(), folder.resolve("more").toString() });
		planned.check();
		assertTrue(desktop.waitFor(() -> dossier.session().articles().size() == 2));
		assertEquals(Optional.of("Import 2 Articles"), dossier.session().undoLabel());
		Article bridge = article(dossier, "Jembatan Sungai Kelapa Dibuka");
		assertEquals("Harian Kota Baru", bridge.value(Field.OUTLET).orElse(""));
		assertEquals("2025-02-04", bridge.value(Field.PUBLISHED).orElse(""));
		assertEquals(BRIDGE, Files.readString(one));
		assertTrue(dossier.session().evidence().read(bridge.provenance().sha256()).isPresent());
		assertTrue(dossier.isDirty());
		assertTrue(desktop.waitFor(() -> desktop.shows("*Jembatan & pasar")), () -> desktop.texts().toString());
		assertTrue(desktop.waitFor(() -> dossier.results().state() == Results.State.CURRENT && !dossier.results().judged().isEmpty()));
		desktop.picture("25-imported");
	}

	@Test
	@Order(50)
	void undoesAndRedoesFromTheMenu() throws Exception {
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		reveal(dossier);
		assertTrue(desktop.waitFor(() -> desktop.menu("Edit").contains("Undo Import 2 Articles")), () -> desktop.menu("Edit").toString());
		desktop.run("org.eclipse.ui.edit.undo");
		assertEquals(0, dossier.session().articles().size());
		assertTrue(desktop.waitFor(() -> desktop.menu("Edit").contains("Redo Import 2 Articles")), () -> desktop.menu("Edit").toString());
		desktop.run("org.eclipse.ui.edit.redo");
		assertEquals(2, dossier.session().articles().size());
	}

	@Test
	@Order(60)
	void savesOnceForAllParts() throws Exception {
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		reveal(dossier);
		desktop.run("org.eclipse.ui.file.save");
		assertFalse(dossier.isDirty());
		assertTrue(Files.readString(dossier.path()).contains("Harian Kota Baru"));
		assertTrue(desktop.waitFor(() -> !desktop.shows("*Jembatan & pasar")), () -> desktop.texts().toString());
	}

	/** The versions that are kept beside a dossier are no dossiers of the workspace: neither listed nor checked. */
	@Test
	@Order(65)
	void keptVersionsAreNoDossiers() throws Exception {
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		Path kept = dossier.path().resolveSibling("." + dossier.path().getFileName() + ".versions");
		assertTrue(Files.isDirectory(kept), "saved over an earlier state");
		ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, null);
		ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertTrue(desktop.waitFor(() -> desktop.shows("Jembatan & pasar")));
		assertEquals(List.of(), desktop.texts().stream().filter(one -> one.matches("\\*?\\d{8}T\\d{6}Z.*")).toList());
		for (IMarker marker : ResourcesPlugin.getWorkspace().getRoot().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
			assertFalse(marker.getResource().getFullPath().toString().contains(".versions"), marker.getResource()::toString);
		}
	}

	/** What is chosen in the wizard goes the same way; what is there already is known again. */
	@Test
	@Order(70)
	void importsByTheWizard() throws Exception {
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		reveal(dossier);
		Path folder = Files.createTempDirectory("factline");
		Files.writeString(folder.resolve("jembatan.txt"), BRIDGE);
		Files.writeString(folder.resolve("pasar.txt"), MARKET);
		Desktop.Done planned = desktop.inWindow("Import Articles", window -> {
			assertEquals("Jembatan & pasar", Desktop.find(window, Combo.class, combo -> true).getText());
			Table list = Desktop.find(window, Table.class, one -> one.getColumnCount() == 0);
			Desktop.drop((DropTarget) list.getData(DND.DROP_TARGET_KEY), null, new String[] { folder.toString() });
			desktop.picture("26-choose", window);
			Desktop.press(window, "Next >");
			Table table = Desktop.find(window, Table.class, one -> one.getColumnCount() == 5);
			assertTrue(desktop.waitFor(() -> table.isVisible() && table.getItemCount() == 2));
			assertEquals(List.of("There already", "New"), List.of(table.getItem(0).getText(0), table.getItem(1).getText(0)));
			Desktop.press(window, "Finish");
		});
		desktop.run("org.factline.ui.import");
		planned.check();
		assertTrue(desktop.waitFor(() -> dossier.session().articles().size() == 3));
		assertEquals(Optional.of("Import Article"), dossier.session().undoLabel());
	}

	/** A pasted text has a source like a file: its bytes are kept, and what was typed beside it counts. */
	@Test
	@Order(80)
	void takesAPastedText() throws Exception {
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		Desktop.Done pasted = desktop.inWindow("New Article", window -> {
			List<Text> fields = Desktop.all(window, Text.class).stream().filter(one -> one.isVisible() && one.isEnabled()).toList();
			assertTrue(fields.getFirst().getText().startsWith("Kapal Riset"), fields::toString);
			fields.get(2).setText("Kabar Pelabuhan");
			fields.get(3).setText("7/2/2025");
			desktop.picture("27-paste", window);
			Desktop.press(window, "Next >");
			Table table = Desktop.find(window, Table.class, one -> one.getColumnCount() == 5);
			assertTrue(desktop.waitFor(() -> table.isVisible() && table.getItemCount() == 1));
			assertEquals("Kabar Pelabuhan", table.getItem(0).getText(2));
			Desktop.press(window, "Finish");
		});
		drop(dossier, "Kapal Riset Tiba\n\nKapal riset tiba di Teluk Bening pada Kamis (6/2/2025) dengan 40 peneliti di dalamnya.\n");
		pasted.check();
		assertTrue(desktop.waitFor(() -> dossier.session().articles().size() == 4));
		Article ship = article(dossier, "Kapal Riset Tiba");
		assertEquals("2025-02-07", ship.value(Field.PUBLISHED).orElse(""));
		assertTrue(dossier.session().evidence().read(ship.provenance().sha256()).isPresent());
	}

	@Test
	@Order(90)
	void deletesAnArticleAndBringsItBack() throws Exception {
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		String id = article(dossier, "Kapal Riset Tiba").id();
		navigator().getCommonViewer().expandToLevel(new DossierItem(dossier.path()), 3);
		select(new ArticleRef(dossier, id));
		desktop.run("org.eclipse.ui.edit.delete");
		assertEquals(3, dossier.session().articles().size());
		assertEquals(Optional.of("Delete Article"), dossier.session().undoLabel());
		desktop.settle(300);
		reveal(dossier);
		desktop.run("org.eclipse.ui.edit.undo");
		assertEquals(id, article(dossier, "Kapal Riset Tiba").id());
	}

	/** In the tree as in the timeline, one or several at once; what is refused is not proposed again. */
	@Test
	@Order(95)
	void confirmsAndRefusesProposedEvents() throws Exception {
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		assertTrue(desktop.waitFor(() -> dossier.results().state() == Results.State.CURRENT && proposed(dossier).size() > 1));
		int proposed = proposed(dossier).size();
		EventRef first = proposed(dossier).getFirst();
		navigator().getCommonViewer().expandToLevel(new DossierItem(dossier.path()), 3);
		select(first);
		assertEquals(first, navigator().getCommonViewer().getStructuredSelection().getFirstElement());
		desktop.run("org.factline.ui.confirmEvent");
		assertEquals(Optional.of("Confirm Event"), dossier.session().undoLabel());
		String passage = dossier.session().dossier().getEvents().getFirst().getClaims().getFirst().getPassage().getExact();
		assertFalse(passage.isBlank());
		assertTrue(desktop.waitFor(() -> proposed(dossier).size() == proposed - 1), "it is no longer proposed");
		assertTrue(dossier.results().events().stream().anyMatch(event -> !event.proposed()), "it is shown as confirmed");
		desktop.run("org.eclipse.ui.edit.undo");
		assertTrue(desktop.waitFor(() -> proposed(dossier).size() == proposed), "proposed again");
		assertTrue(dossier.session().dossier().getEvents().isEmpty());

		navigator().getCommonViewer().setSelection(new StructuredSelection(proposed(dossier)), true);
		desktop.run("org.eclipse.ui.edit.delete");
		assertEquals(Optional.of("Reject " + proposed + " Events"), dossier.session().undoLabel());
		assertTrue(desktop.waitFor(() -> proposed(dossier).isEmpty()), "refused");
		desktop.run("org.eclipse.ui.edit.undo");
		assertTrue(desktop.waitFor(() -> proposed(dossier).size() == proposed), "proposed again");

		select(first);
		Desktop.Done named = desktop.inWindow("Rename", window -> {
			Desktop.find(window, Text.class, Text::isEnabled).setText("Pembukaan jembatan");
			Desktop.press(window, "OK");
		});
		desktop.run("org.eclipse.ui.edit.rename");
		named.check();
		assertEquals("Pembukaan jembatan", dossier.session().dossier().getEvents().getFirst().getTitle());
		desktop.run("org.eclipse.ui.edit.undo");
	}

	private static List<EventRef> proposed(OpenDossier dossier) {
		return dossier.results().events().stream().filter(event -> event.proposed()).map(event -> new EventRef(dossier, event.id())).toList();
	}

	@Test
	@Order(100)
	void renamesADossier() throws Exception {
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		reveal(dossier);
		Desktop.Done renamed = desktop.inWindow("Rename", window -> {
			Desktop.find(window, Text.class, Text::isEnabled).setText("Jembatan");
			Desktop.press(window, "OK");
		});
		desktop.run("org.eclipse.ui.edit.rename");
		renamed.check();
		assertEquals("Jembatan", dossier.name());
		assertTrue(desktop.waitFor(() -> desktop.shows("*Jembatan")));
		desktop.run("org.eclipse.ui.file.saveAll");
		assertFalse(dossier.isDirty());
	}

	/** Nothing of a colleague is overwritten: what is on the disk is read again, or what is here is saved beside it. */
	@Test
	@Order(110)
	void asksWhereTheFileHasChanged() throws Exception {
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		try (DossierSession colleague = DossierSession.open(dossier.path())) {
			colleague.execute("Rename", edit -> edit.set(colleague.dossier(), FactlinePackage.Literals.DOSSIER__TITLE, "Of a colleague"));
			colleague.save();
		}
		dossier.execute("Rename", edit -> edit.set(dossier.session().dossier(), FactlinePackage.Literals.DOSSIER__TITLE, "Mine"));
		reveal(dossier);
		Desktop.Done asked = desktop.inWindow("Changed on the Disk", window -> {
			desktop.picture("28-conflict", window);
			Desktop.press(window, "Read Again");
		});
		desktop.run("org.eclipse.ui.file.save");
		asked.check();
		assertEquals("Of a colleague", dossier.name());
		assertFalse(dossier.isDirty());
		assertTrue(desktop.waitFor(() -> desktop.shows("Of a colleague")), () -> desktop.texts().toString());
	}

	@Test
	@Order(120)
	void twoWindowsAreInStep() throws Exception {
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		IWorkbenchWindow second = PlatformUI.getWorkbench().openWorkbenchWindow("org.factline.rcp.factcheck", ResourcesPlugin.getWorkspace().getRoot());
		try {
			desktop.settle(1000);
			CommonNavigator other = (CommonNavigator) second.getActivePage().showView(NAVIGATOR);
			dossier.execute("Rename", edit -> edit.set(dossier.session().dossier(), FactlinePackage.Literals.DOSSIER__TITLE, "In both"));
			assertTrue(desktop.waitFor(() -> shows(other, "*In both") && shows(navigator(), "*In both")));
			dossier.undo();
			assertTrue(desktop.waitFor(() -> !shows(other, "In both") && !shows(navigator(), "In both")));
		} finally {
			second.close();
		}
	}

	/** Closed with what shows it, and the same again when it is opened. */
	@Test
	@Order(130)
	void closesAndReopens() throws Exception {
		OpenDossier dossier = waitForDossier("Jembatan & pasar.factline");
		dossier.execute("Rename", edit -> edit.set(dossier.session().dossier(), FactlinePackage.Literals.DOSSIER__TITLE, "Kept"));
		reveal(dossier);
		Desktop.Done asked = desktop.inWindow("Close Dossier", window -> Desktop.press(window, "Save"));
		desktop.run("org.factline.ui.closeDossier");
		asked.check();
		assertEquals(Optional.empty(), dossiers.find(dossier.path()));
		desktop.settle(300);
		navigator().getCommonViewer().expandToLevel(new DossierItem(dossier.path()), 1);
		OpenDossier again = waitForDossier("Jembatan & pasar.factline");
		assertNotSame(dossier, again);
		assertEquals("Kept", again.name());
		assertEquals(4, again.session().articles().size());
		assertSame(again, dossiers.open(dossier.path()));
		again.release();
	}

	/** What cannot be read is said where it is looked for, and in the Problems view. */
	@Test
	@Order(140)
	void tellsWhatIsWrongWithAFile() throws Exception {
		Path broken = Platform.getLocation().toPath().resolve("Dossiers/broken.factline");
		Files.writeString(broken, "<?xml version=\"1.0\"?>\n<nothing");
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject("Dossiers");
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		assertTrue(desktop.waitFor(() -> shows(navigator(), "broken")));
		navigator().getCommonViewer().expandToLevel(new DossierItem(broken.toRealPath()), 1);
		assertTrue(desktop.waitFor(() -> shows(navigator(), "It cannot be read")), () -> desktop.texts().toString());
		IResource file = project.findMember("broken.factline");
		assertTrue(desktop.waitFor(() -> problems(file) > 0));
		desktop.picture("29-broken");
		Files.delete(broken);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		assertTrue(desktop.waitFor(() -> !shows(navigator(), "broken")));
	}

	@Test
	@Order(150)
	void standsOutInTheDark() throws Exception {
		int light = desktop.brightness();
		navigator().getCommonViewer().expandToLevel(3);
		desktop.run("org.factline.rcp.dark");
		assertTrue(desktop.waitFor(() -> desktop.brightness() < light / 2));
		desktop.settle(800);
		desktop.picture("30-dark");
		desktop.run("org.factline.rcp.dark");
		assertTrue(desktop.waitFor(() -> desktop.brightness() == light));
	}

	/** A dossier of 1,000 articles is opened, looked into and checked while the window goes on answering. */
	@Test
	@Order(160)
	void answersWhileALargeDossierIsOpened() throws Exception {
		Path large = Platform.getLocation().toPath().resolve("Dossiers/large.factline");
		LargeDossier.write(large, 1000);
		// what is needed once, such as classes, is not what is measured
		desktop.settle(1000);
		desktop.watch();
		OpenDossier[] open = new OpenDossier[1];
		int[] turns = new int[1];
		dossiers.openLater(large, one -> {
			open[0] = one;
			turns[0] = desktop.turns();
		}, e -> {
			throw new IllegalStateException(e);
		});
		assertTrue(desktop.waitFor(() -> open[0] != null));
		assertTrue(turns[0] > 2, "the window did not answer while the dossier was opened");
		long opening = desktop.longestBusy();
		desktop.watch();
		assertTrue(desktop.waitFor(() -> open[0].results().state() == Results.State.RUNNING),
				"the window did not answer while the dossier was checked");
		assertTrue(desktop.waitFor(() -> open[0].results().state() == Results.State.CURRENT));
		long checking = desktop.longestBusy();
		ResourcesPlugin.getWorkspace().getRoot().getProject("Dossiers").refreshLocal(IResource.DEPTH_INFINITE, null);
		assertTrue(desktop.waitFor(() -> shows(navigator(), "large")));
		navigator().getCommonViewer().setExpandedState(new DossierItem(open[0].path()), true);
		desktop.settle(300);
		ArticleRef middle = new ArticleRef(open[0], open[0].snapshot().articles().articles().get(500).id());
		Branch articles = new Branch(open[0], Branch.Kind.ARTICLES);
		long expanding = busiest(() -> {
			navigator().getCommonViewer().collapseToLevel(articles, 2);
			desktop.shell().getDisplay().asyncExec(() -> navigator().getCommonViewer().setExpandedState(articles, true));
			desktop.shell().getDisplay().asyncExec(() -> navigator().getCommonViewer().setSelection(new StructuredSelection(middle), true));
		});
		assertEquals(middle, navigator().getCommonViewer().getStructuredSelection().getFirstElement());
		int[] names = new int[1];
		long changing = busiest(() -> open[0].execute("Rename", edit -> edit.set(open[0].session().dossier(),
				FactlinePackage.Literals.DOSSIER__TITLE, "Larger " + ++names[0])));
		Files.writeString(Path.of("target/ui-thread.txt"), "longest event of the UI thread, ms of processor time: opening " + opening
				+ ", checking and showing " + checking + ", opening the list of 1,000 articles " + expanding
				+ ", showing a change beside it " + changing + "\n");
		dossiers.close(open[0]);
	}

	@Test
	@Order(170)
	void writesDatesAsPeopleDo() {
		assertEquals("3 Feb 2025", new TimeWords(Locale.ENGLISH).inList("2025-02-03"));
		assertEquals("3 Feb 2025, 19:30", new TimeWords(Locale.of("id")).inList("2025-02-03T19:30+07:00"));
		assertEquals("Feb 2025", new TimeWords(Locale.ENGLISH).inList("2025-02"));
		assertEquals("2025-02-1X", new TimeWords(Locale.ENGLISH).inList("2025-02-1X"));
		assertEquals(Optional.of("2025-02-24"), TimeWords.parse("24/2/2025"));
		assertEquals(Optional.of("2025-02~"), TimeWords.parse("2025-02~"));
		assertEquals(Optional.empty(), TimeWords.parse("31/2/2025"));
	}

	/**
	 * The longest event that an action brings about, the best of three times: what is needed once, such as classes and their
	 * compilation, is not what keeps a window from answering day by day.
	 */
	private long busiest(Runnable action) throws InterruptedException {
		long best = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			desktop.watch();
			action.run();
			desktop.settle(800);
			best = Math.min(best, desktop.longestBusy());
		}
		return best;
	}

	private CommonNavigator navigator() {
		return (CommonNavigator) desktop.page().findView(NAVIGATOR);
	}

	private void select(Object element) throws Exception {
		desktop.page().activate(desktop.page().showView(NAVIGATOR));
		navigator().getCommonViewer().setSelection(new StructuredSelection(element), true);
		desktop.settle(100);
	}

	private void reveal(OpenDossier dossier) throws Exception {
		select(new DossierItem(dossier.path()));
	}

	private OpenDossier waitForDossier(String name) throws InterruptedException {
		assertTrue(desktop.waitFor(() -> dossier(name) != null), () -> name + " is not open");
		desktop.settle(200);
		return java.util.Objects.requireNonNull(dossier(name));
	}

	private @Nullable OpenDossier dossier(String name) {
		return dossiers.open().stream().filter(one -> one.path().endsWith(name)).findFirst().orElse(null);
	}

	private static Article article(OpenDossier dossier, String title) {
		return dossier.snapshot().articles().articles().stream().filter(one -> one.label().equals(title)).findFirst().orElseThrow();
	}

	private void drop(OpenDossier dossier, Object data) throws Exception {
		reveal(dossier);
		Tree tree = navigator().getCommonViewer().getTree();
		TreeItem item = tree.getSelection()[0];
		Desktop.drop((DropTarget) tree.getData(DND.DROP_TARGET_KEY), item, data);
	}

	/** Clicks into a cell and types. */
	private void edit(Table table, int row, int column, String text) throws InterruptedException {
		Event click = new Event();
		var bounds = table.getItem(row).getBounds(column);
		click.x = bounds.x + 5;
		click.y = bounds.y + bounds.height / 2;
		click.button = 1;
		click.count = 1;
		table.notifyListeners(SWT.MouseDown, click);
		desktop.settle(100);
		Text cell = Desktop.find(table, Text.class, Text::isVisible);
		cell.setText(text);
		cell.notifyListeners(SWT.DefaultSelection, new Event());
		desktop.settle(100);
	}

	private static boolean shows(CommonNavigator navigator, String text) {
		return items(navigator.getCommonViewer().getTree().getItems()).stream().anyMatch(one -> one.contains(text));
	}

	private static List<String> items(TreeItem[] items) {
		List<String> all = new ArrayList<>();
		for (TreeItem item : items) {
			all.add(item.getText());
			all.addAll(items(item.getItems()));
		}
		return all;
	}

	private static int problems(@Nullable IResource file) {
		try {
			return file == null ? 0 : file.findMarkers("org.factline.ui.problem", true, IResource.DEPTH_ZERO).length;
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void assertInstance(Class<?> kind, @Nullable ISelection selection) {
		assertTrue(selection instanceof StructuredSelection chosen && kind.isInstance(chosen.getFirstElement()), () -> String.valueOf(selection));
	}
}
