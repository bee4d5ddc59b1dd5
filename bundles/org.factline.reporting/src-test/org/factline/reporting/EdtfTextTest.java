package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.factline.messages.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2026-03-09T08:30+07:00|9 March 2026, 08:30 UTC+07:00|9 Maret 2026 pukul 08.30 UTC+07:00",
			"2026-03-09T08:30:59Z|9 March 2026, 08:30 UTC|9 Maret 2026 pukul 08.30 UTC", "2026-03-09|9 March 2026|9 Maret 2026",
			"2026-12|December 2026|Desember 2026", "2026|2026|2026", "2026-03-09T08:30|9 March 2026, 08:30|9 Maret 2026 pukul 08.30",
			"2026-03-09/2026-03-10~|9 March 2026 to about 10 March 2026|9 Maret 2026 sampai sekitar 10 Maret 2026",
			"2026-03/..|since March 2026|sejak Maret 2026", "../2026|until 2026|hingga 2026",
			"[2024,2026-03]|one of 2024, March 2026|salah satu dari 2024, Maret 2026", "[..2024]|[..2024]|[..2024]",
			"2026-03~|about March 2026|sekitar Maret 2026",
			"2026-03-09?|9 March 2026, uncertain|9 Maret 2026, belum pasti", "2026%|about 2026, uncertain|sekitar 2026, belum pasti",
			"2026-13~|2026-13~|2026-13~", "2026-13|2026-13|2026-13", "2026-21|2026-21|2026-21" })
	void readsAsPeopleWrite(String edtf, String english, String indonesian) {
		assertEquals(english, new EdtfText(Messages.of(EdtfText.class, Locale.ENGLISH)).of(edtf));
		assertEquals(indonesian, new EdtfText(Messages.of(EdtfText.class, Locale.of("id"))).of(edtf));
	}
}
