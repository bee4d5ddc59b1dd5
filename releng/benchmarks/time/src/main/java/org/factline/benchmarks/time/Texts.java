package org.factline.benchmarks.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented articles with about as many time expressions as news has: one in some four hundred characters. */
final class Texts {

	private static final String[] INDONESIAN = {
			"Warga Desa Karangjati memperbaiki jembatan bambu yang hanyut terbawa arus sungai setelah hujan deras mengguyur lereng gunung.",
			"Bupati meninjau lokasi pada Senin (10/3/2031) siang dan berjanji menyediakan kayu serta paku untuk perbaikan itu.",
			"Menurut ketua kelompok tani, sawah seluas 12 hektare terendam dan benih padi yang baru ditanam tidak dapat diselamatkan lagi.",
			"\"Kami bergotong royong setiap hari,\" kata seorang warga kepada wartawan, Selasa (11/3).",
			"Anak-anak sekolah harus memutar lewat jalan kabupaten sejauh 7 kilometer, sehingga banyak yang terlambat masuk kelas.",
			"Jembatan lama dibangun pada tahun 1998 dengan biaya swadaya dan pernah diperkuat dua tahun lalu.",
			"Dinas pekerjaan umum menyebut anggaran pengganti sedang dibahas bersama dewan dan pelaksana akan dipilih lewat lelang terbuka.",
			"Pasar hewan di seberang sungai tetap buka, namun pedagang mengeluh pembeli berkurang karena ongkos angkut naik tajam." };
	private static final String[] ENGLISH = {
			"Residents of the valley rebuilt a wooden footbridge that the river had carried away after heavy rain on the upper slopes.",
			"The mayor visited the site on Monday, March 10, 2031 and promised timber and nails for the repair of the crossing.",
			"According to the head of the farmers' union some 12 hectares of rice were flooded and the seedlings could not be saved.",
			"\"We work on it every day,\" a villager told reporters on Tuesday.",
			"Children have to walk seven kilometres along the district road, so that many of them arrive late for their lessons.",
			"The old bridge was built in 1998 with the money of the inhabitants and was strengthened two years ago.",
			"The department of public works said that a budget was being discussed with the council and a builder would be chosen.",
			"The cattle market on the other bank stays open, but traders complain that buyers stay away as transport has become dear." };

	private Texts() {
	}

	static List<String> documents(String language, int count) {
		String[] sentences = language.equals("id") ? INDONESIAN : ENGLISH;
		Random random = new Random(count);
		List<String> documents = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			StringBuilder text = new StringBuilder();
			while (text.length() < 2_400) {
				text.append(sentences[random.nextInt(sentences.length)]).append(random.nextInt(4) == 0 ? "\n\n" : " ");
			}
			documents.add(text.toString());
		}
		return documents;
	}

	static long characters(List<String> documents) {
		return documents.stream().mapToLong(String::length).sum();
	}
}
