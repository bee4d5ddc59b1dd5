package org.factline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.article.MaskedName;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.model.FactlinePackage;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.bridge.EventEdits;
import org.factline.model.bridge.MaskEdits;
import org.factline.model.edit.DossierSession;
import org.factline.timeline.ui.TimelineView;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.navigator.DossierItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name is masked where it is read, looked through and unmasked in the properties, and gone from what leaves the desktop. */
class MasksTest {

	private static final boolean INDONESIAN = Locale.getDefault().getLanguage().equals("id");
	private static final String TEXT = "Taruna Wiraguna Ditemukan\nTaruna Wiraguna (14) ditemukan pada 3 Maret 2025 di dermaga.\n";
	private static final List<String> NAMES = List.of("taruna", "wiraguna");

	private final Desktop desktop = new Desktop();

	@BeforeEach
	void begin() throws Exception {
		desktop.settle(1000);
		desktop.closeWelcome();
	}

	private static OpenDossier made() throws Exception {
		Path path = Files.createTempDirectory("masks").resolve("dermaga.factline");
		Article article = new Article("satu", new Provenance("satu.html", "text/html", "0123456789abcdef".repeat(4), "kabarteluk", "1.0", "its domain"), TEXT,
				List.of(new Block(BlockKind.HEADLINE, 0, 25), new Block(BlockKind.BODY, 26, TEXT.length() - 1)),
				Map.of(Field.TITLE, Attribute.stated("Taruna Wiraguna Ditemukan", "meta"), Field.LANGUAGE, Attribute.stated("id", "meta"), Field.URL,
						Attribute.stated("https://example.org/taruna-wiraguna", "meta")),
				List.of(new Contributor("Sari Dewi", Contributor.Role.AUTHOR)));
		try (DossierSession session = DossierSession.create(path)) {
			session.execute("Fill", edit -> {
				edit.add(session.dossier(), FactlinePackage.Literals.DOSSIER__ARTICLES, ArticleEdits.create(session.dossier(), article, "2025-03-05", edit));
			});
			session.execute("Event", edit -> EventEdits.confirm(session, new org.factline.article.Event("x", "Taruna ditemukan", "2025-03-03", List.of(), List.of(),
					List.of(Passage.InText.of(article, 26, TEXT.length() - 1)), true), "Taruna ditemukan", edit));
			session.save();
		}
		return PlatformUI.getWorkbench().getService(OpenDossiers.class).open(path);
	}

