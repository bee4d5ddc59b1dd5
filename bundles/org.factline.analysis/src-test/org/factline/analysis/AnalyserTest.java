package org.factline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseOptions;
import org.factline.text.Sentences;
import org.factline.text.Span;
import org.factline.time.Anchor;
import org.factline.time.Edtf;
import org.factline.time.TimeExpression;
import org.factline.time.TimeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyserTest {

	private static final Analyser ANALYSER = new Analyser(new Sentences(), TimeReader.standard(),
			ReuseOptions.DEFAULT.withThreads(2));

	/** A page of an invented newspaper, block by block. */
	private static final class Page {

		private final StringBuilder text = new StringBuilder();
		private final List<Block> blocks = new ArrayList<>();
		private final Map<Field, Attribute> fields = new EnumMap<>(Field.class);

		Page add(BlockKind kind, String words) {
			text.append(text.isEmpty() ? "" : "\n");
			blocks.add(new Block(kind, text.length(), text.length() + words.length()));
			text.append(words);
			return this;
		}

		Page know(Field field, String value) {
			fields.put(field, Attribute.stated(value, "test"));
			return this;
		}

		Article article(String id) {
			return new Article(id, new Provenance(id, "text/plain", "", "test", "1", ""), text.toString(), blocks, fields,
					List.of());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rapat: 5 Maret 2024.", "Meeting: 5 March 2024." })
	void aTextTooShortToKnowItsLanguageIsReadInEach(String text) {
		AnalysedArticle read = ANALYSER.analyse(new Page().add(BlockKind.BODY, text).article("short"));
		assertEquals(List.of("2024-03-05"), read.times().stream().map(TimeExpression::value).toList());
	}

	@Test
	void onlyWhatTheArticleTellsIsSplitIntoSentences() {
		AnalysedArticle read = ANALYSER.analyse(new Page().know(Field.LANGUAGE, "id")
				.add(BlockKind.HEADLINE, "Perajin gerabah Kasongan pindah tungku")
				.add(BlockKind.BYLINE, "Oleh Ratri Wulandari. Penyunting Joko Sembada.")
				.add(BlockKind.LEAD, "Tungku lama retak. Asapnya masuk rumah warga.")
				.add(BlockKind.CAPTION, "Seorang perajin mengangkat kendi.")
				.add(BlockKind.RELATED, "Baca juga: Harga tanah liat naik.").add(BlockKind.BODY, "Tungku baru memakai gas.")
				.add(BlockKind.CREDIT, "Sumber: kelurahan.").add(BlockKind.LEGAL, "Dilarang menyalin.")
				.add(BlockKind.BOILERPLATE, "Bagikan. Cetak.").article("tungku"));
		String text = read.article().text();
		assertEquals(List.of("Perajin gerabah Kasongan pindah tungku", "Tungku lama retak.", "Asapnya masuk rumah warga.",
				"Seorang perajin mengangkat kendi.", "Tungku baru memakai gas."),
				read.sentences().stream().map(span -> span.in(text).strip()).toList());
	}

	@ParameterizedTest
	@EnumSource(value = BlockKind.class, names = { "RELATED", "BOILERPLATE", "LEGAL" })
	void agesInFurnitureCountFromTheRetrievalAndNeverFromPublication(BlockKind furniture) {
		Page page = new Page().know(Field.LANGUAGE, "id").know(Field.PUBLISHED, "2024-03-05")
				.add(BlockKind.BODY, "Pasar apung buka lagi pagi ini.").add(furniture, "Kuliner soto banjar 3 hari yang lalu");
		TimeExpression unknown = inside(ANALYSER.analyse(page.article("pasar")), "hari yang lalu");
		assertEquals(Edtf.NONE, unknown.edtf(), "nobody knows when the page was saved");
		assertFalse(unknown.anchor() == Anchor.PUBLISHED);

		TimeExpression known = inside(ANALYSER.analyse(page.know(Field.RETRIEVED, "2024-07-20").article("pasar")),
				"hari yang lalu");
		assertEquals(Anchor.RETRIEVED, known.anchor());
		assertEquals("2024-07-17", known.edtf().toString().substring(0, 10));
	}

	@Test
	void theSameWordsInTheBodyCountFromPublication() {
		TimeExpression told = inside(ANALYSER.analyse(new Page().know(Field.LANGUAGE, "id").know(Field.PUBLISHED, "2024-03-05")
				.know(Field.RETRIEVED, "2024-07-20").add(BlockKind.BODY, "Bendungan jebol 3 hari yang lalu di Sungai Tabo.")
				.article("bendungan")), "hari yang lalu");
		assertEquals(Anchor.PUBLISHED, told.anchor());
		assertEquals("2024-03-02", told.edtf().toString().substring(0, 10));
	}

	@ParameterizedTest
	@ValueSource(strings = { "kemarin sore", "2024-13-45", "05/03/2024", "\u0000", "2024-03-05T99:99" })
	void aPublicationDateThatIsNoEdtfIsNoneAndStopsNothing(String value) {
		AnalysedArticle read = ANALYSER.analyse(new Page().know(Field.LANGUAGE, "id").know(Field.PUBLISHED, value)
				.know(Field.RETRIEVED, value).add(BlockKind.BODY, "Perahu tiba pada 4 Maret 2024.").article("perahu"));
		assertEquals(Edtf.NONE, read.published());
		assertEquals("2024-03-04", inside(read, "4 Maret 2024").edtf().toString());
	}

	@Test
	void aSpanIsToldOnlyWhereItTouchesNothingOfThePage() {
		AnalysedArticle read = ANALYSER.analyse(new Page().add(BlockKind.BODY, "Gerhana tampak dari bukit.")
				.add(BlockKind.RELATED, "Baca juga: Tips melihat gerhana").article("gerhana"));
		Span body = read.sentences().getFirst();
		assertTrue(read.isTold(body));
		assertFalse(read.isTold(new Span(body.begin(), read.article().text().length())), "reaches into the list");
		assertFalse(read.isTold(new Span(body.end() + 1, body.end() + 5)));
		assertEquals(BlockKind.RELATED, read.blockAt(body.end() + 1).orElseThrow().kind());
		assertTrue(read.blockAt(body.end()).isEmpty(), "the line break belongs to no block");
	}

	@Test
	void aWholeDossierKeepsItsOrderAndFindsWhatIsShared() {
		String shared = "Kapal penyapu ranjau melintas pelan di antara bagan-bagan ikan sambil memberi isyarat lampu"
				+ " kepada para nelayan yang masih menarik jala sebelum fajar.";
		Article b = new Page().know(Field.OUTLET, "Warta Bagan").add(BlockKind.BODY, shared).article("b");
		Article a = new Page().know(Field.OUTLET, "Kabar Jala").add(BlockKind.BODY, shared).article("a");
		Article c = new Page().know(Field.OUTLET, "Suara Muara").add(BlockKind.BODY, "Cuaca cerah.").article("c");
		AtomicLong worked = new AtomicLong();
		Analysis analysis = ANALYSER.analyse(new ArticleSet(ArticleSet.LOOSE, List.of(c, b, a)), new Progress() {

			@Override
			public void begin(String task, long total) {
				// the task is not looked at
			}

			@Override
			public void worked(long units) {
				worked.addAndGet(units);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertEquals(List.of("a", "b", "c"), analysis.articles().stream().map(one -> one.article().id()).toList());
		assertEquals(List.of("a b"), analysis.reuse().pairs().stream().map(pair -> pair.a() + ' ' + pair.b()).toList());
		assertTrue(worked.get() >= 3, "each article is reported");
	}

	@Test
	void cancelledWorkEnds() {
		Article one = new Page().add(BlockKind.BODY, "Satu.").article("satu");
		Article two = new Page().add(BlockKind.BODY, "Dua.").article("dua");
		assertThrows(CancellationException.class,
				() -> ANALYSER.analyse(new ArticleSet(ArticleSet.LOOSE, List.of(one, two)), new Progress() {

					@Override
					public void begin(String task, long total) {
						// the task is not looked at
					}

					@Override
					public void worked(long units) {
						// nor how much is done
					}

					@Override
					public boolean isCancelled() {
						return true;
					}
				}));
	}

	private static TimeExpression inside(AnalysedArticle read, String words) {
		return read.times().stream().filter(time -> time.text().contains(words)).findFirst()
				.orElseThrow(() -> new AssertionError(words + " is not among " + read.times()));
	}
}
