package org.factline.ui.reader.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Contributor;
import org.factline.article.Decision;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.article.Severity;
import org.factline.checking.Judgements;
import org.factline.checking.Judgements.Judged;
import org.factline.pipeline.masking.Masking;
import org.factline.statement.Figure;
import org.factline.statement.Quotation;
import org.factline.statement.Speaker;
import org.factline.statement.Statements;
import org.factline.statement.TimeRole;
import org.factline.text.Span;
import org.factline.time.Anchor;
import org.factline.time.Edtf;
import org.factline.time.Interval;
import org.factline.time.Role;
import org.factline.time.Slip;
import org.factline.time.TimeExpression;
import org.factline.time.TimexType;
import org.factline.ui.dossiers.Citation;
import org.factline.ui.language.TimeWords;
import org.junit.jupiter.api.Test;

/** All values, so that what the reader shows can be proved without a window. */
class MarksTest {

	private static final String TEXT = """
			Dermaga Tua Dipugar
			Kota Baru - "Kami mulai Senin (3/2/2025)," kata Rini Astuti.
			Panjangnya 240 meter.
			Baca juga: Harga ikan
			Bagikan

			Berita terbaru
			""";
	private static final Locale ID = Locale.forLanguageTag("id");
	private static final Article ARTICLE = new Article("a", new Provenance("a.html", "text/html", "ab".repeat(32), "test", "1.0", ""), TEXT,
			List.of(block(BlockKind.HEADLINE, "Dermaga Tua Dipugar"), block(BlockKind.DATELINE, "Kota Baru - "),
					block(BlockKind.BODY, "\"Kami mulai Senin (3/2/2025),\" kata Rini Astuti."), block(BlockKind.BODY, "Panjangnya 240 meter."),
					block(BlockKind.RELATED, "Baca juga: Harga ikan"), block(BlockKind.BOILERPLATE, "Bagikan"),
					block(BlockKind.RELATED, "Berita terbaru")),
			Map.of(Field.OUTLET, Attribute.stated("Kabar Teluk", "meta"), Field.TITLE, Attribute.stated("Dermaga Tua Dipugar", "h1"),
					Field.PUBLISHED, Attribute.inferred("2025-02-04", "from the address"), Field.URL, Attribute.stated("https://example.org/a?x=1&y=2", "")),
			List.of(new Contributor("Sari Dewi", Contributor.Role.AUTHOR)));

	private final TimeExpression time = time("Senin (3/2/2025)", "2025-02-03");
	private final Quotation quotation = new Quotation(at("Kami mulai"), at(",\" kata"), "Kami mulai Senin (3/2/2025)", Quotation.Form.DIRECT,
			new Speaker("Rini Astuti", "rini astuti", "Rini Astuti", at("Rini"), at("Rini") + 11, Speaker.Resolution.NAME), "kata",
			at("kata"), at("kata") + 4, at("kata"), at("kata") + 16, -1, Quotation.Closing.MARKED);
	private final Figure figure = new Figure(at("240"), at("240") + 9, "240 meter", Figure.Kind.MEASURE, java.math.BigDecimal.valueOf(240),
			java.math.BigDecimal.valueOf(240), java.math.BigDecimal.valueOf(240), "meter", "meter", Figure.Approximation.EXACT,
			Figure.Change.LEVEL, "", "", Figure.RangeEnd.NONE);
	private final AnalysedArticle analysed = new AnalysedArticle(ARTICLE, Edtf.parse("2025-02-04"), List.of(), List.of(time),
			new Statements(List.of(), List.of(quotation), List.of(), List.of(figure), List.of(), List.of(), List.of(), List.of(), List.of(),
					List.of(new TimeRole(time, Role.EVENT, false))));

	@Test
	void everythingThatAnArticleSaysIsMarkedInOrder() {
		Marks marks = Marks.of(analysed, List.of(judged(Severity.WARNING, Judgements.State.OPEN)));
		assertEquals(List.of(Layer.QUOTATIONS, Layer.FINDINGS, Layer.TIMES, Layer.FIGURES), marks.all().stream().map(Mark::layer).toList());
		assertEquals(Role.EVENT, ((Mark.Time) marks.of(Layer.TIMES).getFirst()).role(), "the role that the quotations give it");
	}

	@Test
	void aFindingIsMarkedByHowMuchItMattersAndByWhatWasDecided() {
		assertEquals("org.factline.ui.finding.error", found(Severity.ERROR, Judgements.State.OPEN).type());
		assertEquals("org.factline.ui.finding.warning", found(Severity.WARNING, Judgements.State.REAPPEARED).type());
		assertEquals("org.factline.ui.finding.decided", found(Severity.ERROR, Judgements.State.DECIDED).type());
	}

