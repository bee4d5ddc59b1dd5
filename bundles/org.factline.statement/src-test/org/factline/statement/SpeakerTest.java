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
	void whoLeadsInSpeaksAndNotWhoSaysTheNextThing() {
		assertEquals(List.of("Halima", "Sudarno"), speakers(Reading.id("Di balai desa, Halima sempat mengatakan: \"Kamu akan melihat "
				+ "bagaimana kami bekerja.\" Sudarno menyatakan bahwa ia diizinkan pulang.")));
		assertEquals(List.of("Halima"), speakers(Reading.id("Halima kemudian berteriak, \"Pergi dari sini, jangan kembali!\"")));
		assertEquals(List.of("Clara Benson"), speakers(Reading.en("\"The rain came far too early!\" Clara Benson said.")));
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
	void aRankEndsTheNameOfAnInstitution() {
		assertEquals(List.of("Toni Wirawan", "Toni Wirawan"), speakers(Reading.id(
				"Kasubdit Gakkum Ditlantas Polda Arus Selatan Kompol Toni Wirawan mengatakan kamera dipasang. \"Semua merekam,\" kata Toni.")));
		assertEquals(List.of("Universitas Jenderal Surya Atmaja"), speakers(Reading.id("Universitas Jenderal Surya Atmaja menyatakan panen padi gagal total.")));
	}

	@Test
	void shortFormsOfInstitutionsAreNoPartOfAName() {
		assertEquals(List.of("Lestari Agustin", "Lestari Agustin"), speakers(Reading.id(
				"\"Datanya keliru,\" kata peneliti LKPR Lestari Agustin. Menurut Lestari, sensus harus diulang.")));
	}

	@Test
	void theArabicArticleBelongsToTheName() {
		assertEquals(List.of("Faisal al-Rumi", "Faisal al-Rumi"), speakers(Reading.id(
				"\"Kafilah itu berangkat malam,\" kata juru bicara pelabuhan Faisal al-Rumi. \"Tidak ada yang tertinggal di sini,\" ujar Faisal.")));
	}

	@Test
	void runnersRecordNoStatementsAndWorkmenUncoverNone() {
		assertEquals(List.of(), speakers(Reading.id("Rina Wulandari mencatatkan waktu terbaik pada lari gawang di Lembang.")));
		assertEquals(List.of(), speakers(Reading.id("Para petugas kebersihan membongkar tujuh lapak kayu di tepi terminal lama.")));
		assertEquals(List.of("Rina Wulandari"), speakers(Reading.id("Rina Wulandari membongkar lapak itu dijual tanpa izin pemiliknya.")));
	}

	@Test
	void aSemicolonLeadsToAQuotationToo() {
		Statements read = Reading.id("Seorang juru mudi mengatakan; \"Kompas kami rusak sejak dari pulau itu.\"");
		assertEquals(1, read.quotations().size());
		assertEquals("Seorang juru mudi", read.quotations().getFirst().speaker().canonical());
	}

	@Test
	void theWordThatBeginsASentenceIsNoPartOfAName() {
		assertEquals(List.of("Wiryo", "Wiryo"), speakers(Reading.id(
				"\"Kami siap melaut,\" kata Wiryo. Sayangnya Wiryo tidak punya perahu. \"Perahu itu hanyut kemarin,\" ujarnya.")));
	}

	@Test
	void aHomeOfTwoPlacesIsNoSpeaker() {
		assertEquals(List.of("Sarkim"), speakers(Reading.id("Sarkim (31), warga Kecamatan Ranting, Kabupaten Bantul mengaku mendengar ledakan dari sumur tua.")));
	}

	@Test
	void adverbialsBetweenSubjectAndVerbNameNobody() {
		assertEquals(List.of("Galih Permana", "Para petani garam"), speakers(Reading.id(
				"\"Mesin kapal mati,\" kata Galih Permana. Para petani garam selama ini menilai harga terlalu rendah.")));
		assertEquals(List.of("Nyoman Artha"), speakers(Reading.id("Nyoman Artha untuk pertama kalinya mengonfirmasi sampel sudah diuji.")));
	}

	@Test
	void aDescriptionMeansWhoWasNamed() {
		assertEquals(List.of("Galih Permana", "seorang penonton", "Galih Permana"), speakers(Reading.id("\"Kami menang dengan susah payah,\" kata Galih Permana. "
				+ "\"Dia bermain kotor sekali,\" kata seorang penonton. \"Wasit melihat semuanya,\" ujar pelatih kelahiran Solo itu.")));
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
