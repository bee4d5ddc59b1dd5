package org.factline.importing.sindonews;

import java.util.regex.Pattern;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;
import org.factline.importing.LayoutRules;
import org.factline.importing.Page;
import org.factline.importing.SavedTextImporter;
import org.factline.importing.SavedTextLayout;
import org.factline.importing.Traits;

/** Reads pages of SINDOnews that were saved as plain text. */
public final class SindoNewsImporter extends SavedTextImporter {

	/** Made by the extension registry. */
	public SindoNewsImporter() {
		super("SINDOnews", new LetterSizesAbove());
	}

	/** Above the story stand a place to load and three sizes of letters, below it the editor's initials (seen in 2023). */
	private static final class LetterSizesAbove implements SavedTextLayout {

		private static final String DATELINE = "(?<place>\\p{Lu}[\\p{Lu} .,'’]{2,40}?) ?[-–—] ";
		private static final String INITIALS = "\\((?<initials>\\p{Ll}{2,4})\\)";
		private static final Pattern OPENING = Pattern.compile(DATELINE);
		private static final Pattern LOADING = Pattern.compile("loading\\.\\.\\.");
		private static final Pattern SIZE = Pattern.compile("A[+-]?");
		private static final Pattern ENDING = Pattern.compile(".{0,900}" + INITIALS);

		@Override
		public void traits(Page page, Traits traits) {
			traits.when(page.top(6).stream().anyMatch(line -> LOADING.matcher(line.text()).matches()), 0.2,
					"leaves a place to load above its story")
					.when(page.top(10).stream().filter(line -> SIZE.matcher(line.text()).matches()).count() >= 2, 0.3,
							"offers the sizes of letters \"A A A\"")
					.when(page.opens(10, OPENING), 0.15, "opens its story with the place in capitals")
					.when(page.has(ENDING), 0.15, "ends with the editor's initials in brackets");
		}

		@Override
		public void rules(LayoutRules rules) {
			// A
			rules.line("A[+-]?").beforeStory().is(BlockKind.BOILERPLATE);
			// AMBON - Kapal feri baru tiba di pelabuhan.
			rules.opening(DATELINE).beforeStory().is(BlockKind.DATELINE)
					.then((match, draft) -> draft.stated(Field.DATELINE, match.group("place"), "opening of the story"));
			// (rdp)
			// … kata kepala dinas.(rdp)
			rules.ending("(?<=[.!?\"”)] ?)" + INITIALS).is(BlockKind.CREDIT)
					.then((match, draft) -> draft.contributor(match.group("initials"), Role.EDITOR));
			rules.line(INITIALS).is(BlockKind.CREDIT)
					.then((match, draft) -> draft.contributor(match.group("initials"), Role.EDITOR));
			// Lihat Juga: Dermaga baru mulai dibangun
			rules.section("(?:Lihat Juga|Baca Berita Terkait Lainnya|Berita Terkait|Berita Terkini Lainnya)\\b.{0,200}")
					.is(BlockKind.RELATED);
		}
	}
}
