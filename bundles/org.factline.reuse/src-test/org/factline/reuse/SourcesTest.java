package org.factline.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class SourcesTest {

	private static ReuseText text(String id, String agency, String published) {
		return new ReuseText(id, "", "", agency, published, List.of());
	}

	private static ReusePair pair(String a, String b, int shared) {
		return new ReusePair(a, b, shared, 100, 100, List.of(), List.of(), List.of());
	}

	@Test
	void threeCopiesOfOneWireStoryAreOneSource() {
		Sources sources = new Sources(List.of(text("a", "ANTARA", "2025-01-02"), text("b", "", "2025-01-03"),
				text("c", "", "2025-01-03"), text("d", "", "2025-01-03")), List.of(pair("a", "b", 90), pair("a", "c", 80)),
				Sources.COPY);
		assertEquals(1, sources.groups().size());
		assertEquals(List.of("a", "b", "c"), sources.groups().get(0).articles());
		assertEquals(1, sources.groups().get(0).independent());
		assertEquals(2, sources.independent(Set.of("a", "b", "c", "d")));
		// without the wire story, each of its two copies tells what somebody else wrote, but nobody can know that
		assertEquals(2, sources.independent(Set.of("b", "d")));
	}

	@Test
	void anArticleOutOfTwoIsNoSource() {
		Sources sources = new Sources(List.of(text("a", "", "2025-01-01"), text("b", "", "2025-01-02"),
				text("c", "", "2025-01-03")), List.of(pair("a", "c", 40), pair("b", "c", 40)), Sources.COPY);
		assertEquals(2, sources.groups().get(0).independent());
		assertEquals(List.of("a", "b"), sources.groups().get(0).copies().stream().map(Sources.Copy::original).toList());
		assertTrue(sources.groups().get(0).copies().stream().allMatch(copy -> copy.directed() && copy.copy().equals("c")));
	}

	@Test
	void whoWasFirstComesFromTheDatesAlone() {
		Sources sources = new Sources(List.of(text("a", "", "2025-01-05"), text("b", "", "2025-01-02"), text("c", "", "")),
				List.of(pair("a", "b", 50), pair("b", "c", 50)), Sources.COPY);
		List<Sources.Copy> copies = sources.groups().get(0).copies();
		assertEquals("b", copies.get(0).original());
		assertEquals("a", copies.get(0).copy());
		assertFalse(copies.get(1).directed());
		assertEquals(1, sources.groups().get(0).independent());
	}

	@Test
	void oneWireServiceIsOneSourceWhateverItsStoriesShare() {
		Sources sources = new Sources(List.of(text("a", "Antara", ""), text("b", "ANTARA", ""), text("c", "Kyodo", "")),
				List.of(), Sources.COPY);
		assertEquals(List.of(), sources.groups());
		assertEquals(2, sources.independent(List.of("a", "b", "c")));
	}

	/** A post that was passed on twice, and the report of it: the report alone is a source; once confirmed, the post is the first. */
	@Test
	void whatWasPassedOnIsNoSourceUntilSomebodyConfirmsIt() {
		List<ReuseText> texts = List.of(text("post", "", "2025-01-01"), text("copy", "", "2025-01-02"), text("report", "", "2025-01-03"));
		List<ReusePair> pairs = List.of(pair("post", "copy", 90), pair("copy", "report", 50));
		assertEquals(1, new Sources(texts, pairs, Sources.COPY, Set.of("post", "copy")).groups().getFirst().independent());
		assertEquals(0, new Sources(texts, pairs, Sources.COPY, Set.of("post", "copy")).independent(List.of("post", "copy")));
		assertEquals(1, new Sources(texts, pairs, Sources.COPY).independent(List.of("post", "copy")));
	}

	@Test
	void littleInCommonIsNoCopyAndRepetitionInsideIsNone() {
		Sources sources = new Sources(List.of(text("a", "", ""), text("b", "", "")),
				List.of(pair("a", "b", 29), pair("a", "a", 100)), Sources.COPY);
		assertEquals(List.of(), sources.groups());
		assertEquals(2, sources.independent(List.of("a", "b")));
	}
}
