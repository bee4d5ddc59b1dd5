package org.factline.importing.indonesiawindow;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;
import org.factline.importing.Agencies;
import org.factline.importing.Draft;
import org.factline.importing.LayoutRules;
import org.factline.importing.Page;
import org.factline.importing.SavedTextImporter;
import org.factline.importing.SavedTextLayout;
import org.factline.importing.Traits;

/** Reads pages of Indonesia Window that were saved as plain text. */
public final class IndonesiaWindowImporter extends SavedTextImporter {

	/** Made by the extension registry. */
	public IndonesiaWindowImporter() {
		super("Indonesia Window", new OneLine());
	}

	/** Picture and summary above, the story in one line, lists of related and newest articles below (seen in 2026). */
	private static final class OneLine implements SavedTextLayout {

		private static final String DATELINE = "(?<place>\\p{Lu}[\\p{L} .,'’-]{1,50}?) \\((?<agency>\\p{L}[\\p{L}/ .-]{1,40})\\) ?[-–—] ?";
		private static final String DESK = "Laporan ?: ?(?<desk>\\p{Lu}[\\p{L}.'’ -]{1,40}?)";
		private static final Pattern OPENING = Pattern.compile(DATELINE);
		private static final Pattern ENDING = Pattern.compile(DESK + "(?:Bagikan)?$");
		private static final Pattern LISTS = Pattern.compile("Berita (?:Terkait|Terbaru)");
		private static final Pattern DATED = Pattern.compile("\\d{1,2} \\p{Lu}\\p{Ll}{2} \\d{4}");
		private static final int ENDING_AT_MOST = 100;

		@Override
		public void traits(Page page, Traits traits) {
			traits.when(page.opens(6, OPENING), 0.15, "opens its story with place and agency in brackets")
					.when(page.lines().stream().anyMatch(line -> endsWithDesk(line.text())), 0.35,
							"ends its story with \"Laporan:\" and the desk")
					.when(page.count(LISTS) > 0, 0.2, "has the lists \"Berita Terkait\" and \"Berita Terbaru\"")
					.when(page.count(DATED) >= 2, 0.15, "gives the dates of the listed articles as Indonesia Window does");
		}

		private static boolean endsWithDesk(String line) {
			return ENDING.matcher(line).region(Math.max(0, line.length() - ENDING_AT_MOST), line.length()).find();
		}

		@Override
		public void rules(LayoutRules rules) {
			rules.splitGluedParagraphs();
			// Berita Terkait
			rules.section("Berita (?:Terkait|Terbaru|Terkini|Populer)").is(BlockKind.RELATED);
			// Ambon, Indonesia (Xinhua) – Kapal feri baru tiba di pelabuhan.
			rules.opening(DATELINE).is(BlockKind.DATELINE).then(IndonesiaWindowImporter::dateline);
			// Petugas menambatkan feri di dermaga. (Xinhua/Tirta Wibawa)
			rules.line(".{5,800}[.!?”\"] ?\\((?<by>[\\p{L}][\\p{L}\\p{N}/ :.@_-]{1,60})\\)").beforeStory().is(BlockKind.CAPTION)
					.then(IndonesiaWindowImporter::photographer);
			// … sampai akhir tahun.Laporan: RedaksiBagikan
			rules.ending("Bagikan").is(BlockKind.BOILERPLATE);
			rules.ending(DESK).is(BlockKind.CREDIT)
					.then((match, draft) -> draft.contributor(match.group("desk"), Role.AUTHOR));
		}
	}

	private static void dateline(MatchResult match, Draft draft) {
		draft.stated(Field.DATELINE, match.group("place"), "opening of the story");
		Agencies.in(match.group("agency")).ifPresent(
				agency -> draft.stated(Field.AGENCY, agency, "the dateline \"" + match.group().strip() + "\""));
	}

	/** A credit such as {@code Xinhua/Tirta Wibawa} names a photographer; {@code Xinhua} alone does not. */
	private static void photographer(MatchResult match, Draft draft) {
		String by = match.group("by");
		int slash = by.indexOf('/');
		if (slash > 0) {
			draft.contributor(by.substring(slash + 1), Role.PHOTOGRAPHER);
		}
	}
}
