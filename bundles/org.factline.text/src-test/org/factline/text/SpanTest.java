package org.factline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SpanTest {

	@Test
	void overlapAndContainmentAgreeWithTheOffsetsThatTheyHold() {
		List<Span> all = IntStream.rangeClosed(0, 5).boxed()
				.flatMap(begin -> IntStream.rangeClosed(begin, 5).mapToObj(end -> new Span(begin, end))).toList();
		for (Span one : all) {
			for (Span other : all) {
				boolean shared = IntStream.range(0, 6).anyMatch(offset -> one.contains(offset) && other.contains(offset));
				if (one.length() > 0 && other.length() > 0) {
					assertEquals(shared, one.overlaps(other), one + " " + other);
					assertEquals(IntStream.range(0, 6).filter(other::contains).allMatch(one::contains), one.contains(other),
							one + " " + other);
				}
			}
		}
	}

	@Test
	void theEndIsOutside() {
		assertTrue(new Span(2, 4).contains(3));
		assertFalse(new Span(2, 4).contains(4));
		assertFalse(new Span(2, 4).overlaps(new Span(4, 6)));
		assertTrue(new Span(2, 4).contains(new Span(4, 4)));
	}

	@Test
	void cutsOutItsCharacters() {
		assertEquals("cd", new Span(2, 4).in("abcdef"));
	}

	@Test
	void sortsByBeginThenEnd() {
		assertEquals(List.of(new Span(0, 9), new Span(1, 2), new Span(1, 3)),
				Stream.of(new Span(1, 3), new Span(0, 9), new Span(1, 2)).sorted(Span.IN_TEXT).toList());
	}

	@Test
	void anEndBeforeItsBeginIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
		assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
	}
}
