package org.factline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.checking.ui.claims.ClaimEditor;
import org.factline.checking.ui.claims.ClaimHandler;
import org.factline.model.FactlinePackage;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.bridge.ClaimRecords;
import org.factline.model.bridge.ClaimSheet;
import org.factline.model.bridge.ClaimSheets;
import org.factline.model.bridge.Removals;
import org.factline.model.edit.DossierSession;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.ClaimRef;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.PassageRef;
import org.factline.ui.dossiers.Results;
import org.factline.ui.navigator.Branch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A claim in the window: looked up from a rumour, its sheet filled in, passages moved to the other side, rated, approved, undone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClaimsTest {

	private static final List<String> FERRY = List.of("Feri Sumber Laut Terbalik",
			"Feri Sumber Laut terbalik di Selat Manggar pada Senin (3/3/2025) dan 12 penumpang hilang, kata Kepala Syahbandar Rinto Wibawa.",
			"Tim penyelamat menyisir Selat Manggar sejak pagi.");
	private static final List<String> FERRY_TOO = List.of("Kecelakaan Feri di Selat Manggar",
			"Feri Sumber Laut terbalik di Selat Manggar pada Senin (3/3/2025) dan 40 penumpang hilang, kata Kepala Syahbandar Rinto Wibawa.",
			"Keluarga penumpang menunggu kabar di dermaga.");
	private static final String RUMOUR = "Feri Sumber Laut terbalik di Selat Manggar pada Senin (3/3/2025) dan 40 penumpang hilang.";

	private final Desktop desktop = new Desktop();
	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);

	@BeforeAll
	static void begin() throws Exception {
		Desktop desktop = new Desktop();
		desktop.settle(1500);
		desktop.closeWelcome();
	}

	@AfterAll
	static void theLogHasNoErrorAndNothingStaysOpen() throws Exception {
		new Desktop().shell().forceActive();
		new Desktop().page().closeAllEditors(false);
		OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
		dossiers.open().forEach(dossiers::close);
		new Desktop().settle(500);
		assertEquals("", String.join("\n", Desktop.errors()));
	}

	/** Without a window manager nobody gives the focus back when a dialog closes. */
	@BeforeEach
	void activate() {
		desktop.shell().forceActive();
	}

	private static Article article(String id, String outlet, List<String> paragraphs) {
		List<Block> blocks = new ArrayList<>();
		int at = 0;
		for (String paragraph : paragraphs) {
			blocks.add(new Block(at == 0 ? BlockKind.HEADLINE : BlockKind.BODY, at, at + paragraph.length()));
			at += paragraph.length() + 1;
		}
		Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
		Map.of(Field.LANGUAGE, "id", Field.OUTLET, outlet, Field.PUBLISHED, "2025-03-04", Field.TITLE, paragraphs.getFirst())
				.forEach((field, value) -> attributes.put(field, Attribute.stated(value, "test")));
		return new Article(id, new Provenance(id, "text/plain", "", "test", "1", ""), String.join("\n", paragraphs), blocks, attributes, List.of());
	}

	private static IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject("Kabar");
	}

	private static Path path() {
		return project().getLocation().toPath().resolve("feri.factline");
	}

	private OpenDossier dossier() {
		return dossiers.find(path()).orElseThrow();
	}

	private void awaitResults() throws InterruptedException {
		assertTrue(desktop.waitFor(() -> dossier().results().state() == Results.State.CURRENT
				&& dossier().results().revision() == dossier().snapshot().revision()));
		desktop.settle(100);
	}

	private ClaimSheet sheet() {
		return ClaimSheets.read(ClaimSheets.all(dossier().session().dossier()).getFirst());
	}

	private <T extends Control> T named(Class<T> kind, String name) {
		return Desktop.find(desktop.shell(), kind, one -> one.isVisible() && name.equals(Desktop.spoken(one)));
	}

	private void type(String name, String words) {
		Text text = named(Text.class, name);
		text.setText(words);
		text.notifyListeners(SWT.FocusOut, new Event());
	}

	@Test
	@Order(10)
	void aRumourIsLookedUpAndBecomesASheet() throws Exception {
		project().create(null);
		project().open(null);
		try (DossierSession session = DossierSession.create(path())) {
			session.execute("Fill", edit -> edit.addAll(session.dossier(), FactlinePackage.Literals.DOSSIER__ARTICLES,
					List.of(ArticleEdits.create(session.dossier(), article("satu", "Kabar Manggar", FERRY), "2025-03-10", edit),
							ArticleEdits.create(session.dossier(), article("dua", "Warta Selat", FERRY_TOO), "2025-03-10", edit))));
			session.save();
		}
		dossiers.open(path());
		awaitResults();
		Desktop.Done done = desktop.inWindow("New Claim", window -> {
			Desktop.find(window, Text.class, one -> (one.getStyle() & SWT.MULTI) != 0 && one.isVisible()).setText(RUMOUR);
			desktop.picture("90-rumour", window);
			Desktop.press(window, "Next >");
			Table table = Desktop.find(window, Table.class, one -> true);
			assertTrue(desktop.waitFor(() -> table.getItemCount() > 0));
			assertEquals(List.of("For", "Against"), sides(table).stream().filter(one -> !one.equals("About")).toList());
			assertTrue(table.getItem(1).getText(3).contains("12"), "it is told why: " + table.getItem(1).getText(3));
			desktop.picture("91-found", window);
			Desktop.press(window, "Finish");
		});
		desktop.run("org.factline.checking.ui.newClaim");
		done.check();
		assertTrue(desktop.page().getActiveEditor() instanceof ClaimEditor);
		assertEquals(RUMOUR, sheet().wording());
		assertEquals("Warta Selat", dossier().article(sheet().on(ClaimSheet.Side.FOR).getFirst().article()).orElseThrow().value(Field.OUTLET).orElse(""));
		assertEquals("satu", sheet().on(ClaimSheet.Side.AGAINST).getFirst().article());
		assertEquals(Optional.of("New Claim"), dossier().session().undoLabel());
		awaitResults();
		// most of both articles is the same, so both are one source
		assertTrue(desktop.shows("Independent sources: 1 in all; 1 for, 1 against"), () -> desktop.texts().toString());
		desktop.picture("92-sheet");
	}

	private static List<String> sides(Table table) {
		List<String> sides = new ArrayList<>();
		for (int i = 0; i < table.getItemCount(); i++) {
			sides.add(table.getItem(i).getText(0));
		}
		return sides;
	}

	/** Claims that are checked stand first below Claims; their passages below them. */
	@Test
	@Order(15)
	void theNavigatorShowsItAndOpensIt() throws Exception {
		desktop.page().closeAllEditors(false);
		CommonNavigator navigator = (CommonNavigator) desktop.page().showView("org.factline.ui.navigator");
		ClaimRef claim = new ClaimRef(dossier(), sheet().id());
		navigator.getCommonViewer().expandToLevel(new Branch(dossier(), Branch.Kind.CLAIMS), 2);
		desktop.settle(300);
		assertTrue(desktop.texts().stream().anyMatch(one -> one.startsWith("Feri Sumber Laut terbalik di Selat Manggar pada Senin (3/3/2025) dan 40")),
				() -> desktop.texts().toString());
		navigator.selectReveal(new StructuredSelection(claim));
		desktop.settle(200);
		desktop.run("org.factline.ui.open");
		assertTrue(desktop.page().getActiveEditor() instanceof ClaimEditor);
	}

	@Test
	@Order(20)
	void fieldsAreFilledInAndUndoneOneByOne() throws Exception {
		type("Claimed by:", "Seno Adi");
		type("When:", "4/3/2025");
		assertEquals("Seno Adi", sheet().speaker());
		assertEquals("2025-03-04", sheet().made());
		type("When:", "kemarin");
		assertEquals("2025-03-04", named(Text.class, "When:").getText(), "what is no date is not taken");
		assertEquals(Optional.of("Date Claim"), dossier().session().undoLabel());
		dossier().undo();
		assertTrue(desktop.waitFor(() -> named(Text.class, "When:").getText().isEmpty()));
		dossier().redo();
		assertTrue(desktop.waitFor(() -> named(Text.class, "When:").getText().equals("2025-03-04")));
	}

	@Test
	@Order(30)
	void passagesChangeSides() throws Exception {
		Table table = named(Table.class, "Passages");
		int against = sides(table).indexOf("Against");
		table.select(against);
		table.notifyListeners(SWT.Selection, new Event());
		Desktop.press(desktop.shell(), "About");
		desktop.settle(200);
		assertTrue(sheet().on(ClaimSheet.Side.AGAINST).isEmpty());
		dossier().undo();
		desktop.settle(200);
		assertEquals(1, sheet().on(ClaimSheet.Side.AGAINST).size());
	}

	@Test
	@Order(40)
	void aRatingIsChosenFromAScale() throws Exception {
		Combo scale = named(Combo.class, "Scale:");
		assertEquals("Cek Fakta", scale.getText());
		Combo rating = named(Combo.class, "Rating:");
		rating.select(rating.indexOf("Menyesatkan"));
		rating.notifyListeners(SWT.Selection, new Event());
		type("Explanation:", "Jumlah penumpang hilang berbeda di antara dua media.");
		desktop.settle(200);
		assertEquals("Menyesatkan", ClaimRecords.of(dossier().session().dossier()).getFirst().verdict().words());
		Desktop.Done edited = desktop.inWindow("Rating Scale", window -> {
			Text steps = Desktop.find(window, Text.class, one -> (one.getStyle() & SWT.MULTI) != 0 && one.getEditable());
			steps.setText(steps.getText() + "\nSatir");
			desktop.picture("93-scale", window);
			Desktop.press(window, "OK");
		});
		Button edit = Desktop.find(desktop.shell(), Button.class, one -> one.isVisible() && one.getText().startsWith("Edit"));
		edit.notifyListeners(SWT.Selection, new Event());
		edited.check();
		assertTrue(desktop.waitFor(() -> named(Combo.class, "Rating:").indexOf("Satir") > 0));
		assertEquals("Menyesatkan", named(Combo.class, "Rating:").getText());
	}

	@Test
	@Order(50)
	void theSheetIsApprovedAsItIs() throws Exception {
		Button approve = Desktop.find(desktop.shell(), Button.class, one -> one.isVisible() && one.getText().equals("Approve"));
		approve.notifyListeners(SWT.Selection, new Event());
		assertEquals(1, sheet().approvedBy().size());
		assertTrue(desktop.waitFor(() -> !approve.isEnabled()));
		IWorkbenchPartReference reference = desktop.page().getActivePartReference();
		desktop.page().toggleZoom(reference);
		desktop.picture("94-sheet-filled");
		desktop.page().toggleZoom(reference);
		type("Explanation:", "Jumlah penumpang hilang tidak sama di dua media.");
		assertTrue(sheet().approvedBy().isEmpty());
		assertTrue(desktop.waitFor(() -> desktop.shows("Nobody has approved")), () -> desktop.texts().toString());
	}

	@Test
	@Order(60)
	void aFindingIsAssignedAndConfirmedByThat() throws Exception {
		FindingRef ref = dossier().results().judged().stream().map(one -> one.finding()).filter(one -> one.check().equals("conflicting-figure")).findFirst()
				.map(one -> new FindingRef(dossier(), one.fingerprint())).orElseThrow();
		Desktop.Done chosen = desktop.inWindow("Add to Claim", (Shell window) -> {
			desktop.picture("95-choose", window);
			Desktop.press(window, "OK");
		});
		new ClaimHandler().assign(desktop.page(), ref);
		chosen.check();
		awaitResults();
		assertTrue(dossier().results().finding(ref.fingerprint()).orElseThrow().decision().isPresent());
		assertTrue(sheet().evidence().stream().anyMatch(one -> one.finding().equals(ref.fingerprint())));
		assertEquals(Optional.of("Assign Finding to Claim"), dossier().session().undoLabel());
		dossier().undo();
		awaitResults();
		assertTrue(dossier().results().finding(ref.fingerprint()).orElseThrow().decision().isEmpty());
	}

	/** Words that are selected in an article begin a claim of their own, for which they speak. */
	@Test
	@Order(62)
	void selectedWordsBeginAClaim() throws Exception {
		IEditorPart sheet = desktop.page().getActiveEditor();
		String words = "Keluarga penumpang menunggu kabar di dermaga.";
		int begin = dossier().article("dua").orElseThrow().text().indexOf(words);
		IEditorPart reader = Articles.show(desktop.page(), new PassageRef(dossier(), "dua", begin, begin + words.length()), Articles.Stay.KEPT, true)
				.orElseThrow();
		desktop.settle(300);
		Desktop.Done chosen = desktop.inWindow("Add to Claim", window -> {
			org.eclipse.swt.widgets.List claims = Desktop.find(window, org.eclipse.swt.widgets.List.class, one -> true);
			claims.select(0);
			claims.notifyListeners(SWT.Selection, new Event());
			Desktop.press(window, "OK");
		});
		desktop.run("org.factline.checking.ui.toClaim");
		chosen.check();
		List<ClaimSheet> sheets = ClaimSheets.all(dossier().session().dossier()).stream().map(ClaimSheets::read).toList();
		assertEquals(2, sheets.size());
		ClaimSheet fresh = sheets.stream().filter(one -> one.wording().equals(words)).findFirst().orElseThrow();
		assertEquals(words, fresh.on(ClaimSheet.Side.FOR).getFirst().quote());
		IEditorPart opened = desktop.page().getActiveEditor();
		assertTrue(opened instanceof ClaimEditor && opened != sheet);
		dossier().undo();
		assertTrue(desktop.waitFor(() -> desktop.page().findEditor(opened.getEditorInput()) == null), "it closes with its claim");
		desktop.page().closeEditor(reader, false);
		desktop.page().activate(sheet);
	}

	/** What a team wants to be seen by two is not published with one name. */
	@Test
	@Order(65)
	void publishingIsRefusedUntilThereAreNames() throws Exception {
		Spinner required = named(Spinner.class, "Names needed before it is published:");
		required.setSelection(2);
		required.notifyListeners(SWT.Selection, new Event());
		assertEquals(2, ClaimSheets.requiredNames(dossier().session().dossier()));
		Path file = path().resolveSibling("klaim.jsonld");
		Desktop.Done asked = report("ClaimReview", file, "Export Report", window -> {
			assertTrue(Desktop.all(window, Label.class).stream().anyMatch(one -> one.getText().contains("0 of 2 names")));
			desktop.picture("98-refused", window);
			Desktop.press(window, "OK");
		});
		desktop.run("org.factline.checking.ui.report");
		asked.check();
		assertFalse(Files.exists(file));
		required.setSelection(0);
		required.notifyListeners(SWT.Selection, new Event());
		Desktop.Done again = report("ClaimReview", file, "Export Report", window -> Desktop.press(window, "Close"));
		desktop.run("org.factline.checking.ui.report");
		again.check();
		assertTrue(Files.readString(file).contains("Jumlah penumpang hilang tidak sama"), () -> "the verdict is in it");
		Files.delete(file);
	}

	/** Chooses a form and a file, then does something in the window that tells what came of it. */
	private Desktop.Done report(String form, Path file, String told, Desktop.InWindow then) {
		Desktop.Done[] answer = new Desktop.Done[1];
		Desktop.Done asked = desktop.inWindow("Export Report", window -> {
			Combo forms = Desktop.find(window, Combo.class, one -> true);
			forms.select(forms.indexOf(form));
			forms.notifyListeners(SWT.Selection, new Event());
			Desktop.find(window, Text.class, one -> "File:".equals(Desktop.spoken(one))).setText(file.toString());
			desktop.picture("97-report", window);
			Desktop.press(window, "OK");
			answer[0] = desktop.inWindow(told, then);
		});
		return () -> {
			asked.check();
			answer[0].check();
		};
	}

	@Test
	@Order(70)
	void isReadableInTheDarkAndClosesWithItsClaim() throws Exception {
		desktop.run("org.factline.rcp.dark");
		desktop.settle(800);
		desktop.picture("96-sheet-dark");
		desktop.run("org.factline.rcp.dark");
		desktop.settle(500);
		IEditorPart editor = desktop.page().getActiveEditor();
		assertTrue(editor instanceof ClaimEditor);
		dossier().execute("Delete Claim", edit -> Removals.claim(dossier().session().dossier(), ClaimSheets.all(dossier().session().dossier()).getFirst(), edit));
		assertTrue(desktop.waitFor(() -> desktop.page().findEditor(editor.getEditorInput()) == null));
		assertTrue(ClaimSheets.all(dossier().session().dossier()).isEmpty());
		project().delete(true, true, null);
	}
}
