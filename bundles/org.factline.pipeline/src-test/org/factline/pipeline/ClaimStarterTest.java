package org.factline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.factline.analysis.AlignedSentences;
import org.factline.analysis.Analyser;
import org.factline.analysis.Analysis;
import org.factline.analysis.StoryPair;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.article.Severity;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.CheckRunner;
import org.factline.checking.CheckSettings;
import org.factline.checking.FindingBuilder;
import org.factline.checking.HelpPage;
import org.factline.messages.Messages;
import org.factline.model.bridge.ClaimSheet;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseOptions;
import org.factline.statement.Figure;
import org.factline.text.Sentences;
import org.factline.time.TimeReader;
import org.junit.jupiter.api.Test;

/** A claim is looked up; the check for figures stands in for those that come with the product. */
class ClaimStarterTest {

	private static final CheckDescriptor FIGURES = new CheckDescriptor("figures", Family.CONTRADICTION, Severity.WARNING, List.of(),
			locale -> new HelpPage("Figures", "Other figures.", "# Figures"), () -> (context, sink, progress) -> {
				for (StoryPair story : context.analysis().stories()) {
					for (AlignedSentences aligned : story.sentences()) {
						List<Figure> a = story.a().statements().figuresIn(aligned.a());
						List<Figure> b = story.b().statements().figuresIn(aligned.b());
						if (a.size() == 1 && b.size() == 1 && a.getFirst().value().compareTo(b.getFirst().value()) != 0) {
							sink.accept(new FindingBuilder(context.descriptor(), Messages.of(CheckRunner.class, context.locale()))
									.passage(Passage.InText.of(story.a().article(), a.getFirst().begin(), a.getFirst().end()))
									.passage(Passage.InText.of(story.b().article(), b.getFirst().begin(), b.getFirst().end()))
									.message(a.getFirst().text() + " / " + b.getFirst().text()).value(a.getFirst().text()).build());
						}
					}
				}
			});
	private static final Analyser ANALYSER = new Analyser(new Sentences(), TimeReader.standard(), ReuseOptions.DEFAULT.withThreads(1));

	private static Article article(String id, String text) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block(BlockKind.BODY, 0, text.length()));
		return new Article(id, new Provenance(id, "text/plain", "", "", "", ""), text, blocks, Map.of(Field.LANGUAGE, Attribute.stated("id", "given"),
				Field.PUBLISHED, Attribute.stated("2025-03-04", "given"), Field.OUTLET, Attribute.stated("Media " + id, "given")), List.of());
	}

	private static ClaimStart look(String claim, Article... articles) {
		Analysis analysis = ANALYSER.analyse(new ArticleSet("d", List.of(articles)), Progress.NONE);
		return new ClaimStarter(ANALYSER, new CheckRunner(List.of(FIGURES)), Locale.ENGLISH, 1).look(claim, "2025-03-04", analysis, CheckSettings.NONE,
				Progress.NONE);
	}

	private static List<String> of(ClaimStart start, ClaimSheet.Side side) {
		return start.on(side).stream().map(one -> one.passage().article()).toList();
	}

	private static final String CLAIM = "Gudang beras Tirta Jaya di Semarang terbakar pada 3 Maret 2025 dan 40 pekerja dilarikan ke rumah sakit.";

	@Test
	void onlyWhatACheckFindsSpeaksAgainstAndOnlyWhatHoldsAllSpeaksFor() {
		ClaimStart start = look(CLAIM,
				article("a", "Gudang beras Tirta Jaya di Semarang terbakar pada 3 Maret 2025 dan 40 pekerja dilarikan ke rumah sakit umum."),
				article("b", "Gudang beras Tirta Jaya di Semarang terbakar pada 3 Maret 2025 dan 12 pekerja dilarikan ke rumah sakit."),
				article("c", "Gudang beras Tirta Jaya di Semarang terbakar hebat."),
				article("d", "Panen raya berlangsung di Sragen dengan sambutan petani."));
		assertEquals(List.of("a"), of(start, ClaimSheet.Side.FOR));
		assertEquals(List.of("b"), of(start, ClaimSheet.Side.AGAINST));
		assertTrue(start.on(ClaimSheet.Side.AGAINST).getFirst().reason().contains("40 pekerja / 12 pekerja"));
		assertEquals(List.of("c"), of(start, ClaimSheet.Side.ABOUT), "it says neither how many nor when");
		assertEquals(Set.of(ClaimStart.Missing.SECOND_SOURCE), withoutNames(start));
		assertEquals(1, start.independent());
	}

	/** Whether a firm is read as a name is not asked here. */
	private static Set<ClaimStart.Missing> withoutNames(ClaimStart start) {
		Set<ClaimStart.Missing> missing = new java.util.HashSet<>(start.missing());
		missing.remove(ClaimStart.Missing.NAME);
		return missing;
	}

	@Test
	void whatIsDeniedDoesNotSpeakForIt() {
		ClaimStart start = look("Gudang beras Tirta Jaya di Semarang terbakar pada 3 Maret 2025.",
				article("a", "Gudang beras Tirta Jaya di Semarang tidak terbakar pada 3 Maret 2025."));
		assertEquals(List.of("a"), of(start, ClaimSheet.Side.ABOUT), "no check says that it is against, so nobody does");
	}

	@Test
	void copiesAreOneSource() {
		String story = " Api menjalar dari gudang belakang ke gudang depan dalam setengah jam sebelum enam mobil pemadam datang dari tiga kecamatan."
				+ " Kepala gudang menyatakan penyebabnya masih diselidiki bersama polisi dan ahli kelistrikan dari ibu kota provinsi.";
		ClaimStart start = look(CLAIM, article("a", CLAIM + story), article("b", CLAIM + story));
		assertEquals(List.of("a", "b"), of(start, ClaimSheet.Side.FOR));
		assertEquals(1, start.independent());
	}

	@Test
	void whatIsMissingIsSaid() {
		ClaimStart start = look("Ternyata semuanya bohong belaka.", article("a", "Harga cabai naik di pasar."));
		assertTrue(start.found().isEmpty());
		assertEquals(Set.of(ClaimStart.Missing.DATE, ClaimStart.Missing.PLACE, ClaimStart.Missing.NAME, ClaimStart.Missing.ANYTHING), start.missing());
	}
}
