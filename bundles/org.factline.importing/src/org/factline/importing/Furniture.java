package org.factline.importing;

import java.net.URI;
import java.util.regex.MatchResult;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;

/** The rules for what pages of every outlet bring along. They come after an outlet's own rules. */
public final class Furniture {

	/** {@code 8 bulan yang lalu}, {@code sejam lalu}, {@code 3 hours ago}. */
	public static final String AGE = "(?:\\d{1,3} ?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun)"
			+ "|se(?:menit|jam|hari|minggu|pekan|bulan|tahun)) (?:yang )?lalu|(?:\\d{1,3}|an?) (?:second|minute|hour|day|week|month|year)s? ago";
	/** {@code Rabu, 22 Januari 2025 - 12:01 WIB}, {@code 22 Jan 2025}. */
	public static final String MOMENT = "(?:\\p{L}{4,9}['’]?\\p{L}{0,2}, ?|\\p{L}{4,9} )?\\d{1,2} \\p{L}{3,9} \\d{4}"
			+ "(?:,? ?[-–|]? ?(?:[Pp]ukul |[Jj]am )?\\d{1,2}[.:]\\d{2}(?: ?(?:WIB|WITA|WIT|GMT|UTC)(?:[+-]\\d{1,2})?)?)?";
	/** {@code Dewi Anggraini}, {@code Redaksi}, {@code M. Arief H.}. */
	public static final String NAME = "\\p{Lu}[\\p{L}.'’ -]{1,60}";

	private Furniture() {
	}

	static void addTo(LayoutRules rules) {
		addDates(rules);
		addCredits(rules);
		addRelated(rules);
		addRights(rules);
		addRubbish(rules);
	}

	private static void addDates(LayoutRules rules) {
		// Rabu, 22 Januari 2025 - 12:01 WIB
		rules.line("(?:(?:Dipublikasikan|Diterbitkan|Terbit|Tayang|Published)(?: pada)? ?:? )?(?<moment>" + MOMENT + ")")
				.beforeStory().is(BlockKind.BYLINE).then(Furniture::published);
		// Diperbarui: 22 Januari 2025 14.30 WIB
		rules.line("(?:Terakhir )?(?i:diperbarui|dimutakhirkan|updated|last updated)(?: pada)? ?:? (?<moment>" + MOMENT + ")")
				.is(BlockKind.BYLINE)
				.then((match, draft) -> PageDates.moment(match.group("moment"))
						.ifPresent(when -> draft.stated(Field.MODIFIED, when, "the line \"" + match.group() + "\"")));
	}

	/** States the date of publication by the group {@code moment}; an unreadable one says nothing. */
	public static void published(MatchResult match, Draft draft) {
		PageDates.moment(match.group("moment"))
				.ifPresent(when -> draft.stated(Field.PUBLISHED, when, "the line \"" + match.group() + "\""));
	}

	private static void addCredits(LayoutRules rules) {
		// Penulis: Dewi Anggraini
		people(rules, "Penulis|Reporter|Pewarta|Wartawan|Jurnalis|Oleh|Author|By", Role.AUTHOR);
		// Editor: Bagas Pranoto
		people(rules, "Editor|Penyunting|Redaktur", Role.EDITOR);
		// Penerjemah: Laras Setyowati
		people(rules, "Penerjemah|Translator", Role.TRANSLATOR);
		// Fotografer: Tirta Wibawa
		people(rules, "Fotografer|Pewarta foto|Photographer", Role.PHOTOGRAPHER);
		// Sumber: Kyodo
		rules.line("\\(?(?:Sumber|Source) ?:? ?(?<agency>\\p{L}[\\p{L}\\p{N} ./&-]{1,60})\\)?").is(BlockKind.CREDIT)
				.then((match, draft) -> agency(match.group("agency"), match, draft));
		// (Antara)
		rules.line("\\((?<agency>\\p{Lu}[\\p{L}./ ]{1,30})\\)").is(BlockKind.CREDIT)
				.then((match, draft) -> agency(match.group("agency"), match, draft));
	}

	private static void people(LayoutRules rules, String label, Role role) {
		rules.line("(?:" + label + ") ?: ?(?<names>" + NAME + "(?:(?:,|/| &) ?" + NAME + "){0,3})").is(BlockKind.BYLINE)
				.then((match, draft) -> {
					for (String name : match.group("names").split(",|/| & | dan ")) {
						draft.contributor(name, role);
					}
				});
	}

	/** States the wire service that a credit names, where it is one. */
	public static void agency(String credit, MatchResult match, Draft draft) {
		Agencies.in(credit).ifPresent(name -> draft.stated(Field.AGENCY, name, "the credit \"" + match.group().strip() + "\""));
	}

	private static void addRelated(LayoutRules rules) {
		// Baca juga: Dermaga baru di Teluk Sarangan mulai dibangun
		rules.line("(?i:baca juga|lihat juga|simak juga|read also|also read|related news|berita terkait) ?: ?.*")
				.is(BlockKind.RELATED);
		// BACA JUGA Dermaga baru di Teluk Sarangan mulai dibangun
		rules.line("(?:BACA JUGA|Baca Juga)\\b.{0,200}").is(BlockKind.RELATED);
		// EKBIS | 23 jam yang lalu
		rules.line("[\\p{Lu}][\\p{L} &-]{1,40} ?[|•] ?(?:" + AGE + ")").is(BlockKind.RELATED);
		// 8 bulan yang lalu
		rules.line(AGE).is(BlockKind.BOILERPLATE);
	}

	private static void addRights(LayoutRules rules) {
		// Hak cipta © 2025 Warta Teluk. Semua hak dilindungi.
		rules.line("(?i:copyright|hak cipta|©).{0,300}").is(BlockKind.LEGAL);
		// Dilarang mengutip isi laman ini tanpa izin
		rules.line("Dilarang (?:keras )?(?:meng|mem|meny|men)\\p{L}+ .{0,400}\\b(?:izin|ijin)\\b.{0,200}").is(BlockKind.LEGAL);
	}

	private static void addRubbish(LayoutRules rules) {
		// Bagikan
		rules.line("(?i:bagikan|share|komentar|comments?|facebook|twitter|x|whatsapp|telegram|line|copy link|salin tautan|print|cetak"
				+ "|loading\\.{0,3}|advertisement|iklan|scroll to continue.{0,60}|thumbnail-author|x\\|close|close|tutup|a\\+?|a-)")
				.is(BlockKind.BOILERPLATE);
		// Tag: pelabuhan, feri
		rules.line("(?i:tags?|topik|kata kunci|label) ?:.{0,300}").is(BlockKind.BOILERPLATE);
		// https://wartateluk.example/berita/123
		rules.line("https?://\\S+").is(BlockKind.BOILERPLATE).then(Furniture::url);
	}

	private static void url(MatchResult match, Draft draft) {
		try {
			if (URI.create(match.group()).getHost() != null && draft.attribute(Field.URL).isEmpty()) {
				draft.inferred(Field.URL, match.group(), "an address alone on a line of the page");
			}
		} catch (IllegalArgumentException e) {
			// an address that is none says nothing
		}
	}
}
