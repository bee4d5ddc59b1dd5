package org.factline.reporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Contributor;
import org.factline.article.Contributor.Role;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Fingerprint;
import org.factline.article.Passage;
import org.factline.article.Problem;
import org.factline.article.Provenance;
import org.factline.article.Severity;

/** An invented dossier about an invented pier: every kind of finding, of evidence and of block. */
final class Pier {

	static final Article HARIAN = new Page("samples/harian-teluk", "text/plain")
			.know(Field.OUTLET, Attribute.stated("Harian Teluk", "dateline"))
			.know(Field.TITLE, Attribute.stated("Dermaga Baru Teluk Sentosa Mulai Melayani Kapal Perintis", "first line"))
			.know(Field.LANGUAGE, Attribute.inferred("id", "words of the text"))
			.know(Field.PUBLISHED, Attribute.stated("2026-03-11T08:30+07:00", "byline"))
			.know(Field.URL, Attribute.stated("https://harianteluk.example/ekonomi/2026/03/11/dermaga-baru", "canonical link"))
			.know(Field.DATELINE, Attribute.stated("Sentosa", "dateline")).by("Rina Maharati", Role.AUTHOR)
			.by("Dwi Palupi", Role.EDITOR)
			.add(BlockKind.HEADLINE, "Dermaga Baru Teluk Sentosa Mulai Melayani Kapal Perintis")
			.add(BlockKind.BYLINE, "Rina Maharati | Rabu, 11 Maret 2026 08:30 WIB")
			.add(BlockKind.DATELINE, "SENTOSA, HARIAN TELUK —")
			.add(BlockKind.LEAD,
					"Dermaga baru Pelabuhan Teluk Sentosa mulai melayani kapal perintis pada Selasa, 9 Maret 2026, setelah dua tahun dibangun di sisi timur teluk.")
			.add(BlockKind.BODY,
					"Kepala Pelabuhan Bagas Wiratama mengatakan kapal pertama membawa 214 penumpang dan 38 ton bahan pokok. “Kami menunggu hari ini sejak lama,” ujar Bagas. 🚢")
			.add(BlockKind.CAPTION, "Warga menyambut kapal perintis di dermaga baru Teluk Sentosa. (Foto: Yusuf Arkana)")
			.add(BlockKind.BODY,
					"Dermaga sepanjang 180 meter itu menggantikan dermaga kayu yang rusak diterjang gelombang. Pemerintah daerah menanggung sepertiga biayanya, sisanya dari anggaran pusat.")
			.add(BlockKind.RELATED, "Baca Juga: Harga ikan naik menjelang musim angin barat")
			.add(BlockKind.BOILERPLATE, "Bagikan Artikel").add(BlockKind.RELATED, "Terbaru: Jalan lingkar dibuka - 3 jam lalu")
			.add(BlockKind.LEGAL, "Dilarang mengutip tanpa izin tertulis redaksi.").article();

	static final Article KABAR = new Page("samples/kabar-pesisir", "text/html")
			.know(Field.OUTLET, Attribute.inferred("Kabar Pesisir", "the web address of the page"))
			.know(Field.TITLE, Attribute.stated("Kapal Perintis Sandar di Teluk Sentosa", "headline"))
			.know(Field.AGENCY, Attribute.stated("Kantor Berita Nusa", "credit")).know(Field.LANGUAGE, Attribute.stated("id", "html lang"))
			.know(Field.PUBLISHED, Attribute.inferred("2026-03-12", "the date in the address"))
			.by("Sari Lestanti", Role.TRANSLATOR).add(BlockKind.HEADLINE, "Kapal Perintis Sandar di Teluk Sentosa")
			.add(BlockKind.LEAD,
					"Pelabuhan Teluk Sentosa mulai melayani kapal perintis pada 10 Maret 2026, kata Kepala Pelabuhan Bagas Wiratama.")
			.add(BlockKind.BODY,
					"Dermaga sepanjang 180 meter itu menggantikan dermaga kayu yang rusak diterjang gelombang. Pemerintah daerah menanggung sepertiga biayanya, sisanya dari anggaran pusat.")
			.add(BlockKind.BODY, "Kode kapal: \u202EABC\u202C <b>\"Nusa\" & 'Sentosa'</b>\u0007 \uD800.")
			.add(BlockKind.CREDIT, "(Kantor Berita Nusa)").article();

