package org.factline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;
import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.model.FactlinePackage;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.bridge.PassageEdits;
import org.factline.text.Span;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.Results;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * How quickly the desktop answers with a dossier of 1,000 articles. That it does is proved; how long it takes is written into
 * {@code target/response.txt} and never judged here, since other programs run beside a test.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResponseTest {

	private static final Path FIGURES = Path.of("target/response.txt");
	private static final int MANY = 500;
	private static @Nullable OpenDossier opened;

	private final Desktop desktop = new Desktop();

	@BeforeAll
	static void begin() throws Exception {
		Desktop desktop = new Desktop();
		desktop.settle(1000);
		desktop.closeWelcome();
		Files.writeString(FIGURES, "milliseconds on the clock, then the longest event of the UI thread in milliseconds of processor time\n");
	}

	@Test
	@Order(10)
	void opensADossier() throws Exception {
		Path large = Files.createTempDirectory("response").resolve("large.factline");
		LargeDossier.write(large, 1000);
		OpenDossier[] open = new OpenDossier[1];
		measure("dossier of 1,000 articles opened", () -> PlatformUI.getWorkbench().getService(OpenDossiers.class)
				.openLater(large, one -> open[0] = one, e -> {
					throw new IllegalStateException(e);
				}), () -> open[0] != null);
		opened = open[0];
		assertEquals(1000, dossier().snapshot().articles().articles().size());
		measure("… and checked", () -> {
			// it begins by itself
		}, this::isCurrent);
	}

	@Test
	@Order(20)
	void showsArticles() throws Exception {
		read("first article shown", 17, Articles.Stay.KEPT);
		for (int i = 0; i < 3; i++) {
			read("article shown in an editor of its own", 20 + 3 * i, Articles.Stay.KEPT);
		}
		desktop.page().closeAllEditors(false);
		read("", 11, Articles.Stay.LOOKED_AT);
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			int number = 31 + 7 * i;
			times.add(Double.valueOf(read(i < 3 ? "article looked at" : "", number, Articles.Stay.LOOKED_AT)));
		}
		times.sort(null);
		write("… median of 12", times.get(6).doubleValue(), 0);
	}

	/** Until its text is painted; its marks follow. */
	private double read(String name, int number, Articles.Stay stay) throws Exception {
		String id = dossier().snapshot().articles().articles().get(number).id();
		boolean[] painted = new boolean[1];
		double time = measure(name, () -> {
			Articles.show(desktop.page(), dossier(), id, Optional.empty(), stay, true);
			text().addPaintListener(event -> painted[0] = true);
		}, () -> painted[0]);
		assertTrue(text().getText().contains(" " + id.substring(1) + "\n"));
		assertTrue(desktop.waitFor(this::isMarked));
		return time;
	}

	@Test
	@Order(30)
	void renewsTheFindingsOfAnEditedArticle() throws Exception {
		for (int i = 0; i < 6; i++) {
			org.factline.model.Article article = dossier().session().articles().get(100 + 90 * i);
			long before = dossier().results().revision();
			String day = "2026-01-1" + i;
			measure("findings renewed after a date was corrected", () -> dossier().execute("Correct", edit -> PassageEdits.correct(
					dossier().session().dossier(), article, Field.PUBLISHED, day, "test", PassageEdits.By.NOBODY, edit)),
					() -> isCurrent() && dossier().results().revision() > before);
		}
		for (int i = 0; i < 4; i++) {
			org.factline.model.Article article = dossier().session().articles().get(100 + 90 * i);
			Article seen = dossier().article(String.valueOf(article.getId())).orElseThrow();
			long before = dossier().results().revision();
			measure("findings renewed after a paragraph was marked", () -> dossier().execute("Mark", edit -> PassageEdits.mark(
					dossier().session().dossier(), article, new Span(seen.blocks().get(4).begin(), seen.blocks().get(4).end()), BlockKind.BOILERPLATE, PassageEdits.By.NOBODY, edit)),
					() -> isCurrent() && dossier().results().revision() > before);
		}
		assertTrue(dossier().isDirty());
		while (dossier().session().undoLabel().isPresent()) {
			dossier().undo();
		}
		assertTrue(desktop.waitFor(this::isCurrent));
	}

	@Test
	@Order(40)
	void readsALongArticle() throws Exception {
		dossier().execute("Import", edit -> edit.add(dossier().session().dossier(), FactlinePackage.Literals.DOSSIER__ARTICLES,
				ArticleEdits.create(dossier().session().dossier(), longArticle(), "2025-02-11", edit)));
		desktop.settle(200);
		assertTrue(desktop.waitFor(this::isCurrent));
		measure("article of 200,000 characters shown", () -> Articles.show(desktop.page(), dossier(), "long", Optional.empty()),
				() -> desktop.page().getActiveEditor() != null && text().getLineCount() > MANY && isMarked());
		int lines = text().getLineCount();
		measure("its furniture folded open", () -> desktop.run("org.factline.ui.reader.fold"), () -> text().getLineCount() > lines);
		measure("its furniture folded away", () -> desktop.run("org.factline.ui.reader.fold"), () -> text().getLineCount() == lines);
		int size = height();
		measure("its letters made larger", () -> desktop.run("org.eclipse.ui.edit.text.zoomIn"), () -> height() > size);
		measure("its letters as before", () -> desktop.run("org.eclipse.ui.edit.text.zoomOut"), () -> height() == size);
		dossier().undo();
	}

	@AfterAll
	static void close() throws Exception {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		PlatformUI.getWorkbench().getService(OpenDossiers.class).close(dossier());
		assertEquals(List.of(), Desktop.errors());
	}

	private int height() {
		return text().getFont().getFontData()[0].getHeight();
	}

	private static OpenDossier dossier() {
		return Objects.requireNonNull(opened);
	}

	private boolean isCurrent() {
		return dossier().results().state() == Results.State.CURRENT;
	}

	private ISourceViewer viewer() {
		return Objects.requireNonNull(Adapters.adapt(desktop.page().getActiveEditor(), ISourceViewer.class));
	}

	private StyledText text() {
		return viewer().getTextWidget();
	}

	private boolean isMarked() {
		return viewer().getAnnotationModel() != null && viewer().getAnnotationModel().getAnnotationIterator().hasNext();
	}

	/** 600 paragraphs, and after every third one a line of furniture. */
	private static Article longArticle() {
		StringBuilder text = new StringBuilder("Laporan panjang");
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block(BlockKind.HEADLINE, 0, text.length()));
		for (int i = 0; text.length() < 200_000; i++) {
			boolean furniture = i % 8 > 5;
			int begin = text.append('\n').length();
			text.append(furniture ? "Baca juga: laporan nomor " + i : ("Pada Senin (3/2/2025) warga nomor " + i + " berkata pasar dibuka lagi. ").repeat(4).strip());
			blocks.add(new Block(furniture ? BlockKind.RELATED : BlockKind.BODY, begin, text.length()));
		}
		Map<Field, Attribute> known = Map.of(Field.TITLE, Attribute.stated("Laporan panjang", "first line"), Field.LANGUAGE,
				Attribute.stated("id", "given"), Field.PUBLISHED, Attribute.stated("2025-12-24", "given"));
		return new Article("long", new Provenance("long.txt", "text/plain", "", "", "", ""), text.toString(), blocks, known, List.of());
	}

	/** What is done in a measurement. */
	@FunctionalInterface
	private interface Action {

		void run() throws Exception;
	}

	private double measure(String name, Action action, BooleanSupplier done) throws Exception {
		desktop.watch();
		long before = System.nanoTime();
		desktop.busy(() -> {
			action.run();
			return "";
		});
		while (!done.getAsBoolean()) {
			assertTrue(System.nanoTime() - before < 60_000_000_000L, name);
			desktop.settle(1);
		}
		double time = (System.nanoTime() - before) / 1e6;
		desktop.settle(600);
		write(name, time, desktop.longestBusy());
		return time;
	}

	private static void write(String name, double time, long busy) throws Exception {
		if (!name.isEmpty()) {
			Files.writeString(FIGURES, String.format(Locale.ROOT, "%-48s %7.0f %5d%n", name, Double.valueOf(time), Long.valueOf(busy)),
					java.nio.file.StandardOpenOption.APPEND);
		}
	}
}
