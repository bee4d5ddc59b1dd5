package org.factline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SlugTest {

	@Test
	void wordsLoseWhatNoFileNameCanHold() {
		assertEquals("harian-cafe-2", Slug.of("  Harian “Café” №2! ".replace("№", ""), 60));
		assertEquals("", Slug.of("…日本", 60));
	}

	@Test
	void aLongOneIsCutAndEndsWithNoHyphen() {
		assertEquals("satu-dua", Slug.of("satu dua tiga", 9));
		assertEquals("satu-dua-t", Slug.of("satu dua tiga", 10));
	}
}