	static final Article UNKNOWN = new Page("samples/catatan", "text/plain")
			.add(BlockKind.BODY, "The pier at Sentosa opened last week, two fishermen said.").article();

	private Pier() {
	}

	/** All of it, in a language. */
	static ReportInput input(Locale locale, boolean colour) {
		return new ReportInput(List.of(dossier(locale)),
				List.of(new Problem("samples/kosong.txt", "", english(locale) ? "the file is empty" : "berkas ini kosong"),
						new Problem("samples/feed.jsonl", "line 12", english(locale) ? "no member \"text\"" : "tanpa anggota \"text\"")),
				run(locale), locale, colour);
	}

	/** Only what was found. */
	static CheckedDossier dossier(Locale locale) {
		return new CheckedDossier(new ArticleSet(ArticleSet.LOOSE, List.of(UNKNOWN, KABAR, HARIAN)), findings(locale));
	}

	static ReportInput.Run run(Locale locale) {
		return english(locale)
				? new ReportInput.Run("0.1.0", List.of(
						new ReportInput.UsedCheck("conflicting-date", "Conflicting dates", "contradiction",
								"Two outlets speak of the same thing and give dates that cannot be the same day."),
						new ReportInput.UsedCheck("weekday-date", "Weekday and date", "calendar",
								"A weekday and a date stand together, and the calendar does not know that pair.")))
				: new ReportInput.Run("0.1.0", List.of(
						new ReportInput.UsedCheck("conflicting-date", "Tanggal bertentangan", "contradiction",
								"Dua media membahas hal yang sama dengan tanggal yang tidak mungkin sama."),
						new ReportInput.UsedCheck("weekday-date", "Hari dan tanggal", "calendar",
								"Hari dan tanggal berdampingan, tetapi tidak cocok menurut kalender.")));
	}

