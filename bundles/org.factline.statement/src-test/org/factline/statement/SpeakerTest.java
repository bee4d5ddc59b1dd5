package org.factline.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.factline.statement.Speaker.Resolution;
import org.junit.jupiter.api.Test;

class SpeakerTest {

	private static List<String> speakers(Statements read) {
		return read.quotations().stream().map(quotation -> quotation.speaker().canonical()).toList();
	}

	@Test
	void cliticsAndPronounsAreTheLastSpeaker() {
		Statements read = Reading.id("\"Kebun sawit itu milik desa,\" kata Lurah Ningsih Rahayu. Ia menyebut sertifikatnya lengkap. "
				+ "\"Semua ada di kantor kami,\" ujarnya.");
		assertEquals(List.of("Ningsih Rahayu", "Ningsih Rahayu", "Ningsih Rahayu"), speakers(read));
		Speaker last = read.quotations().getLast().speaker();
		assertEquals(Resolution.PRONOUN, last.resolution());
		assertEquals("nya", last.text());
	}

	@Test
	void shortNamesAreTheFullOnes() {
		assertEquals(List.of("Muhammad Fadil Rizki", "Muhammad Fadil Rizki"),
				speakers(Reading.id("Menurut Muhammad Fadil Rizki, panen gagal. \"Hujan datang terlalu awal,\" kata Fadil.")));
		assertEquals(List.of("Clara Benson", "Clara Benson"),
				speakers(Reading.en("Clara Benson said the harvest had failed. \"The rain came too early,\" Benson said.")));
	}

	@Test
	void whomTheSentenceBeforeIntroducesSpeaks() {
		assertEquals(List.of("Galih Permana", "Tari Lestari"), speakers(Reading.id("\"Mesin kapal mati,\" kata Galih Permana.\n"
				+ "Tari Lestari memenuhi panggilan penyidik pada Kamis. \"Saya datang sebagai saksi,\" ucapnya.")));
	}

	@Test
	void anInstitutionIsNoPronoun() {
		assertEquals(List.of("Galih Permana", "pihak pelabuhan", "Galih Permana"), speakers(Reading.id("\"Mesin kapal mati,\" kata Galih Permana. "
				+ "Namun, pihak pelabuhan menyatakan, mesin kapal baik. \"Kami punya buktinya di sini,\" ujarnya.")));
	}

	@Test
	void aDescriptionIsWhomItMeans() {
		assertEquals(List.of("Galih Permana", "Galih Permana"),
				speakers(Reading.id("\"Mesin kapal mati,\" kata Galih Permana. \"Kami mendayung sampai pagi,\" tambah nakhoda itu.")));
	}

	@Test
	void titlesOfficesAndAppositionsAreLeftOut() {
		assertEquals(List.of("Beni Saputra"), speakers(Reading.id("\"Dua orang kami periksa,\" kata Kasat Reskrim Polres Arus AKP Beni Saputra.")));
		assertEquals(List.of("Nyoman Artha"), speakers(Reading.id("\"Sampel sudah diuji,\" ujar Kepala Balai Karantina Hewan, Nyoman Artha, saat dihubungi.")));
		assertEquals(List.of("Nyoman Artha"), speakers(Reading.id("Nyoman Artha, dokter hewan di Karang Timur, mengatakan sampel sudah diuji.")));
		assertEquals(List.of("Nyoman Artha"), speakers(Reading.id("Nyoman Artha (41), Senin (2/3/2031), mengatakan sampel sudah diuji.")));
	}

	@Test
	void spellingSlipsAreOnePerson() {
		assertEquals(List.of("Mukhtar Lubis", "Mukhtar Lubis"),
				speakers(Reading.id("\"Kami akan menunggu kabar,\" kata Mukhtar Lubis. \"Besok kami kembali ke sini,\" kata Mukthar.")));
	}

	@Test
	void aliasInBracketsStandsForTheName() {
		assertEquals(List.of("Komunitas Peduli Sungai", "Komunitas Peduli Sungai"), speakers(Reading.id(
				"Komunitas Peduli Sungai (KPS) menyatakan air sungai tercemar. Menurut KPS, limbah itu dari tambang.")));
	}
}
