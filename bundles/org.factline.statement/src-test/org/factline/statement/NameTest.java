package org.factline.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.factline.time.Role;
import org.junit.jupiter.api.Test;

class NameTest {

	private static Name person(Statements read) {
		return read.names().stream().filter(Name::isPerson).findFirst().orElseThrow();
	}

	private static Place place(String text) {
		return Reading.id(text).places().getFirst();
	}

	@Test
	void titlesRanksAndOfficesStandBesideTheName() {
		Name name = person(Reading.id("Kapolres Arus AKBP Dr. Budi Setiawan meninjau pelabuhan."));
		assertEquals("Budi Setiawan", name.text());
		assertEquals(List.of("AKBP", "Dr"), name.titles());
		assertTrue(name.office().startsWith("Kepala Kepolisian Resor"), name.office());
	}

	@Test
	void whatStandsBeforeASumIsNoName() {
		for (String sum : List.of("Rp7,4 miliar", "Rp 7,4 miliar", "Rp. 500.000", "US$5 juta", "USD 300")) {
			Statements read = Reading.id("Anggaran itu mencapai " + sum + ", kata Ratna Sari.");
			assertEquals(List.of("Ratna Sari"), read.names().stream().map(Name::text).toList(), sum);
			assertEquals(1, read.figures().size(), sum);
			assertTrue(read.places().stream().noneMatch(place -> place.text().equals("US")), sum);
		}
	}

	@Test
	void officesHaveAStandingAndOneForm() {
		assertEquals("Menteri Luar Negeri", Reading.id("Menlu Ratna Sari tiba.").offices().getFirst().canonical());
		assertEquals("Menteri Luar Negeri", Reading.id("Menteri Luar Negeri Ratna Sari tiba.").offices().getFirst().canonical());
		assertEquals(Office.Standing.FORMER, Reading.id("Mantan Menlu Ratna Sari tiba.").offices().getFirst().standing());
		assertEquals(Office.Standing.ACTING, Reading.id("Plt. Bupati Ratna Sari tiba.").offices().getFirst().standing());
		Office nested = Reading.id("Wakil Ketua Komisi III DPR Ratna Sari tiba.").offices().getFirst();
		assertEquals("Wakil Ketua Komisi III DPR", nested.canonical());
		assertEquals("Ratna Sari", nested.holder());
	}

	@Test
	void spellingsOfOneName() {
		assertEquals(NormalForm.of("Muhammad Yusuf"), NormalForm.of("Mohammad Yusuf"));
		assertEquals(NormalForm.of("Soeharto"), NormalForm.of("Suharto"));
		assertEquals(NormalForm.of("Djoko"), NormalForm.of("Joko"));
		assertEquals(NormalForm.of("Tjahjo"), NormalForm.of("Cahjo"));
		assertEquals(NormalForm.of("Sergei"), NormalForm.of("Sergey"));
		assertEquals(NormalForm.of("Kiev"), NormalForm.of("Kyiv"));
		assertTrue(NormalForm.mayBeSame("M. Fadil", "Muhammad Fadil"));
		assertTrue(NormalForm.mayBeSame("Mukhtar", "Abdul Mukthar"));
		assertFalse(NormalForm.mayBeSame("Rina Sari", "Rini Sari"));
		assertFalse(NormalForm.mayBeSame("Budi Hartono", "Budi Santoso"));
	}

	@Test
	void knownShortFormsAreWrittenOut() {
		assertEquals("Susilo Bambang Yudhoyono", person(Reading.id("Sore itu SBY berkunjung ke desa.")).canonical());
		assertEquals("Komisi Pemberantasan Korupsi", Reading.id("Penyidik KPK datang.").names().getFirst().canonical());
	}

	@Test
	void agentAndPatientOfActiveAndPassive() {
		Predicate active = Reading.id("Polres Arus menangkap Doni Kurnia di pasar.").sentences().getFirst().predicates().getFirst();
		Predicate passive = Reading.id("Doni Kurnia ditangkap Polres Arus di pasar.").sentences().getFirst().predicates().getFirst();
		assertEquals(active.root(), passive.root());
		assertEquals("Polres Arus", active.agent());
		assertEquals("Polres Arus", passive.agent());
		assertEquals("Doni Kurnia", active.patient());
		assertEquals("Doni Kurnia", passive.patient());
	}

	@Test
	void placesComeFromTheGazetteer() {
		assertEquals("US", place("Kapal itu dibuat di AS.").key());
		assertEquals("ID-33", place("Ladang garam di Jateng meluas.").key());
		assertEquals("ID-32.01", place("Banjir melanda Kabupaten Bogor.").key());
		Place shared = place("Banjir melanda wilayah di Bogor.");
		assertTrue(shared.isCompatible(place("Banjir melanda Kabupaten Bogor.")));
		assertTrue(shared.isCompatible(place("Banjir melanda Jawa Barat.")));
		assertFalse(shared.isCompatible(place("Banjir terjadi di Surabaya.")));
		assertEquals(Place.Kind.DISTRICT, place("Api membakar Desa Muara Tirta.").kind());
		assertEquals(place("Delegasi tiba di Kiev.").key(), Reading.en("The delegation arrived in Kyiv.").places().getFirst().key());
	}

	@Test
	void wherePeopleSpokeIsNotWhereItHappened() {
		Statements read = Reading.id("\"Api padam di Surabaya,\" kata Rina Lestari di Jakarta, Rabu (4/3/2031).");
		assertEquals(List.of(Role.EVENT, Role.STATEMENT), read.places().stream().map(Place::role).toList());
		assertEquals(List.of(Role.STATEMENT), read.times().stream().map(TimeRole::role).toList());
	}

	@Test
	void endsOfAStretchOfTime() {
		assertTrue(Reading.id("Pasar ditutup mulai 4 Maret 2031.").times().getFirst().endOfRange());
		assertFalse(Reading.id("Pasar terbakar pada 4 Maret 2031.").times().getFirst().endOfRange());
	}
}