	private static List<Finding> findings(Locale locale) {
		boolean english = english(locale);
		String pier = "Dermaga sepanjang 180 meter itu menggantikan dermaga kayu yang rusak diterjang gelombang. Pemerintah daerah menanggung sepertiga biayanya, sisanya dari anggaran pusat.";
		return List.of(
				finding("weekday-date", Family.CALENDAR, Severity.ERROR,
						english ? "9 March 2026 was a Monday; the text calls it Tuesday."
								: "9 Maret 2026 hari Senin; teks menyebutnya Selasa.",
						english ? "The weekday and the date cannot both be right. The article was published on Wednesday, 11 March 2026."
								: "Hari dan tanggal itu tidak mungkin keduanya benar. Artikel terbit Rabu, 11 Maret 2026.",
						english ? "Ask the port, or look for a source that names the day." : "Tanyakan kepada pelabuhan, atau cari sumber yang menyebut harinya.",
						List.of(in(HARIAN, "pada Selasa, 9 Maret 2026")),
						Map.of("kind", "off-by-one", "words.0", "Selasa, 9 Maret 2026")),
				finding("conflicting-date", Family.CONTRADICTION, Severity.WARNING,
						english ? "The sources differ on the day that the pier opened." : "Sumber berbeda tentang hari dermaga mulai melayani.",
						english ? "One says 9 March 2026, the other 10 March 2026." : "Yang satu menyebut 9 Maret 2026, yang lain 10 Maret 2026.",
						english ? "Compare both with the port’s own notice." : "Bandingkan keduanya dengan pengumuman pelabuhan.",
						List.of(in(HARIAN, "Dermaga baru Pelabuhan Teluk Sentosa mulai melayani kapal perintis pada Selasa, 9 Maret 2026"),
								in(KABAR, "Pelabuhan Teluk Sentosa mulai melayani kapal perintis pada 10 Maret 2026")),
						Map.of("kind", "day", "words.0", "9 Maret 2026", "words.1", "10 Maret 2026")),
				finding("page-date", Family.CALENDAR, Severity.INFO,
						english ? "The address of the page and its text give different days." : "Alamat halaman dan teksnya menyebut hari yang berbeda.",
						english ? "The date in the address is two days later than the one in the text." : "Tanggal di alamat dua hari lebih lambat.", "",
						List.of(new Passage.InField(KABAR.id(), Field.PUBLISHED, "2026-03-12"), in(KABAR, "10 Maret 2026")), Map.of()),
				finding("repeated-passage", Family.SOURCE, Severity.INFO,
						english ? "Two outlets carry the same 168 characters." : "Dua media memuat 168 karakter yang sama.",
						english ? "They may share one source; count them once." : "Keduanya mungkin berasal dari satu sumber; hitung satu kali.", "",
						List.of(in(HARIAN, pier), in(KABAR, pier)), Map.of("kind", "across-outlets")),
				finding("glued-words", Family.TEXT_QUALITY, Severity.INFO,
						english ? "Characters that nobody can see stand in the text." : "Ada karakter tak terlihat di dalam teks.",
						english ? "They change the order in which the words are shown." : "Karakter itu mengubah urutan kata yang tampak.", "",
						List.of(in(KABAR, "Kode kapal: \u202EABC\u202C <b>\"Nusa\" & 'Sentosa'</b>\u0007 \uD800")), Map.of()),
				finding("weekday-date", Family.CALENDAR, Severity.NONE,
						english ? "“last week” could not be placed." : "“last week” tidak dapat ditentukan tanggalnya.",
						english ? "The article does not say when it was published." : "Artikel tidak menyebut kapan terbit.", "",
						List.of(in(UNKNOWN, "last week")), Map.of()));
	}

	private static boolean english(Locale locale) {
		return locale.getLanguage().equals("en");
	}

	static Passage in(Article article, String words) {
		int begin = article.text().indexOf(words);
		return Passage.InText.of(article, begin, begin + words.length());
	}

	static Finding finding(String check, Family family, Severity severity, String message, String explanation, String remedy,
			List<Passage> passages, Map<String, String> properties) {
		return new Finding(check, family, severity, message, explanation, remedy, passages,
				Fingerprint.of(check, passages, properties.values()), Fingerprint.locus(check, passages, ""), properties);
	}

	/** Puts an article together, a block a line. */
	static final class Page {

		private final String id;
		private final String mediaType;
		private final StringBuilder text = new StringBuilder();
		private final List<Block> blocks = new ArrayList<>();
		private final Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
		private final List<Contributor> contributors = new ArrayList<>();

		Page(String id, String mediaType) {
			this.id = id;
			this.mediaType = mediaType;
		}

		Page know(Field field, Attribute attribute) {
			attributes.put(field, attribute);
			return this;
		}

		Page by(String name, Role role) {
			contributors.add(new Contributor(name, role));
			return this;
		}

		Page add(BlockKind kind, String words) {
			blocks.add(new Block(kind, text.length(), text.length() + words.length()));
			text.append(words).append('\n');
			return this;
		}

		Article article() {
			String hash = "%064x".formatted(id.hashCode() & 0xFFFFFFFFL).replace('0', '7');
			return new Article(id, new Provenance(id + (mediaType.equals("text/plain") ? ".txt" : ".html"), mediaType, hash, "generic-text", "0.1.0",
					"no other importer knows this layout"), text.toString(), blocks, attributes, contributors);
		}
	}
}