	@Test
	void whatCouldNotBeCheckedAndWhatIsInOtherArticlesIsNotMarked() {
		Finding unchecked = new Finding("c", Family.CALENDAR, Severity.NONE, "m", "e", "", List.of(place("a", "240 meter")), "f", "l", Map.of());
		Finding elsewhere = new Finding("c", Family.CALENDAR, Severity.ERROR, "m", "e", "", List.of(place("b", "240 meter")), "f", "l", Map.of());
		assertTrue(Marks.of(analysed, List.of(new Judged(unchecked, Judgements.State.OPEN, Optional.empty()),
				new Judged(elsewhere, Judgements.State.OPEN, Optional.empty()))).of(Layer.FINDINGS).isEmpty());
	}

	@Test
	void underTheCaretTheClosestComesFirst() {
		Marks marks = Marks.of(analysed, List.of());
		assertEquals(List.of(Layer.TIMES, Layer.QUOTATIONS), marks.at(at("3/2")).stream().map(Mark::layer).toList());
		assertTrue(marks.at(0).isEmpty());
		assertTrue(marks.at(time.end()).stream().noneMatch(mark -> mark.layer() == Layer.TIMES), "the end is outside");
	}

	@Test
	void nextGoesFromMarkToMarkAndRound() {
		Marks marks = Marks.of(analysed, List.of());
		Set<Layer> layers = EnumSet.of(Layer.TIMES, Layer.FIGURES);
		assertEquals(time.begin(), marks.next(layers, 0, true).orElseThrow().span().begin());
		assertEquals(figure.begin(), marks.next(layers, time.begin(), true).orElseThrow().span().begin());
		assertEquals(time.begin(), marks.next(layers, figure.begin(), true).orElseThrow().span().begin());
		assertEquals(figure.begin(), marks.next(layers, 0, false).orElseThrow().span().begin());
		assertTrue(marks.next(EnumSet.of(Layer.PLACES), 0, true).isEmpty());
	}

	@Test
	void furnitureThatHangsTogetherIsOneFold() {
		List<Span> folds = Fold.of(ARTICLE);
		assertEquals(List.of("Baca juga: Harga ikan\nBagikan\n\nBerita terbaru\n"), folds.stream().map(fold -> fold.in(TEXT)).toList());
	}

	@Test
	void aLineOfTheStoryIsNeverFolded() {
		String text = "Cerita. Baca juga\nBagikan\nLagi\nTamat Sumber";
		Article article = new Article("x", ARTICLE.provenance(), text, List.of(new Block(BlockKind.BODY, 0, 7),
				new Block(BlockKind.RELATED, 8, 17), new Block(BlockKind.BOILERPLATE, 18, 25), new Block(BlockKind.BOILERPLATE, 26, 30),
				new Block(BlockKind.BODY, 31, 36), new Block(BlockKind.LEGAL, 37, 43)), Map.of(), List.of());
		assertEquals(List.of("Bagikan\nLagi\n"), Fold.of(article).stream().map(fold -> fold.in(text)).toList());
	}

	@Test
	void aTimeIsToldInWordsWithItsValues() {
		Card card = cards(Locale.ENGLISH).of(new Mark.Time(time, Role.EVENT));
		assertEquals("Monday, 3 February 2025", card.heading());
		assertTrue(card.text().contains("EDTF: 2025-02-03"), card::text);
		assertTrue(card.text().contains("DATE 2025-02-03"), card::text);
		assertEquals("Senin, 3 Februari 2025", cards(ID).of(new Mark.Time(time, Role.EVENT)).heading());
	}

	@Test
	void aFindingLinksToTheOtherPassage() {
		Card card = cards(Locale.ENGLISH).of(found(Severity.WARNING, Judgements.State.OPEN));
		assertEquals(1, card.links().size(), card::text);
		assertEquals("b", card.links().getFirst().article());
		assertTrue(card.links().getFirst().label().contains("Suara Pulau"), card::text);
	}

	@Test
	void aQuotationNamesItsSpeaker() {
		Card card = cards(Locale.ENGLISH).of(new Mark.Quoted(quotation));
		assertEquals("Rini Astuti", card.heading());
		assertEquals(Optional.of(new Span(at("kata"), at("kata") + 16)), card.links().getFirst().place());
	}

