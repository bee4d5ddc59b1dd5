package org.factline.checking.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.factline.checking.standard.Tenures.Tenure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of offices agrees with itself. */
class OfficesTest {

	private final Tenures tenures = Tenures.read();

	@ParameterizedTest
	@ValueSource(strings = { "presiden", "wakil presiden ri", "menteri luar negeri", "menteri keuangan", "menteri pertahanan", "menteri dalam negeri",
			"kepala kepolisian negara republik indonesia", "panglima tentara nasional indonesia", "ketua kpk", "gubernur bi", "gubernur jakarta",
			"gubernur jawa barat", "gubernur jawa tengah", "us president", "us vice president", "british prime minister", "german chancellor",
			"french president", "russian president", "malaysian prime minister", "australian prime minister", "prime minister of singapore",
			"indian prime minister", "japanese prime minister", "philippine president", "canadian prime minister", "united nations secretary-general",
			"pope" })
	void oneTermFollowsAnother(String office) {
		List<Tenure> terms = tenures.post(office).orElseThrow().tenures();
		assertFalse(terms.isEmpty());
		for (int i = 0; i < terms.size(); i++) {
			Tenure term = terms.get(i);
			assertTrue(term.from().isBefore(term.to()), term::toString);
			assertFalse(term.to().isAfter(tenures.until()), term::toString);
			if (i > 0 && terms.get(i - 1).from().equals(term.from())) {
				assertEquals(terms.get(i - 1).to(), term.to(), "two names of one holder");
			} else if (i > 0) {
				assertFalse(term.from().isBefore(terms.get(i - 1).to()), term::toString);
			}
		}
	}
}
