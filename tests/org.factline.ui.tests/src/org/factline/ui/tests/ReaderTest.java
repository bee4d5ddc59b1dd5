package org.factline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.help.HelpSystem;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.model.FactlinePackage;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.edit.DossierSession;
import org.factline.text.Span;
import org.factline.ui.dossiers.ArticleInput;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.PassageRef;
import org.factline.ui.dossiers.Results;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The reader, driven by its commands as a person would: an invented dossier of two articles that do not agree. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReaderTest {

	private static final String READER = "org.factline.ui.reader.";
	private static final String BODY = """
			Kota Baru - Jembatan Sungai Kelapa dibuka untuk umum pada Senin (3/2/2025). Wali kota Rudi Hartawan memotong pita.
			"Kami menunggu jembatan ini sejak 2019," kata Rudi Hartawan kepada wartawan.
			Jembatan itu panjangnya 240 meter dan menelan biaya Rp86 miliar.
			Sebelumnya warga menyeberang dengan perahu. Perjalanan itu memakan waktu hampir satu jam bila air sungai sedang tinggi.""";
	private static final String FURNITURE = "Baca juga: Harga kelapa naik\nBagikan tulisan ini\nHak cipta Kabar Teluk";
	private static final String HEADLINE = "Jembatan Sungai Kelapa Dibuka";

	private static @Nullable OpenDossier opened;

	private final Desktop desktop = new Desktop();
	private @Nullable IEditorPart shown;

	@BeforeAll
	static void makeTheDossier() throws Exception {
		Desktop desktop = new Desktop();
		desktop.settle(1000);
		desktop.closeWelcome();
		Path path = Files.createTempDirectory("reader").resolve("jembatan.factline");
		try (DossierSession session = DossierSession.create(path)) {
			add(session, article("satu", BODY, Map.of(Field.OUTLET, "Kabar Teluk", Field.PUBLISHED, "2025-02-03T19:30:00+07:00", Field.RETRIEVED,
					"2025-02-10", Field.URL, "https://example.org/jembatan", Field.LANGUAGE, "id", Field.TITLE, HEADLINE, Field.AGENCY, "Antara")));
			add(session, article("dua", BODY.replace("Senin (3/2/2025)", "Selasa (4/2/2025)").replace("240", "420"),
					Map.of(Field.OUTLET, "Suara Hulu", Field.PUBLISHED, "2025-02-04", Field.LANGUAGE, "id", Field.TITLE, HEADLINE)));
			add(session, article("tiga", "Sungai itu berhulu di bukit. Airnya jernih.", Map.of(Field.LANGUAGE, "id", Field.TITLE, "Sungai")));
			session.save();
		}
		opened = PlatformUI.getWorkbench().getService(OpenDossiers.class).open(path);
		assertTrue(desktop.waitFor(() -> dossier().results().state() == Results.State.CURRENT), "analysed");
	}

	private static void add(DossierSession session, Article article) {
		session.execute("Import", edit -> edit.add(session.dossier(), FactlinePackage.Literals.DOSSIER__ARTICLES,
				ArticleEdits.create(session.dossier(), article, "2025-02-11", edit)));
	}

	private static Article article(String id, String body, Map<Field, String> fields) {
		StringBuilder text = new StringBuilder();
		List<Block> blocks = new ArrayList<>();
		block(text, blocks, BlockKind.HEADLINE, fields.getOrDefault(Field.TITLE, HEADLINE));
		block(text, blocks, BlockKind.BYLINE, "Oleh Sari Dewi");
		for (String line : body.split("\n")) {
			block(text, blocks, BlockKind.BODY, line);
		}
		for (String line : FURNITURE.split("\n")) {
			block(text, blocks, BlockKind.RELATED, line);
		}
		Map<Field, Attribute> known = new TreeMap<>();
		fields.forEach((field, value) -> known.put(field, Attribute.stated(value, "meta " + field.id())));
		return new Article(id, new Provenance(id + ".html", "text/html", "0123456789abcdef".repeat(4), "kabarteluk", "1.0", "its domain"),
				text.toString(), blocks, known, List.of(new Contributor("Sari Dewi", Contributor.Role.AUTHOR)));
	}

	private static void block(StringBuilder text, List<Block> blocks, BlockKind kind, String words) {
		text.append(text.isEmpty() ? "" : "\n");
		blocks.add(new Block(kind, text.length(), text.length() + words.length()));
		text.append(words);
	}

	@BeforeEach
	void open() throws Exception {
		shown = Articles.show(desktop.page(), dossier(), "satu", Optional.empty());
		assertTrue(desktop.waitFor(() -> !marks("org.factline.ui.time").isEmpty()), "marked");
	}

	@AfterEach
	void close() {
		while (dossier().session().undoLabel().isPresent()) {
			dossier().undo();
		}
		desktop.page().closeAllEditors(false);
	}

	@AfterAll
	static void nothingWentWrong() throws Exception {
		dossier().release();
		new Desktop().settle(500);
		assertEquals("", String.join("\n", Desktop.errors()));
	}

	@Test
	@Order(10)
	void showsTheTextOfTheRecordAndItsThreeDates() throws Exception {
		assertEquals("org.factline.ui.article", editor().getSite().getId());
		assertEquals(text(), viewer().getDocument().get());
		assertFalse(viewer().isEditable());
		assertTrue(widget().getWordWrap());
		assertTrue(desktop.shows("Kabar Teluk"), () -> desktop.texts().toString());
		for (String wanted : List.of("Happened", "Published", "Retrieved", "Monday, 3 February 2025, 19:30 UTC+07:00", "Monday, 10 February 2025",
				"By Sari Dewi", "Agency: Antara", "SHA-256 01234567", "example.org")) {
			assertTrue(desktop.shows(wanted), () -> wanted + " is not in " + desktop.texts());
		}
		desktop.picture("20-reader");
	}

	@Test
	@Order(20)
	void marksWhatTheArticleSays() {
		assertTrue(marks("org.factline.ui.time").contains("Senin (3/2/2025)"), marks("org.factline.ui.time")::toString);
		assertTrue(marks("org.factline.ui.quotation").stream().anyMatch(one -> one.startsWith("Kami menunggu")), marks("org.factline.ui.quotation")::toString);
		assertTrue(marks("org.factline.ui.figure").contains("240 meter"), marks("org.factline.ui.figure")::toString);
		assertTrue(marks("org.factline.ui.name").contains("Rudi Hartawan"), marks("org.factline.ui.name")::toString);
		assertFalse(findings().isEmpty(), "the articles differ");
	}

	@Test
	@Order(30)
	void foldsTheFurnitureAndOpensItWhereSomethingIsShown() throws Exception {
		assertFalse(widget().getText().contains("Hak cipta"), "folded");
		editor().getAdapter(org.factline.ui.dossiers.PassageViewer.class).reveal(place("Hak cipta"));
		assertTrue(widget().getText().contains("Hak cipta"), "opened to be shown");
		assertEquals("Hak cipta", widget().getSelectionText());
		desktop.picture("21-reader-unfolded");
	}

	@Test
	@Order(40)
	void aLayerIsShownOrNotAndThatIsRemembered() throws Exception {
		boolean before = isChecked("names");
		run("show.names", Map.of());
		assertEquals(Boolean.valueOf(!before), Boolean.valueOf(isChecked("names")));
		desktop.picture("22-reader-names");
		run("show.names", Map.of());
		assertEquals(Boolean.valueOf(before), Boolean.valueOf(isChecked("names")));
	}

	private static boolean isChecked(String layer) {
		return org.eclipse.ui.editors.text.EditorsUI.getPreferenceStore().getBoolean("org.factline.ui." + layer.substring(0, layer.length() - 1) + ".text");
	}

	@Test
	@Order(50)
	void goesFromFindingToFinding() throws Exception {
		int first = findings().getFirst().getOffset();
		execute("org.eclipse.ui.navigate.next", Map.of());
		assertEquals(first, viewer().getSelectedRange().x);
		execute("org.eclipse.ui.navigate.previous", Map.of());
		assertEquals(findings().getLast().getOffset(), viewer().getSelectedRange().x, "round the beginning");
	}

	@Test
	@Order(60)
	void makesAnEventOfTheSentenceAtTheCaretAndTakesItBack() throws Exception {
		select(place("memotong pita").begin(), 0);
		run("createEvent", Map.of());
		var event = dossier().session().dossier().getEvents().getFirst();
		assertEquals("Wali kota Rudi Hartawan memotong pita", event.getTitle());
		assertEquals("Create Event", dossier().session().undoLabel().orElse(""));
		dossier().undo();
		assertTrue(dossier().session().dossier().getEvents().isEmpty());
	}

	@Test
	@Order(70)
	void aClaimKnowsItsSpeakerAndItsEvent() throws Exception {
		select(place("dibuka untuk umum pada Senin (3/2/2025)"));
		run("createEvent", Map.of());
		var event = dossier().session().dossier().getEvents().getFirst();
		assertEquals("2025-02-03", event.getWhen());
		select(place("Kami menunggu jembatan ini"));
		run("createClaim", Map.of("event", event.getId()));
		assertEquals(2, event.getClaims().size());
		assertEquals("Rudi Hartawan", event.getClaims().getLast().getSpeaker().getName());
		assertEquals("Create Claim", dossier().session().undoLabel().orElse(""));
	}

	/** The whole line becomes furniture, nothing of it is lost, and undo makes it text again. */
	@Test
	@Order(80)
	void marksALineAsBoilerplate() throws Exception {
		select(place("menyeberang dengan perahu"));
		run("boilerplate", Map.of());
		assertTrue(desktop.waitFor(() -> kindAt("Sebelumnya warga") == BlockKind.BOILERPLATE));
		assertEquals("Mark as Boilerplate", dossier().session().undoLabel().orElse(""));
		editor().getAdapter(org.factline.ui.dossiers.PassageViewer.class).reveal(place("Sebelumnya warga"));
		assertTrue(desktop.waitFor(() -> marks("org.factline.ui.quotation").size() > 0));
		dossier().undo();
		assertTrue(desktop.waitFor(() -> kindAt("Sebelumnya warga") == BlockKind.BODY));
	}

	@Test
	@Order(90)
	void correctsADateWithItsEvidence() throws Exception {
		select(place("Senin (3/2/2025)"));
		run("correctDate", Map.of("field", "published", "value", "2025-02-05", "evidence", "the printed issue"));
		assertTrue(desktop.waitFor(() -> desktop.shows("Wednesday, 5 February 2025")), () -> desktop.texts().toString());
		assertTrue(desktop.shows("the printed issue"), () -> desktop.texts().toString());
		dossier().undo();
		assertTrue(desktop.waitFor(() -> desktop.shows("19:30")), () -> desktop.texts().toString());
	}

	@Test
	@Order(100)
	void copiesWithCitation() throws Exception {
		select(place("panjangnya 240 meter"));
		run("cite", Map.of());
		Clipboard clipboard = new Clipboard(desktop.shell().getDisplay());
		Object copied = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertEquals("“panjangnya 240 meter”\n— Sari Dewi, “" + HEADLINE + "”, Kabar Teluk, Antara, Monday, 3 February 2025, 19:30 UTC+07:00, "
				+ "retrieved Monday, 10 February 2025. https://example.org/jembatan", copied);
	}

	@Test
	@Order(110)
	void findsWords() {
		IFindReplaceTarget target = editor().getAdapter(IFindReplaceTarget.class);
		assertTrue(target.findAndSelect(0, "perahu", true, true, true) >= 0);
		assertEquals("perahu", target.getSelectionText());
		assertFalse(target.isEditable());
	}

	@Test
	@Order(120)
	void sharesItsSelection() throws Exception {
		Span place = place("240 meter");
		select(place);
		desktop.settle(700);
		var selection = (IStructuredSelection) desktop.window().getSelectionService().getSelection();
		assertEquals(new PassageRef(dossier(), "satu", place.begin(), place.end()), selection.getFirstElement());
	}

	@Test
	@Order(130)
	void outlineAndPropertiesTellOfThePlace() throws Exception {
		desktop.page().showView("org.eclipse.ui.views.ContentOutline");
		desktop.page().activate(editor());
		select(place("3/2/2025").begin(), 0);
		assertTrue(desktop.waitFor(() -> desktop.shows("Speakers (1)")), () -> desktop.texts().toString());
		desktop.picture("23-reader-outline");
		desktop.page().showView("org.eclipse.ui.views.PropertySheet");
		desktop.page().activate(editor());
		select(place("240 meter").begin(), 0);
		select(place("3/2/2025").begin(), 0);
		assertTrue(desktop.waitFor(() -> desktop.shows("DATE 2025-02-03")), () -> desktop.texts().toString());
		desktop.picture("23-reader-properties");
		desktop.page().hideView(desktop.page().findView("org.eclipse.ui.views.ContentOutline"));
		desktop.page().hideView(desktop.page().findView("org.eclipse.ui.views.PropertySheet"));
	}

	/** A page that changed: the old state is a version, the caret stays at its words, the two can be compared. */
	@Test
	@Order(140)
	void aNewStateKeepsThePlaceAndIsCompared() throws Exception {
		select(place("240 meter"));
		var model = dossier().session().articles().stream().filter(one -> one.getId().equals("satu")).findFirst().orElseThrow();
		Article fresh = article("satu", "Paragraf baru di awal berita ini.\n" + BODY.replace("memotong pita", "menggunting pita"),
				Map.of(Field.OUTLET, "Kabar Teluk", Field.LANGUAGE, "id", Field.TITLE, HEADLINE));
		dossier().execute("Import", edit -> ArticleEdits.update(dossier().session().dossier(), model, fresh, "2025-02-12", edit));
		assertTrue(desktop.waitFor(() -> viewer().getDocument().get().contains("Paragraf baru")));
		assertEquals("240 meter", widget().getSelectionText());
		assertTrue(desktop.waitFor(() -> desktop.shows("there is an earlier version")), () -> desktop.texts().toString());
		desktop.picture("24-reader-versions");
		run("compare", Map.of());
		assertTrue(desktop.waitFor(() -> desktop.shows("menggunting pita") && desktop.shows("memotong pita")), () -> desktop.texts().toString());
		desktop.picture("25-reader-compare");
		desktop.page().closeAllEditors(false);

		Article later = article("satu", BODY.replace("memotong pita", "membelah kelapa"),
				Map.of(Field.OUTLET, "Kabar Teluk", Field.LANGUAGE, "id", Field.TITLE, HEADLINE));
		dossier().execute("Import", edit -> ArticleEdits.update(dossier().session().dossier(), model, later, "2025-02-13", edit));
		shown = Articles.show(desktop.page(), dossier(), "satu", Optional.empty());
		Desktop.Done chosen = desktop.inWindow("Earlier Versions", window -> {
			Table versions = Desktop.find(window, Table.class, one -> true);
			assertEquals(List.of("Version 2, imported Wednesday, 12 February 2025", "Version 1, imported Tuesday, 11 February 2025"),
					List.of(versions.getItems()).stream().map(one -> one.getText()).toList());
			versions.select(1);
			versions.notifyListeners(SWT.Selection, new Event());
			Desktop.press(window, "OK");
		});
		run("compare", Map.of());
		chosen.check();
		assertTrue(desktop.waitFor(() -> desktop.shows("membelah kelapa") && desktop.shows("memotong pita")), () -> desktop.texts().toString());
	}

	@Test
	@Order(145)
	void articlesThatAreLookedAtTakeTurnsUntilOneIsKept() throws Exception {
		IEditorPart first = look("dua");
		assertNotSame(editor(), first);
		viewer(first).setSelectedRange(40, 5);
		assertSame(first, look("tiga"));
		assertEquals(Articles.show(desktop.page(), dossier(), "satu", Optional.empty()), editor());
		assertEquals(2, desktop.page().getEditorReferences().length);
		assertTrue(viewer(first).getTextWidget().getText().contains("Airnya jernih"));
		assertEquals(new Point(0, 0), viewer(first).getSelectedRange());
		assertEquals("tiga", ((ArticleInput) first.getEditorInput()).articleId());

		desktop.page().activate(first);
		desktop.run(READER + "keep");
		IEditorPart next = look("dua");
		assertNotSame(first, next);
		assertTrue(desktop.waitFor(() -> viewer(next).getTextWidget().getText().contains("420 meter")));
		assertEquals(3, desktop.page().getEditorReferences().length);
		assertTrue(viewer(first).getTextWidget().getText().contains("Airnya jernih"));
	}

	private IEditorPart look(String id) throws Exception {
		IEditorPart editor = Articles.show(desktop.page(), dossier(), id, Optional.empty(), Articles.Stay.LOOKED_AT, true);
		desktop.settle(300);
		return editor;
	}

	private static ProjectionViewer viewer(IEditorPart editor) {
		return (ProjectionViewer) editor.getAdapter(ISourceViewer.class);
	}

	@Test
	@Order(150)
	void saysWhatIsNotKnown() throws Exception {
		shown = Articles.show(desktop.page(), dossier(), "tiga", Optional.empty());
		assertTrue(desktop.waitFor(() -> desktop.shows("No day is told in the text")), () -> desktop.texts().toString());
		assertTrue(desktop.shows("The page does not say"));
		assertTrue(desktop.shows("Outlet not known"));
		desktop.picture("26-reader-undated");
	}

	@Test
	@Order(160)
	void readsInTheDark() throws Exception {
		execute("org.factline.rcp.dark", Map.of());
		desktop.settle(2000);
		assertTrue(brightness(widget().getBackground()) < 300, "background of the text");
		assertTrue(brightness(widget().getForeground()) > 450, "letters");
		desktop.picture("27-reader-dark");
		execute("org.factline.rcp.dark", Map.of());
		desktop.settle(1500);
		assertTrue(brightness(widget().getBackground()) > 600);
	}

	private static int brightness(org.eclipse.swt.graphics.Color color) {
		return color.getRed() + color.getGreen() + color.getBlue();
	}

	@Test
	@Order(170)
	void helpsAndSpeaks() {
		assertNotNull(HelpSystem.getContext("org.factline.ui.article"));
		var event = new org.eclipse.swt.accessibility.AccessibleEvent(widget().getAccessible());
		event.childID = ACC.CHILDID_SELF;
		assertNotNull(widget().getAccessible());
		assertEquals("org.factline.ui.article", widget().getData("org.eclipse.ui.help"));
	}

	/** A list of commands grows; what has no words or stands nowhere would be lost. */
	@Test
	@Order(180)
	void everyCommandHasWords() throws Exception {
		ICommandService commands = desktop.window().getService(ICommandService.class);
		int count = 0;
		for (var command : commands.getDefinedCommands()) {
			if (command.getId().startsWith(READER)) {
				count++;
				assertFalse(command.getName().isBlank() || command.getName().startsWith("%"), command.getId());
				assertFalse(command.getDescription() == null || command.getDescription().startsWith("%"), command.getId());
			}
		}
		assertEquals(20, count);
	}

	private static OpenDossier dossier() {
		return Objects.requireNonNull(opened);
	}

	private IEditorPart editor() {
		return Objects.requireNonNull(shown);
	}

	private ProjectionViewer viewer() {
		return viewer(editor());
	}

	private StyledText widget() {
		return viewer().getTextWidget();
	}

	private static String text() {
		return dossier().article("satu").orElseThrow().text();
	}

	private static Span place(String words) {
		int at = text().indexOf(words);
		assertTrue(at >= 0, words);
		return new Span(at, at + words.length());
	}

	private void select(Span place) {
		select(place.begin(), place.length());
	}

	private void select(int begin, int length) {
		editor().setFocus();
		viewer().setSelectedRange(begin, length);
		assertEquals(new Point(begin, length), viewer().getSelectedRange());
	}

	private static BlockKind kindAt(String words) {
		int at = text().indexOf(words);
		return dossier().article("satu").orElseThrow().blocks().stream().filter(block -> block.begin() <= at && at < block.end())
				.map(Block::kind).findFirst().orElse(BlockKind.LEGAL);
	}

	/** The words of the annotations of a type. */
	private List<String> marks(String type) {
		return positions(type).stream().map(position -> viewer().getDocument().get().substring(position.getOffset(), position.getOffset() + position.getLength()))
				.toList();
	}

	private List<Position> findings() {
		return positions("org.factline.ui.finding.");
	}

	private List<Position> positions(String type) {
		List<Position> found = new ArrayList<>();
		if (viewer().getAnnotationModel() != null) {
			viewer().getAnnotationModel().getAnnotationIterator().forEachRemaining(one -> {
				if (one instanceof Annotation annotation && annotation.getType().startsWith(type)) {
					found.add(viewer().getAnnotationModel().getPosition(annotation));
				}
			});
		}
		found.sort((a, b) -> a.getOffset() - b.getOffset());
		return found;
	}

	private void run(String command, Map<String, String> parameters) throws Exception {
		Map<String, String> named = new HashMap<>();
		parameters.forEach((name, value) -> named.put(READER + name, value));
		desktop.page().activate(editor());
		execute(READER + command, named);
	}

	private void execute(String command, Map<String, String> parameters) throws Exception {
		ICommandService commands = desktop.window().getService(ICommandService.class);
		desktop.window().getService(IHandlerService.class)
				.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(command), parameters), null);
		desktop.settle(100);
	}
}