	@Test
	void everyWordOfAPersonKnowsItsUncertainty() {
		TimeWords words = new TimeWords(Locale.ENGLISH);
		assertEquals("February 2025", words.of("2025-02"));
		assertEquals("2025", words.of("2025"));
		assertEquals("possibly 2025", words.of("2025?"));
		assertEquals("about February 2025", words.of("2025-02~"));
		assertEquals("3 February 2025 – 5 February 2025", words.of("2025-02-03/2025-02-05"));
		assertEquals("since 3 February 2025", words.of("2025-02-03/.."));
		assertEquals("Monday, 3 February 2025, 19:30 UTC+07:00", words.of("2025-02-03T19:30:00+07:00"));
		assertEquals("not edtf", words.of("not edtf"));
		assertEquals("", words.of(""));
	}

	@Test
	void theThreeDatesAreToldWithTheirEvidence() {
		Facts facts = Facts.of(ARTICLE, Marks.of(analysed, List.of()), "2025-02-05", Locale.ENGLISH);
		assertEquals("Monday, 3 February 2025", facts.happened().words());
		assertEquals(Optional.of(time.span()), facts.happened().place());
		assertEquals("Tuesday, 4 February 2025", facts.published().words());
		assertTrue(facts.published().inferred());
		assertEquals("Inferred: from the address", facts.published().evidence());
		assertFalse(facts.retrieved().isKnown());
		assertEquals("", facts.title(), "the text has its headline");
		assertTrue(facts.provenance().contains("SHA-256 abababab…"), facts::provenance);
		assertFalse(Facts.of(ARTICLE, Marks.NONE, "", ID).happened().isKnown());
	}

	@Test
	void aCitationSaysWhoWhereAndWhen() {
		Citation citation = Citation.of(ARTICLE, new Span(at("Panjangnya"), at("Baca")), new Masking(List.of()), Locale.ENGLISH);
		assertEquals("“Panjangnya 240 meter.”\n— Sari Dewi, “Dermaga Tua Dipugar”, Kabar Teluk, Tuesday, 4 February 2025. https://example.org/a?x=1&y=2",
				citation.text());
		assertTrue(citation.html().contains("x=1&amp;y=2"), citation::html);
	}

	@Test
	void aChangedWordChangesOneLineOfTheComparison() {
		ProseLines lines = new ProseLines();
		String before = "Kapal tiba pagi. Warga menunggu.\n\nBupati hadir sore.";
		List<String> a = lines.of(before).lines().toList();
		List<String> b = lines.of(before.replace("pagi", "menjelang siang sekali")).lines().toList();
		assertEquals(List.of("Kapal tiba pagi.", "Warga menunggu.", "", "Bupati hadir sore."), a);
		assertEquals(a.subList(1, a.size()), b.subList(1, b.size()));
		String sentence = "Menurut dia feri sepanjang lima puluh meter tersebut dibangun di galangan Batam selama dua tahun penuh, kata Damianus.";
		assertTrue(lines.of(sentence).lines().allMatch(line -> line.length() <= 72), lines.of(sentence));
		assertEquals(sentence, lines.of(sentence).strip().replace('\n', ' '), "nothing is lost");
	}

	@Test
	void aPassageInAQuotationKnowsItsDayAndItsSpeaker() {
		AnalysedArticle told = new AnalysedArticle(ARTICLE, Edtf.parse("2025-02-04"), List.of(new Span(at("\"Kami"), at("Rini Astuti.") + 12)),
				List.of(time), analysed.statements());
		ChosenPassage chosen = ChosenPassage.of(ARTICLE, Optional.of(told), new Span(at("Kami mulai"), at("Senin"))).orElseThrow();
		assertEquals("Kami mulai", chosen.title());
		assertEquals("2025-02-03", chosen.when(), "of the sentence, since the words have none");
		assertEquals("Rini Astuti", chosen.speaker());
		assertEquals(Optional.of(new Span(at("kata"), at("kata") + 16)), chosen.saidIn());
		assertEquals(told.sentences().getFirst(), ChosenPassage.of(ARTICLE, Optional.of(told), new Span(at("mulai"), at("mulai"))).orElseThrow().place());
	}

	@Test
	void withoutAnalysisTheBlockIsChosenAndNothingIsMadeUp() {
		ChosenPassage chosen = ChosenPassage.of(ARTICLE, Optional.empty(), new Span(at("240"), at("240"))).orElseThrow();
		assertEquals("Panjangnya 240 meter", chosen.title());
		assertEquals("", chosen.when());
		assertEquals("", chosen.speaker());
		assertTrue(ChosenPassage.of(ARTICLE, Optional.empty(), new Span(at("\n\nBerita"), at("\n\nBerita") + 2)).isEmpty());
	}

