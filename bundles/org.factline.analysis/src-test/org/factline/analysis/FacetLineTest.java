package org.factline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.analysis.FacetLine.Relation;
import org.factline.statement.StatementReader;
import org.factline.text.Span;
import org.factline.time.Edtf;
import org.factline.time.TimeContext;
import org.factline.time.TimeExpression;
import org.factline.time.TimeReader;
import org.junit.jupiter.api.Test;

class FacetLineTest {

	private static AnalysedArticle read(String id, String text) {
		Article article = new Article(id, new Provenance(id, "text/plain", "", "", "", ""), text, List.of(new Block(BlockKind.BODY, 0, text.length())),
				Map.of(Field.LANGUAGE, Attribute.stated("id", "given")), List.of());
		List<TimeExpression> times = TimeReader.standard().read(text, TimeContext.of("id").withPublished(Edtf.parse("2025-03-04")));
		List<Span> sentences = List.of(new Span(0, text.length()));
		return new AnalysedArticle(article, Edtf.parse("2025-03-04"), sentences, times, StatementReader.standard().read(text, sentences, times, "id"));
	}

	private static List<FacetLine> compare(String a, String inA, String b, String inB, Optional<Facet> about) {
		int left = a.indexOf(inA);
		int right = b.indexOf(inB);
		return FacetLine.of(read("a", a), new Passage.InText("a", left, left + inA.length(), inA), read("b", b),
				new Passage.InText("b", right, right + inB.length(), inB), about);
	}

	private static Relation relation(List<FacetLine> lines, Facet facet) {
		return lines.stream().filter(one -> one.facet() == facet).findFirst().orElseThrow().relation();
	}

	@Test
	void whatTheFindingIsAboutComesFirstAndTheRestIsComparedByMeaning() {
		List<FacetLine> lines = compare("Kapal tiba pada Senin (3/3/2025) dengan 40 peneliti.", "40 peneliti",
				"Kapal tiba pada 3 Maret 2025 dengan 60 peneliti.", "60 peneliti", Optional.of(Facet.HOW_MANY));
		assertEquals(Facet.HOW_MANY, lines.getFirst().facet());
		assertEquals(Relation.DIFFERENT, lines.getFirst().relation());
		assertEquals(Relation.SAME, relation(lines, Facet.WHEN), "one day in two spellings");
	}

	@Test
	void aWeekdayThatItsDateDoesNotHaveIsNotTheSameDay() {
		List<FacetLine> lines = compare("Kapal tiba pada Senin (3/3/2025) dengan 40 peneliti.", "40 peneliti",
				"Kapal tiba pada Selasa (3/3/2025) dengan 60 peneliti.", "60 peneliti", Optional.of(Facet.HOW_MANY));
		assertEquals(Relation.DIFFERENT, relation(lines, Facet.WHEN));
	}

	@Test
	void whatOnlyOneSideSaysIsNoDifference() {
		List<FacetLine> lines = compare("Kapal tiba pada 3 Maret 2025 dengan 40 peneliti.", "Kapal", "Kapal tiba dengan 40 peneliti.", "Kapal",
				Optional.empty());
		assertEquals(Relation.ONE_SIDED, relation(lines, Facet.WHEN));
		assertEquals(Relation.SAME, relation(lines, Facet.HOW_MANY));
	}
}