	private static String exported(TimelineView timeline, Path file) {
		try {
			timeline.export(file, 1);
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void assertNoName(String text) {
		NAMES.forEach(name -> assertFalse(text.toLowerCase(Locale.ROOT).contains(name), text));
	}

	private void run(String command) throws Exception {
		desktop.run("org.factline.ui.reader." + command);
	}

	@Test
	void aNameIsMaskedWhereItIsReadAndGoneFromWhatIsHandedOn() throws Exception {
		OpenDossier dossier = made();
		IEditorPart editor = Articles.show(desktop.page(), dossier, "satu", Optional.empty());
		assertTrue(desktop.waitFor(() -> desktop.shows("ditemukan pada")));
		SourceViewer viewer = (SourceViewer) editor.getAdapter(ISourceViewer.class);
		int at = viewer.getDocument().get().indexOf("Taruna Wiraguna (14)");
		viewer.setSelection(new TextSelection(viewer.getDocument(), at, 15), true);
		Desktop.Done asked = desktop.inWindow(INDONESIAN ? "Samarkan Nama" : "Mask Name", window -> {
			List<Text> texts = Desktop.all(window, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList();
			assertEquals("Taruna Wiraguna", texts.get(0).getText());
			assertEquals("TW", texts.get(1).getText());
			texts.get(1).setText("anak Wiraguna");
			assertFalse(window.getDefaultButton().isEnabled(), "the replacement would tell");
			texts.get(1).setText("TW");
			desktop.picture(INDONESIAN ? "74-id-mask" : "64-mask", window);
			press(window.getDefaultButton());
		});
		run("mask");
		asked.check();
		assertEquals(List.of(new MaskedName("Taruna Wiraguna", "TW", MaskedName.Person.MINOR)), MaskEdits.all(dossier.session().dossier()));
		assertTrue(desktop.shows("Taruna Wiraguna (14)"), "the article keeps the name");

		viewer.setSelection(new TextSelection(viewer.getDocument(), at, 30), true);
		run("cite");
		Clipboard clipboard = new Clipboard(desktop.shell().getDisplay());
		String copied = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		assertNoName(copied);
		assertTrue(copied.contains("TW (14)") && copied.contains("https://example.org/tw"), copied);

		TimelineView timeline = (TimelineView) desktop.page().showView(TimelineView.ID);
		// another test may have left its own dossier on the timeline
		assertTrue(desktop.waitFor(() -> exported(timeline, dossier.path().resolveSibling("first.svg")).contains("TW")));
		for (String ending : List.of("svg", "csv", "json", "ics")) {
			Path file = dossier.path().resolveSibling("timeline." + ending);
			timeline.export(file, 1);
			String written = Files.readString(file);
			assertNoName(written);
			assertTrue(written.contains("TW"), written);
		}
		desktop.page().toggleZoom(desktop.page().getReference(timeline));
		desktop.settle(300);
		timeline.export(dossier.path().resolveSibling("timeline.png"), 1);
		desktop.page().toggleZoom(desktop.page().getReference(timeline));
		assertTrue(Files.size(dossier.path().resolveSibling("timeline.png")) > 0);

		dossier.undo();
		assertEquals(List.of(), MaskEdits.all(dossier.session().dossier()));
		desktop.page().closeAllEditors(false);
		PlatformUI.getWorkbench().getService(OpenDossiers.class).close(dossier);
		assertEquals(List.of(), Desktop.errors());
	}

	@Test
	void maskedNamesAreLookedThroughInTheProperties() throws Exception {
		OpenDossier dossier = made();
		dossier.execute("Mask", edit -> {
			MaskEdits.mask(dossier.session().dossier(), new MaskedName("Taruna Wiraguna", "TW", MaskedName.Person.MINOR), org.factline.ui.dossiers.Person.today(), edit);
			MaskEdits.mask(dossier.session().dossier(), new MaskedName("Kembang Sekar", "K.", MaskedName.Person.VICTIM), org.factline.ui.dossiers.Person.today(), edit);
		});
		look(dossier, INDONESIAN ? "75-id-masks" : "65-masks");
		assertEquals(List.of("Taruna Wiraguna"), MaskEdits.all(dossier.session().dossier()).stream().map(MaskedName::name).toList());
		desktop.run("org.factline.rcp.dark");
		desktop.settle(700);
		dossier.undo();
		look(dossier, INDONESIAN ? "75-id-masks-dark" : "66-masks-dark");
		desktop.run("org.factline.rcp.dark");
		PlatformUI.getWorkbench().getService(OpenDossiers.class).close(dossier);
		assertEquals(List.of(), Desktop.errors());
	}

	/** Opens the properties and removes the name of the victim. */
	private void look(OpenDossier dossier, String picture) throws Exception {
		Shell parent = desktop.shell();
		var dialog = PreferencesUtil.createPropertyDialogOn(parent, new DossierItem(dossier.path()), "org.factline.ui.masks", null, null);
		Desktop.Done looked = desktop.inWindow(dialog.getShell().getText(), window -> {
			Table table = Desktop.find(window, Table.class, one -> one.getColumnCount() == 3);
			assertEquals(2, table.getItemCount());
			int victim = table.getItem(0).getText(0).startsWith("Kembang") ? 0 : 1;
			table.select(victim);
			table.notifyListeners(SWT.Selection, new Event());
			desktop.picture(picture, window);
			press(Desktop.find(window, Button.class, one -> one.getText().replace("&", "").equals(INDONESIAN ? "Hapus" : "Remove")));
			assertEquals(1, table.getItemCount());
			window.close();
		});
		dialog.open();
		looked.check();
	}

	private static void press(Button button) {
		assertTrue(button.isEnabled(), button.getText());
		button.notifyListeners(SWT.Selection, new Event());
	}
}