	@Test
	void whatIsMarkedAsFurnitureIsWholeLines() {
		Span lines = ChosenPassage.lines(ARTICLE, new Span(at("240"), at("Harga"))).orElseThrow();
		assertEquals("Panjangnya 240 meter.\nBaca juga: Harga ikan", lines.in(TEXT));
		assertEquals("Bagikan", ChosenPassage.lines(ARTICLE, new Span(at("gikan"), at("gikan"))).orElseThrow().in(TEXT));
		assertTrue(ChosenPassage.lines(ARTICLE, new Span(at("\n\nBerita") + 1, at("\n\nBerita") + 1)).isEmpty(), "an empty line");
	}

	/** A label that nobody wrote would be shown as its key. */
	@Test
	void bothLanguagesSayEverything() throws Exception {
		Properties english = properties("messages.properties");
		Properties indonesian = properties("messages_id.properties");
		assertEquals(english.stringPropertyNames(), indonesian.stringPropertyNames());
		List<String> wanted = new ArrayList<>();
		Arrays.stream(Role.values()).forEach(one -> wanted.add("role." + one));
		Arrays.stream(Slip.Kind.values()).forEach(one -> wanted.add("slip." + one));
		Arrays.stream(Speaker.Resolution.values()).forEach(one -> wanted.add("resolution." + one));
		Arrays.stream(Figure.Kind.values()).forEach(one -> wanted.add("figure." + one));
		Arrays.stream(Figure.Approximation.values()).forEach(one -> wanted.add("approx." + one));
		Arrays.stream(org.factline.statement.Place.Kind.values()).forEach(one -> wanted.add("place." + one));
		Arrays.stream(org.factline.statement.Name.Kind.values()).forEach(one -> wanted.add("card.name." + one));
		Arrays.stream(org.factline.statement.Name.Role.values()).forEach(one -> wanted.add("does." + one));
		Arrays.stream(org.factline.statement.Office.Standing.values()).forEach(one -> wanted.add("standing." + one));
		Arrays.stream(Severity.values()).forEach(one -> wanted.add("severity." + one));
		Arrays.stream(Field.values()).forEach(one -> wanted.add("field." + one));
		Arrays.stream(Decision.State.values()).forEach(one -> wanted.add("decided." + one));
		wanted.removeAll(english.stringPropertyNames());
		assertEquals(List.of(), wanted);
	}

	private static Properties properties(String name) throws Exception {
		Properties properties = new Properties();
		try (var in = MarksTest.class.getResourceAsStream(name)) {
			properties.load(in);
		}
		return properties;
	}

	private static Cards cards(Locale locale) {
		Article other = new Article("b", ARTICLE.provenance(), "Panjangnya 420 meter.", List.of(),
				Map.of(Field.OUTLET, Attribute.stated("Suara Pulau", ""), Field.TITLE, Attribute.stated("Dermaga", "")), List.of());
		return new Cards(ARTICLE, List.of(), id -> id.equals("b") ? Optional.of(other) : Optional.empty(), locale);
	}

	private static Judged judged(Severity severity, Judgements.State state) {
		Finding finding = new Finding("weekday-date", Family.CALENDAR, severity, "The sources differ.", "Because.", "Look.",
				List.of(place("a", "Senin (3/2/2025),"), new Passage.InText("b", 0, 10, "Panjangnya")), "f", "l", Map.of());
		return new Judged(finding, state, Optional.empty());
	}

	private static Mark.Found found(Severity severity, Judgements.State state) {
		return new Mark.Found(judged(severity, state), new Span(at("Senin"), at("Senin") + 17));
	}

	private static Passage place(String article, String words) {
		return new Passage.InText(article, at(words), at(words) + words.length(), words);
	}

	private static TimeExpression time(String words, String value) {
		return new TimeExpression(at(words), at(words) + words.length(), words, TimexType.DATE, value, "", "", "", Edtf.parse(value),
				Interval.ALWAYS, "", Anchor.NONE, -1, "", Role.UNKNOWN, Slip.NONE, List.of(), List.of(), TimeExpression.RangeEnd.NONE);
	}

	private static Block block(BlockKind kind, String words) {
		return new Block(kind, at(words), at(words) + words.length());
	}

	private static int at(String words) {
		return TEXT.indexOf(words);
	}
}
