package org.factline.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.messages.Messages;
import org.junit.jupiter.api.Test;

class FindingBuilderTest {

	private static final CheckDescriptor CHECK = Sample.descriptor("tides", (context, sink, progress) -> progress.check());
	private static final Article NORTH = Sample.article("north", "High water came at six. The ferry waited.");
	private static final Article SOUTH = Sample.article("south", "Nobody waited. High water came at nine.");

	@Test
	void aPairIsOneFindingWhicheverSideIsSeenFirst() {
		assertEquals(builder().passage(in(NORTH, "at six")).passage(in(SOUTH, "at nine")).value("06").value("09").build(),
				builder().passage(in(SOUTH, "at nine")).passage(in(NORTH, "at six")).value("09").value("06").build());
	}

	@Test
	void anEditElsewhereKeepsTheFingerprint() {
		Article edited = Sample.article("north", "A new first sentence, quite long. High water came at six. The end.");
		Finding before = builder().passage(in(NORTH, "at six")).value("06").build();
		Finding after = builder().passage(in(edited, "at six")).value("06").build();
		assertEquals(before.fingerprint(), after.fingerprint());
		assertEquals(before.locus(), after.locus());
		assertNotEquals(before.passages(), after.passages());
	}

	@Test
	void anotherValueIsAnotherFindingInTheSamePlace() {
		Finding six = builder().passage(in(NORTH, "at six")).value("06").slot("high water").build();
		Finding nine = builder().passage(in(NORTH, "waited")).value("09").slot("high water").build();
		assertNotEquals(six.fingerprint(), nine.fingerprint());
		assertEquals(six.locus(), nine.locus());
		assertNotEquals(six.locus(), builder().passage(in(NORTH, "at six")).value("06").slot("low water").build().locus());
	}

	@Test
	void wordsSeverityAndPropertiesDoNotEnterTheFingerprint() {
		Finding plain = builder().passage(in(NORTH, "at six")).build();
		Finding told = builder().passage(in(NORTH, "at six")).severity(Severity.INFO).property("kind", "other").message("any")
				.build();
		assertEquals(plain.fingerprint(), told.fingerprint());
		assertEquals(Severity.WARNING, plain.severity(), "the check's own");
		assertEquals(Severity.INFO, told.severity());
	}

	@Test
	void evidenceBesideTheTextStandsBeforeTheText() {
		Passage field = new Passage.InField("north", Field.URL, "https://tide.example/6");
		Finding found = builder().passage(in(SOUTH, "at nine")).passage(in(NORTH, "at six")).passage(field).build();
		assertEquals(field, found.passages().getFirst());
		assertEquals("south", found.passages().getLast().article());
	}

	@Test
	void explanationsAreJoinedAndAMissingSentenceShowsItsKey() {
		Finding found = builder().passage(in(NORTH, "at six")).explanation("one").explanation("two").message("late").build();
		assertEquals("tides.one.explanation tides.two.explanation", found.explanation());
		assertEquals("tides.late.message", found.message());
		assertEquals("", found.remedy());
	}

	@Test
	void aFindingNeedsEvidence() {
		assertThrows(IllegalArgumentException.class, () -> builder().build());
		assertEquals(0, builder().severity(Severity.NONE).build().passages().size());
	}

	private static FindingBuilder builder() {
		return new FindingBuilder(CHECK, Messages.of(CheckRunner.class, Locale.ENGLISH));
	}

	private static Passage in(Article article, String words) {
		int begin = article.text().indexOf(words);
		return Passage.InText.of(article, begin, begin + words.length());
	}
}
