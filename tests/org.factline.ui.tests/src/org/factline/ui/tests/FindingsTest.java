package org.factline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Table;
import org.eclipse.help.HelpSystem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.checking.ui.comparison.ComparisonEditor;
import org.factline.checking.ui.decisions.FindingFixes;
import org.factline.checking.ui.decisions.Fix;
import org.factline.checking.ui.decisions.FixHandler;
import org.factline.checking.ui.findings.FindingsView;
import org.factline.checking.ui.findings.Grouping;
import org.factline.checking.ui.findings.SavedViewsMenu;
import org.factline.checking.ui.project.FindingMarker;
import org.factline.checking.ui.project.FindingsNature;
import org.factline.model.FactlinePackage;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.edit.DossierSession;
import org.factline.timeline.ui.TimelineView;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.DossierRef;
import org.factline.ui.dossiers.EventRef;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.PassageRef;
import org.factline.ui.dossiers.Results;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Findings and the timeline in the window: seen, gone through, decided, put right, marked, set. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FindingsTest {

	private static final String PREFIX = "org.factline.checking.ui.";
	private static final List<String> SHIP = List.of("Kapal Riset Baruna Tiba di Teluk Nirmala",
			"Kapal riset Baruna tiba di Teluk Nirmala pada Senin (3/3/2025) dengan 40 peneliti, kata Kepala Pelabuhan Darma Wirya.",
			"Peneliti kapal Baruna mengukur arus di Teluk Nirmala selama sepekan.");
	private static final List<String> SHIP_AGAIN = List.of("Kapal Riset Baruna Bersandar",
			"Kapal riset Baruna tiba di Teluk Nirmala pada Selasa (3/3/2025) dengan 60 peneliti, kata Kepala Pelabuhan Darna Wirya.",
			"Peneliti kapal Baruna mengukur arus di Teluk Nirmala selama sepekan.");

	private final Desktop desktop = new Desktop();
	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);

	@BeforeAll
	static void begin() throws Exception {
		Desktop desktop = new Desktop();
		desktop.settle(1500);
		desktop.closeWelcome();
	}

	@AfterAll
	static void theLogHasNoError() throws Exception {
		new Desktop().shell().forceActive();
		new Desktop().settle(500);
		assertEquals("", String.join("\n", Desktop.errors()));
	}

	/** Without a window manager nobody gives the focus back when a dialog closes. */
	@BeforeEach
	void activate() {
		desktop.shell().forceActive();
	}

	private static Article article(String id, String outlet, String published, String url, List<String> paragraphs) {
		List<Block> blocks = new ArrayList<>();
		int at = 0;
		for (String paragraph : paragraphs) {
			blocks.add(new Block(at == 0 ? BlockKind.HEADLINE : BlockKind.BODY, at, at + paragraph.length()));
			at += paragraph.length() + 1;
		}
		Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
		Map.of(Field.LANGUAGE, "id", Field.OUTLET, outlet, Field.PUBLISHED, published, Field.TITLE, paragraphs.getFirst(), Field.URL, url)
				.forEach((field, value) -> attributes.put(field, Attribute.stated(value, "test")));
		return new Article(id, new Provenance(id, "text/plain", "", "test", "1", ""), String.join("\n", paragraphs), blocks, attributes, List.of());
	}

	private static IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject("Temuan");
	}

	private static IFile file() {
		return project().getFile("kapal.factline");
	}

	private OpenDossier dossier() {
		return dossiers.find(Objects.requireNonNull(file().getLocation()).toPath()).orElseThrow();
	}

	private FindingsView view() throws Exception {
		return (FindingsView) desktop.page().showView(FindingsView.ID);
	}

	private void awaitResults() throws InterruptedException {
		assertTrue(desktop.waitFor(() -> dossier().results().state() == Results.State.CURRENT
				&& dossier().results().revision() == dossier().snapshot().revision()));
		desktop.settle(100);
	}

	/** The state of the finding of a check in our dossier, as the table shows it. */
	private static List<String> states(FindingsView view, String kind) {
		return view.texts().stream().filter(row -> row.get(1).equals(kind)).map(List::getLast).toList();
	}

	private FindingRef finding(String check) {
		return dossier().results().judged().stream().map(one -> one.finding()).filter(one -> one.check().equals(check)).findFirst()
				.map(one -> new FindingRef(dossier(), one.fingerprint())).orElseThrow();
	}

	private void select(FindingsView view, DossierRef ref) throws Exception {
		desktop.page().activate(view);
		for (int i = 0; i < view.texts().size() && !selected().equals(Optional.of(ref)); i++) {
			if (i == 0) {
				view.go(-1000);
			} else {
				view.go(1);
			}
			desktop.settle(20);
		}
		assertEquals(Optional.of(ref), selected());
	}

	private Optional<Object> selected() {
		return desktop.window().getSelectionService().getSelection() instanceof IStructuredSelection some
				? Optional.ofNullable(some.getFirstElement()) : Optional.empty();
	}

	@Test
	@Order(10)
	void saysWhatToDoWhileNothingIsOpen() throws Exception {
		if (dossiers.open().isEmpty()) {
			view();
			assertTrue(desktop.waitFor(() -> desktop.shows("No dossier is open")), () -> desktop.texts().toString());
			desktop.picture("40-findings-empty");
			desktop.page().showView(TimelineView.ID);
			assertTrue(desktop.waitFor(() -> desktop.shows("what happened when")), () -> desktop.texts().toString());
			desktop.picture("41-timeline-empty");
		}
	}

	@Test
	@Order(20)
	void listsTheFindingsOfADossier() throws Exception {
		project().create(null);
		project().open(null);
		var path = Objects.requireNonNull(project().getLocation()).toPath().resolve("kapal.factline");
		try (DossierSession session = DossierSession.create(path)) {
			session.execute("Fill", edit -> {
				List<org.factline.model.Article> all = new ArrayList<>();
				all.add(ArticleEdits.create(session.dossier(), article("satu", "Kabar Nirmala", "2025-03-04",
						"https://kabar.example/2025/03/06/kapal", SHIP), "2025-03-10", edit));
				all.add(ArticleEdits.create(session.dossier(), article("dua", "Warta Bahari", "2025-03-04", "https://warta.example/kapal",
						SHIP_AGAIN), "2025-03-10", edit));
				edit.addAll(session.dossier(), FactlinePackage.Literals.DOSSIER__ARTICLES, all);
			});
			session.save();
		}
		project().refreshLocal(IResource.DEPTH_INFINITE, null);
		FindingsView view = view();
		dossiers.open(path);
		awaitResults();
		assertTrue(desktop.waitFor(() -> !states(view, "Weekday and date").isEmpty()), () -> view.texts().toString());
		assertTrue(view.texts().stream().anyMatch(row -> row.get(0).equals("Error") && row.get(4).equals("Warta Bahari")), () -> view.texts().toString());
		assertEquals(List.of("Open"), states(view, "Date of the page"));
		desktop.picture("42-findings");
	}

	@Test
	@Order(30)
	void goesThroughFindingsAndShowsTheirPassages() throws Exception {
		FindingsView view = view();
		select(view, finding("weekday-date"));
		assertTrue(desktop.waitFor(() -> desktop.shows("Selasa (3/3/2025) dengan 60 peneliti")), () -> desktop.texts().toString());
		desktop.settle(300);
		desktop.picture("49-comparison");
		Optional<Object> before = selected();
		desktop.run(PREFIX + "next");
		assertFalse(before.equals(selected()), "another one is selected");
		desktop.run(PREFIX + "previous");
		assertEquals(before, selected());
		view.filter("Baruna tiba tanpa kecocokan");
		assertTrue(desktop.waitFor(() -> view.texts().isEmpty()));
		assertTrue(desktop.waitFor(() -> desktop.shows("No finding matches the filter")));
		view.filter("warta");
		assertTrue(desktop.waitFor(() -> !view.texts().isEmpty()));
		assertTrue(view.texts().stream().allMatch(row -> row.toString().toLowerCase(java.util.Locale.ROOT).contains("warta")), () -> view.texts().toString());
		view.filter("");
	}

	@Test
	@Order(40)
	void confirmsAndTakesBack() throws Exception {
		FindingsView view = view();
		select(view, finding("weekday-date"));
		desktop.run(PREFIX + "confirm");
		awaitResults();
		assertEquals(List.of("Confirmed"), states(view, "Weekday and date"));
		assertEquals(Optional.of("Confirm Finding"), dossier().session().undoLabel());
		dossier().undo();
		awaitResults();
		assertEquals(List.of("Open"), states(view, "Weekday and date"));
		dossier().redo();
		awaitResults();
		assertEquals(List.of("Confirmed"), states(view, "Weekday and date"));
		select(view, finding("weekday-date"));
		desktop.run(PREFIX + "withdraw");
		awaitResults();
		assertEquals(List.of("Open"), states(view, "Weekday and date"));
	}

	@Test
	@Order(50)
	void dismissesForAReasonOnly() throws Exception {
		FindingsView view = view();
		select(view, finding("page-date"));
		Desktop.Done dismissed = desktop.inWindow("Dismiss Finding", window -> {
			Button dismiss = Desktop.find(window, Button.class, one -> one.getText().equals("Dismiss"));
			assertFalse(dismiss.isEnabled(), "a reason is required");
			org.eclipse.swt.widgets.List reasons = Desktop.find(window, org.eclipse.swt.widgets.List.class, one -> true);
			assertTrue(reasons.getItemCount() >= 4);
			Desktop.find(window, Text.class, one -> (one.getStyle() & SWT.READ_ONLY) == 0 && one.isVisible()).setText("Diralat oleh redaksi");
			assertTrue(dismiss.isEnabled());
			desktop.picture("43-dismiss", window);
			Desktop.press(window, "Dismiss");
		});
		desktop.run(PREFIX + "dismiss");
		dismissed.check();
		awaitResults();
		assertEquals(List.of("Dismissed"), states(view, "Date of the page"));
		assertEquals("Diralat oleh redaksi", dossier().snapshot().decisions().getFirst().reason());
		assertFalse(selected().equals(Optional.of(finding("page-date"))), "the next undecided one is selected");
		dossier().undo();
		awaitResults();
	}

	/** Two keys from one decided finding to the next: one opens the reasons, a digit dismisses. */
	@Test
	@Order(52)
	void dismissesByADigit() throws Exception {
		FindingsView view = view();
		select(view, finding("page-date"));
		Desktop.Done dismissed = desktop.inWindow("Dismiss Finding", window -> {
			Event digit = new Event();
			digit.character = '2';
			Desktop.find(window, org.eclipse.swt.widgets.List.class, one -> true).notifyListeners(SWT.KeyDown, digit);
		});
		desktop.run(PREFIX + "dismiss");
		dismissed.check();
		awaitResults();
		assertEquals(List.of("Dismissed"), states(view, "Date of the page"));
		assertEquals("Both can be true", dossier().snapshot().decisions().getFirst().reason());
		assertFalse(selected().equals(Optional.of(finding("page-date"))), "the next undecided one is selected");
		dossier().undo();
		awaitResults();
	}

	/** The passages stand side by side in the editor area; deciding there goes on to the next finding, too. */
	@Test
	@Order(53)
	void comparesPassagesAndDecidesThere() throws Exception {
		FindingsView view = view();
		select(view, finding("conflicting-date"));
		ComparisonEditor editor = (ComparisonEditor) desktop.page().getActiveEditor();
		assertEquals(Optional.of(finding("conflicting-date")), editor.finding());
		assertEquals(Set.of("satu", "dua"), editor.passages().stream().map(Passage::article).collect(Collectors.toSet()));
		assertTrue(desktop.shows("Senin (3/3/2025) dengan 40") && desktop.shows("Selasa (3/3/2025) dengan 60"), () -> desktop.texts().toString());
		Table facets = Desktop.find(desktop.shell(), Table.class, one -> one.getItemCount() > 0 && one.getItem(0).getText().endsWith("When"));
		assertEquals("≠  When", facets.getItem(0).getText());
		desktop.settle(300);
		desktop.picture("50-comparison-two");
		desktop.page().activate(editor);
		desktop.run(PREFIX + "confirm");
		awaitResults();
		assertEquals(List.of("Confirmed"), states(view, "Conflicting dates"));
		assertFalse(editor.finding().equals(Optional.of(finding("conflicting-date"))), "the next one is shown");
		assertEquals(editor, desktop.page().getActivePart());
		dossier().undo();
		awaitResults();
		assertEquals(List.of("Open"), states(view, "Conflicting dates"));
	}

	@Test
	@Order(54)
	void tellsHowAFindingCameAboutAndDraftsALetter() throws Exception {
		FindingsView view = view();
		select(view, finding("conflicting-date"));
		Desktop.Done told = desktop.inWindow("How Did It Come to This?", window -> {
			String words = Desktop.find(window, Text.class, one -> one.isVisible()).getText();
			assertTrue(words.contains("1. ") && words.contains("2. "), words);
			desktop.picture("51-steps", window);
			window.close();
		});
		desktop.run(PREFIX + "steps");
		told.check();
		Desktop.Done drafted = desktop.inWindow("Correction Request", window -> {
			String words = Desktop.find(window, Text.class, one -> one.isVisible()).getText();
			assertTrue(words.startsWith("Kepada Redaksi") && words.contains("40 peneliti") && words.contains("60 peneliti"), words);
			desktop.picture("52-letter", window);
			window.close();
		});
		desktop.run(PREFIX + "correction");
		drafted.check();
		desktop.run(PREFIX + "cite");
		Clipboard clipboard = new Clipboard(desktop.shell().getDisplay());
		String copied = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		assertTrue(copied.contains("Warta Bahari") && copied.contains("Kabar Nirmala"), copied);
	}

	/** What is one event, or not, is remembered with the decision in one change. */
	@Test
	@Order(55)
	void remembersThatTwoPassagesTellTwoEvents() throws Exception {
		FindingsView view = view();
		FindingRef ref = finding("conflicting-date");
		fix("conflicting-date", "Not the same event").run(dossier());
		awaitResults();
		assertEquals(List.of("Dismissed"), states(view, "Conflicting dates"));
		assertEquals(2, dossier().session().dossier().getConstraints().getFirst().getPassages().size());
		assertEquals(Optional.of("Not the Same Event"), dossier().session().undoLabel());
		dossier().undo();
		awaitResults();
		assertTrue(dossier().session().dossier().getConstraints().isEmpty());
		assertEquals(List.of("Open"), states(view, "Conflicting dates"));
		dossier().redo();
		awaitResults();
		assertEquals(List.of("Dismissed"), states(view, "Conflicting dates"));
		dossier().undo();
		awaitResults();
		fix("conflicting-date", "The same event").run(dossier());
		awaitResults();
		assertEquals(List.of("Confirmed"), states(view, "Conflicting dates"));
		dossier().undo();
		awaitResults();
		Passage.InText place = dossier().results().finding(ref.fingerprint()).orElseThrow().finding().passages().stream()
				.filter(Passage.InText.class::isInstance).map(Passage.InText.class::cast).findFirst().orElseThrow();
		assertTrue(FixHandler.at(new PassageRef(dossier(), place.article(), place.begin() + 1, place.begin() + 1)).stream()
				.anyMatch(one -> one.fingerprint().equals(ref.fingerprint())), "the reader offers the fixes of what stands at the caret");
	}

	/** Names that differ are of one person: remembered, and decided, in one change. */
	@Test
	@Order(57)
	void unitesNames() throws Exception {
		FindingsView view = view();
		fix("conflicting-name", "Unite the two names").run(dossier());
		awaitResults();
		assertEquals(List.of("Dismissed"), states(view, "Conflicting names"));
		var alias = dossier().session().dossier().getAliases().getFirst();
		assertEquals(Set.of("Darma Wirya", "Darna Wirya"), Set.of(alias.getName(), alias.getOf().getName()));
		assertEquals(Optional.of("Unite Names"), dossier().session().undoLabel());
		dossier().undo();
		awaitResults();
		assertTrue(dossier().session().dossier().getAliases().isEmpty());
		assertEquals(List.of("Open"), states(view, "Conflicting names"));
	}

	/** Two passages are asked about one after the other; both stand over what each check made of them. */
	@Test
	@Order(58)
	void tellsWhyTwoPassagesWereNotFlagged() throws Exception {
		desktop.run(PREFIX + "filter");
		ask("satu", "Peneliti kapal Baruna mengukur arus");
		Desktop.Done told = desktop.inWindow("Why Was That Not Flagged?", window -> {
			String words = Desktop.find(window, Text.class, one -> one.isVisible()).getText();
			assertTrue(words.startsWith("\u201cPeneliti kapal Baruna mengukur arus\u201d\n\u201cPeneliti kapal Baruna mengukur arus\u201d"), words);
			assertTrue(words.contains("1. "), words);
			window.close();
		});
		ask("dua", "Peneliti kapal Baruna mengukur arus");
		told.check();
		desktop.page().closeAllEditors(false);
	}

	private void ask(String article, String words) throws Exception {
		int begin = dossier().article(article).orElseThrow().text().indexOf(words);
		Articles.show(desktop.page(), new PassageRef(dossier(), article, begin, begin + words.length()), Articles.Stay.KEPT, true);
		desktop.settle(300);
		desktop.run(PREFIX + "whyNot");
	}

	/** Ctrl+1 offers what can be done, in the list and in the reader; screen readers are told what stands side by side. */
	@Test
	@Order(59)
	void isReachedByKeysAndSpoken() throws Exception {
		FindingsView view = view();
		select(view, finding("conflicting-date"));
		desktop.settle(200);
		assertEquals("Ctrl+1", desktop.window().getService(IBindingService.class).getBestActiveBindingFormattedFor(PREFIX + "fix"));
		desktop.page().activate(desktop.page().getActiveEditor());
		desktop.settle(200);
		assertTrue(desktop.window().getService(ICommandService.class).getCommand(PREFIX + "fix").isHandled());
		List<String> spoken = Desktop.all(desktop.shell(), Control.class).stream().filter(Control::isVisible).map(Desktop::spoken)
				.filter(words -> !words.isEmpty()).toList();
		assertTrue(spoken.stream().anyMatch(one -> one.contains("Kabar Nirmala")) && spoken.stream().anyMatch(one -> one.contains("Warta Bahari")),
				spoken::toString);
	}

	/** Whoever looks at a finding stands beside its state, and is found there. */
	@Test
	@Order(59)
	void isGivenToSomebody() throws Exception {
		FindingsView view = view();
		select(view, finding("conflicting-date"));
		Desktop.Done given = desktop.inWindow("Assign Finding", window -> {
			Desktop.find(window, Text.class, one -> one.isVisible() && one.getEditable()).setText("Bimo");
			Desktop.press(window, "OK");
		});
		desktop.run(PREFIX + "assignTo");
		given.check();
		awaitResults();
		assertEquals(List.of("Open, Bimo"), states(view, "Conflicting dates"));
		view.filter("bimo");
		assertTrue(desktop.waitFor(() -> view.texts().size() == 1), () -> view.texts().toString());
		view.filter("");
		dossier().undo();
		awaitResults();
		assertEquals(List.of("Open"), states(view, "Conflicting dates"));
	}

	private Fix fix(String check, String label) {
		return FindingFixes.of(dossier().results().finding(finding(check).fingerprint()).orElseThrow().finding()).stream()
				.filter(one -> one.label().startsWith(label)).findFirst().orElseThrow();
	}

	@Test
	@Order(56)
	void groupsFindings() throws Exception {
		FindingsView view = view();
		FindingRef reading = finding("conflicting-figure");
		select(view, reading);
		view.group(Grouping.KIND);
		desktop.settle(200);
		assertEquals(Optional.of(reading), selected());
		assertEquals(view.texts().stream().map(row -> row.get(1)).sorted(String.CASE_INSENSITIVE_ORDER).toList(),
				view.texts().stream().map(row -> row.get(1)).toList());
		desktop.picture("53-groups");
		view.group(Grouping.EVENT);
		desktop.settle(200);
		desktop.picture("54-groups-event");
		view.group(Grouping.NONE);
	}

	/** A filter with its order and grouping comes back under its name. */
	@Test
	@Order(56)
	void savesViewsUnderNames() throws Exception {
		FindingsView view = view();
		view.filter("warta");
		view.group(Grouping.KIND);
		Desktop.Done saved = desktop.inWindow("Save View", window -> {
			Desktop.find(window, Text.class, one -> one.isVisible() && one.getEditable()).setText("Dari Warta");
			Desktop.press(window, "OK");
		});
		saved(List.of(), "Save This View\u2026");
		saved.check();
		view.filter("");
		view.group(Grouping.NONE);
		int all = view.texts().size();
		saved(List.of("Dari Warta"), "Dari Warta");
		desktop.settle(200);
		assertEquals(Grouping.KIND, view.grouping());
		assertTrue(view.texts().size() <= all && view.texts().stream().allMatch(row -> row.toString().toLowerCase(java.util.Locale.ROOT).contains("warta")));
		view.filter("");
		view.group(Grouping.NONE);
	}

	/** Chooses an entry of the menu of saved views, whose names are first. */
	private void saved(List<String> names, String entry) {
		MenuManager menu = new MenuManager();
		menu.add(new SavedViewsMenu());
		Menu made = menu.createContextMenu(desktop.shell());
		made.notifyListeners(SWT.Show, new Event());
		List<MenuItem> items = List.of(made.getItems());
		assertEquals(names, items.stream().map(MenuItem::getText).limit(names.size()).toList());
		items.stream().filter(one -> one.getText().equals(entry)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
		menu.dispose();
	}

	/** Whoever reads must not lose the place because a check ended. */
	@Test
	@Order(60)
	void keepsTheSelectionWhenResultsAreRenewed() throws Exception {
		FindingsView view = view();
		FindingRef reading = finding("weekday-date");
		select(view, reading);
		org.factline.model.Article one = dossier().session().articles().getFirst();
		dossier().execute("Title", edit -> edit.set(one, FactlinePackage.Literals.ARTICLE_STATE__TITLE, "Judul lain"));
		awaitResults();
		assertEquals(Optional.of(reading), selected());
		dossier().undo();
		awaitResults();
	}

	@Test
	@Order(70)
	void marksTheProjectAsAnIdeDoes() throws Exception {
		assertTrue(desktop.waitFor(() -> has(project(), FindingsNature.ID)), "the nature");
		assertTrue(desktop.waitFor(() -> !markers("weekday-date").isEmpty()), "markers");
		IMarker marker = markers("weekday-date").getFirst();
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertEquals("Warta Bahari, paragraph 2", marker.getAttribute(IMarker.LOCATION, ""));
		assertEquals(-1, marker.getAttribute(IMarker.CHAR_START, -1));
		assertEquals("dua", marker.getAttribute(FindingMarker.ARTICLE, ""));
		assertTrue(marker.getAttribute(FindingMarker.BEGIN, -1) > 0);
		String help = IDE.getMarkerHelpRegistry().getHelp(marker);
		assertEquals("org.factline.checking.ui.weekday-date", help);
		assertNotNull(HelpSystem.getContext(help));
		desktop.page().showView("org.eclipse.ui.views.ProblemView");
		assertTrue(desktop.waitFor(() -> {
			desktop.expand();
			return desktop.texts().contains("Warta Bahari, paragraph 2");
		}), () -> desktop.texts().toString());
		desktop.picture("44-problems");
	}

	/** What is put right is right for the next check of the saved dossier. */
	@Test
	@Order(80)
	void fixesADateFromAMarker() throws Exception {
		assertTrue(desktop.waitFor(() -> !markers("page-date").isEmpty()), "markers");
		IMarker marker = markers("page-date").getFirst();
		IMarkerResolution fix = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
				.filter(one -> one.getLabel().contains("2025-03-06")).findFirst().orElseThrow();
		fix.run(marker);
		awaitResults();
		assertEquals("2025-03-06", dossier().article("satu").orElseThrow().value(Field.PUBLISHED).orElse(""));
		assertTrue(dossier().results().judged().stream().noneMatch(one -> one.finding().check().equals("page-date")));
		assertEquals(Optional.of("Correct Publication Date"), dossier().session().undoLabel());
		dossier().save();
		// the builder takes all markers away before it sets the new ones
		assertTrue(desktop.waitFor(() -> markers("page-date").isEmpty() && !markers("weekday-date").isEmpty()), "the builder ran");
		List<String> labels = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(markers("weekday-date").getFirst()))
				.map(IMarkerResolution::getLabel).toList();
		assertTrue(labels.stream().anyMatch(one -> one.startsWith("Confirm")) && labels.stream().anyMatch(one -> one.startsWith("Dismiss"))
				&& labels.stream().anyMatch(one -> one.startsWith("Mark the paragraph")), labels::toString);
	}

	@Test
	@Order(90)
	void obeysTheSettingsOfTheWorkspace() throws Exception {
		FindingsView view = view();
		var node = InstanceScope.INSTANCE.getNode("org.factline.checking");
		node.put("weekday-date.enabled", "false");
		assertTrue(desktop.waitFor(() -> states(view, "Weekday and date").isEmpty()), () -> view.texts().toString());
		node.remove("weekday-date.enabled");
		assertTrue(desktop.waitFor(() -> !states(view, "Weekday and date").isEmpty()), () -> view.texts().toString());
	}

	@Test
	@Order(95)
	void setsAParameterOnThePageOfTheChecks() throws Exception {
		var node = InstanceScope.INSTANCE.getNode("org.factline.checking");
		Desktop.Done set = desktop.inWindow("Preferences", window -> {
			Table table = Desktop.find(window, Table.class, one -> one.getItemCount() > 10);
			for (int i = 0; i < table.getItemCount(); i++) {
				if (table.getItem(i).getText().equals("Repeated passage")) {
					table.select(i);
				}
			}
			table.notifyListeners(SWT.Selection, new Event());
			Text most = Desktop.find(window, Text.class, one -> one.getMessage().equals("Default: 12"));
			most.setText("many");
			Button apply = Desktop.find(window, Button.class, one -> one.getText().equals("Apply and Close"));
			assertFalse(apply.isEnabled(), "many is no number");
			most.setText("20");
			assertTrue(apply.isEnabled());
			desktop.picture("60-checks", window);
			Desktop.press(window, "Apply and Close");
		});
		PreferencesUtil.createPreferenceDialogOn(desktop.shell(), "org.factline.checking.ui.checks", null, null).open();
		set.check();
		assertEquals("20", node.get("repeated-passage.parameter.min-tokens", ""));
		node.remove("repeated-passage.parameter.min-tokens");
	}

	@Test
	@Order(100)
	void showsWhatHappenedWhen() throws Exception {
		TimelineView view = (TimelineView) desktop.page().showView(TimelineView.ID);
		view().setFocus();
		select(view(), finding("weekday-date"));
		desktop.page().activate(view);
		assertTrue(desktop.waitFor(() -> view.texts().stream().anyMatch(one -> one.contains("Baruna"))), () -> view.texts().toString());
		Canvas canvas = Desktop.find(desktop.shell(), Canvas.class, one -> TimelineView.ID.equals(one.getData()));
		press(canvas, SWT.HOME);
		assertTrue(selected().orElse("") instanceof EventRef, () -> selected().toString());
		desktop.run("org.factline.timeline.ui.zoomIn");
		desktop.settle(200);
		desktop.picture("45-timeline-zoomed");
		desktop.run("org.factline.timeline.ui.fit");
		desktop.picture("46-timeline");
	}

	private static void press(Canvas canvas, int key) {
		Event event = new Event();
		event.keyCode = key;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	@Order(110)
	void isReadableInTheDark() throws Exception {
		view();
		int light = desktop.brightness();
		desktop.run("org.factline.rcp.dark");
		assertTrue(desktop.waitFor(() -> desktop.brightness() < light / 2));
		desktop.settle(1000);
		desktop.picture("47-findings-dark");
		desktop.page().showView(TimelineView.ID);
		desktop.picture("48-timeline-dark");
		desktop.run("org.factline.rcp.dark");
		assertTrue(desktop.waitFor(() -> desktop.brightness() == light));
	}

	@Test
	@Order(120)
	void goesWithoutLeavingAnything() throws Exception {
		if (dossier().isDirty()) {
			dossier().save();
		}
		dossiers.close(dossier());
		desktop.page().hideView(desktop.page().findView(TimelineView.ID));
		desktop.page().hideView(desktop.page().findView(FindingsView.ID));
		project().delete(true, true, null);
		assertEquals(List.of(), markersOf(ResourcesPlugin.getWorkspace().getRoot()).stream()
				.filter(one -> one.getResource().getProject().equals(project())).collect(Collectors.toList()));
	}

	private static boolean has(IProject project, String nature) {
		try {
			return project.hasNature(nature);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static List<IMarker> markers(String check) {
		return markersOf(file()).stream().filter(one -> one.getAttribute(FindingMarker.CHECK, "").equals(check)).toList();
	}

	private static List<IMarker> markersOf(IResource resource) {
		try {
			return List.of(resource.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
