package org.factline.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class RepeatsTest {

	private static final String PARAGRAPH = "\u201CKami menanam seribu pohon di lereng itu,\u201D kata Bu Ratna kepada warga, Selasa pagi. "
			+ "Pohon itu akan dirawat bersama.";

	@Test
	void aDoubledParagraphIsNamedToTheCharacter() {
		String text = "Pembuka yang lain.\n" + PARAGRAPH + "\nSisipan pendek.\n" + PARAGRAPH + "\nPenutup.";
		List<Repeat> repeats = Repeats.within(text, 12);
		assertEquals(1, repeats.size());
		assertEquals(19, repeats.get(0).tokens());
		AlignedSpan verbatim = repeats.get(0).verbatim().get(0);
		assertEquals(PARAGRAPH, verbatim.a().in(text));
		assertEquals(PARAGRAPH, verbatim.b().in(text));
		// the words alone leave the marks at the ends out
		assertEquals(PARAGRAPH.substring(1, PARAGRAPH.length() - 1), repeats.get(0).words().a().in(text));
	}

	@Test
	void whereTheCharactersDifferTheVerbatimPieceEnds() {
		String first = "hubungan kedua desa itu tetap baik dan mereka sepakat membangun jembatan baru bersama warga";
		String text = "H" + first.substring(1) + ". Selingan. " + first + ".";
		Repeat repeat = Repeats.within(text, 12).get(0);
		assertEquals(first, repeat.words().b().in(text));
		assertEquals(first.substring("hubungan ".length()) + ".", repeat.verbatim().get(0).a().in(text));
		assertEquals(repeat.verbatim().get(0).a().in(text), repeat.verbatim().get(0).b().in(text));
	}

	@Test
	void theTwoPlacesNeverOverlap() {
		String text = "satu dua tiga ".repeat(9);
		for (Repeat repeat : Repeats.within(text, 3)) {
			assertTrue(repeat.words().a().end() <= repeat.words().b().begin());
			for (AlignedSpan span : repeat.verbatim()) {
				assertFalse(span.a().overlaps(span.b()));
				assertEquals(span.a().in(text), span.b().in(text));
			}
		}
	}

	@Test
	void shorterRepeatsAreNoneAndNoneIsShorterThanAToken() {
		String text = "satu dua tiga empat lima enam. satu dua tiga empat lima enam.";
		assertEquals(1, Repeats.within(text, 6).size());
		assertEquals(List.of(), Repeats.within(text, 7));
		assertEquals(List.of(), Repeats.within("", 1));
		assertThrows(IllegalArgumentException.class, () -> Repeats.within(text, 0));
	}

	@Test
	void aMillionWordsTakeLinearSpace() {
		// each repeat may be as long as all before it, so their number grows with the logarithm
		assertTrue(Repeats.within("dan ".repeat(1_000_000), 12).size() <= 20);
	}

	/** Real saved pages, where they are at hand: what is called verbatim is, and nine paragraphs in a row stand twice in one. */
	@Test
	void savedPagesRepeatToTheCharacter() throws IOException {
		Path seeds = shared().resolve("seeds");
		Assumptions.assumeTrue(Files.isDirectory(seeds), "no saved pages at hand");
		long longest = 0;
		int pages = 0;
		try (Stream<Path> files = Files.list(seeds)) {
			for (Path file : files.sorted().toList()) {
				String text = Files.readString(file);
				List<Repeat> repeats = Repeats.within(text, 12);
				pages += repeats.isEmpty() ? 0 : 1;
				for (AlignedSpan span : repeats.stream().flatMap(repeat -> repeat.verbatim().stream()).toList()) {
					assertEquals(span.a().in(text), span.b().in(text));
					longest = Math.max(longest, span.a().in(text).lines().count());
				}
			}
		}
		assertEquals(9, longest);
		assertEquals(3, pages);
	}

	private static Path shared() {
		Path at = Path.of("").toAbsolutePath();
		while (at != null) {
			if (Files.isDirectory(at.resolve("shared"))) {
				return at.resolve("shared");
			}
			at = at.getParent();
		}
		return Path.of("shared");
	}
}
