package org.factline.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class QuotationTest {

	private static void indonesian(String text, String... expected) {
		assertEquals(List.of(expected), Reading.quotations(Reading.id(text)), text);
	}

	private static void english(String text, String... expected) {
		assertEquals(List.of(expected), Reading.quotations(Reading.en(text)), text);
	}

	@Test
	void verbBehindDirectSpeech() {
		indonesian("\"Perahu karet sudah kami kirim ke hulu,\" kata Ketua Regu Sari Wulandari, Senin (2/3/2031).",
				"direct Sari Wulandari: Perahu karet sudah kami kirim ke hulu,");
		indonesian("“Jembatan itu aman dilewati.” Demikian ujar Kepala Dinas Bina Marga, Tono Hartanto, di kantornya.",
				"direct Tono Hartanto: Jembatan itu aman dilewati.");
		english("\"We counted every boat twice,\" said harbour master Alice Munro on Friday.", "direct Alice Munro: We counted every boat twice,");
		english("\"The ferry never left the pier,\" Daniel Okafor said.", "direct Daniel Okafor: The ferry never left the pier,");
	}

	@Test
	void verbBeforeDirectSpeech() {
		indonesian("Wulan Astuti menegaskan, \"Kami tidak akan menutup pasar ini.\"", "direct Wulan Astuti: Kami tidak akan menutup pasar ini.");
		english("Peter Lund added: \"Nobody asked the fishermen about it.\"", "direct Peter Lund: Nobody asked the fishermen about it.");
	}

	@Test
	void aSplitQuotationIsTwoWithOneSpeaker() {
		Statements read = Reading.id("\"Airnya naik cepat sekali,\" tutur Rahmat Basuki. \"Kami lari ke atap rumah tetangga.\"");
		assertEquals(List.of("direct Rahmat Basuki: Airnya naik cepat sekali,", "direct Rahmat Basuki: Kami lari ke atap rumah tetangga."),
				Reading.quotations(read));
		assertEquals(read.quotations().get(0).begin(), read.quotations().get(1).continues());
		english("\"It was dark,\" said Mary Olsen. \"We saw no lights at all.\"", "direct Mary Olsen: It was dark,",
				"direct Mary Olsen: We saw no lights at all.");
	}

	@Test
	void namesAndWordsHeldUpWithTongsAreNoSpeech() {
		indonesian("Kapal \"Bintang Selatan\" dan perahu yang disebut warga \"si hantu\" bersandar di dermaga.");
		english("The so-called \"night market\" closed early.");
	}

	@Test
	void marksOfUnlikeShapeStillPair() {
		indonesian("“Listrik padam sejak subuh tadi,\" ujar Yanti Kusuma.", "direct Yanti Kusuma: Listrik padam sejak subuh tadi,");
	}

	@Test
	void aMarkOnTheNextLineCloses() {
		indonesian("\"Warga kami minta tetap tenang di rumah\n\" jelas Kapolsek Arus AKP Beni Saputra.",
				"direct Beni Saputra: Warga kami minta tetap tenang di rumah");
	}

	@Test
	void whatIsNeverClosedIsCutBeforeItsAttribution() {
		Statements read = Reading.id("\"Gudang itu kosong sejak bulan lalu, kata Darma Wijaya.\nPolisi masih berjaga.");
		assertEquals(Quotation.Closing.CUT, read.quotations().getFirst().closing());
		assertEquals("Gudang itu kosong sejak bulan lalu,", read.quotations().getFirst().text());
	}

	@Test
	void toldSpeechEndsWithItsSentence() {
		indonesian("Camat Lembah, Ratna Dewi mengatakan bahwa pasokan beras cukup untuk dua pekan.",
				"indirect Ratna Dewi: pasokan beras cukup untuk dua pekan");
		indonesian("Menurut Ratna Dewi, pasokan beras cukup.", "indirect Ratna Dewi: pasokan beras cukup");
		indonesian("Pasokan beras cukup hingga akhir bulan, ujar Ratna Dewi.", "indirect Ratna Dewi: Pasokan beras cukup hingga akhir bulan");
		indonesian("Bupati Hendra Gunawan mengimbau warga untuk menjauhi sungai.", "indirect Hendra Gunawan: menjauhi sungai");
		english("Mayor Helen Park said that the bridge would reopen.", "indirect Helen Park: the bridge would reopen");
		english("According to Helen Park, the bridge is safe.", "indirect Helen Park: the bridge is safe");
	}

	@Test
	void whatWasNotSaidIsNoQuotation() {
		indonesian("Hendra Gunawan tidak menyebut jumlah korban.");
		indonesian("Hendra Gunawan datang untuk menjelaskan rencana itu.");
		indonesian("Jika Hendra Gunawan mengatakan jalan ditutup, warga harus memutar.");
	}

	@Test
	void sourcesSpeakToo() {
		indonesian("Berdasarkan data BMKG, gelombang setinggi empat meter melanda Selat Karang.",
				"indirect BMKG: gelombang setinggi empat meter melanda Selat Karang");
		indonesian("Dalam Pasal 12, disebutkan bahwa izin berlaku lima tahun.", "indirect Pasal 12: izin berlaku lima tahun");
	}

	@Test
	void reportsOfNobodyAreHearsay() {
		Statements read = Reading.id("Tiga nelayan dilaporkan hilang di perairan utara.");
		assertTrue(read.quotations().isEmpty());
		assertEquals("dilaporkan", read.hearsay().getFirst().cue());
		assertEquals("Tiga nelayan dilaporkan hilang di perairan utara", read.hearsay().getFirst().span().in("Tiga nelayan dilaporkan hilang di perairan utara."));
		assertEquals("reportedly", Reading.en("The captain reportedly left the ship first.").hearsay().getFirst().cue());
	}

	@Test
	void theAttributionIsTold() {
		String text = "\"Pintu air dibuka,\" kata Made Suarta kepada wartawan, Rabu (4/3/2031).";
		Quotation quotation = Reading.id(text).quotations().getFirst();
		assertEquals("kata", quotation.verb());
		assertEquals("kata", text.substring(quotation.verbBegin(), quotation.verbEnd()));
		assertEquals("kata Made Suarta kepada wartawan, Rabu (4/3/2031)",
				text.substring(quotation.attributionBegin(), quotation.attributionEnd()));
	}
}
