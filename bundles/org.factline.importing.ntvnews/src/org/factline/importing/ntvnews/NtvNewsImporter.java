package org.factline.importing.ntvnews;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;
import org.factline.importing.Draft;
import org.factline.importing.Furniture;
import org.factline.importing.LayoutRules;
import org.factline.importing.Page;
import org.factline.importing.SavedTextImporter;
import org.factline.importing.SavedTextLayout;
import org.factline.importing.Traits;

/** Reads pages of NTVNews that were saved as plain text. */
public final class NtvNewsImporter extends SavedTextImporter {

	/** Made by the extension registry. */
	public NtvNewsImporter() {
		super("NTVNews", new PeopleAbove());
	}

	/** Moment, people and picture stand above the story, which the site's address opens (seen in 2025). */
	private static final class PeopleAbove implements SavedTextLayout {

		private static final String MASTHEAD = "NTVNews - .{3,60} - (?<moment>" + Furniture.MOMENT + ")";
		private static final String OPENING = "(?i:ntvnews\\.id),? (?<place>\\p{Lu}[\\p{L} .,'’-]{1,50}?) *[-–—] *";
		private static final String PICTURE_CREDIT = "\\(+(?:[Ff]oto: ?|Dok\\. ?)?(?<by>[\\p{L}\\p{N}@_. /:-]{2,60})\\)+";
		private static final Pattern HEAD = Pattern.compile(MASTHEAD);
		private static final Pattern STORY = Pattern.compile(OPENING);
		private static final Pattern AUTHOR_PICTURE = Pattern.compile("thumbnail-author");

		@Override
		public void traits(Page page, Traits traits) {
			traits.when(page.has(HEAD), 0.5, "carries NTVNews' masthead with the moment of publication")
					.when(page.opens(25, STORY), 0.4, "opens its story with \"Ntvnews.id\" and the place")
					.when(page.has(AUTHOR_PICTURE), 0.2, "leaves NTVNews' places of the authors' pictures");
		}

		@Override
		public void rules(LayoutRules rules) {
			// NTVNews - Berita Hari Ini, Terbaru dan Viral - 3 Mei 2025, 08:15
			rules.line(MASTHEAD).is(BlockKind.BYLINE).then(Furniture::published);
			// Wulan Prameswari
			// Penulis
			rules.line("(?<name>" + Furniture.NAME + ")").followedBy("Penulis").beforeStory().is(BlockKind.BYLINE)
					.then((match, draft) -> draft.contributor(match.group("name"), Role.AUTHOR));
			// Tim Redaksi
			// Editor
			rules.line("(?<name>" + Furniture.NAME + ")").followedBy("Editor").beforeStory().is(BlockKind.BYLINE)
					.then((match, draft) -> draft.contributor(match.group("name"), Role.EDITOR));
			// Penulis
			rules.line("Penulis|Editor").beforeStory().is(BlockKind.BYLINE);
			// Ntvnews.id, Ambon - Kapal feri baru tiba di pelabuhan.
			rules.opening(OPENING).beforeStory().is(BlockKind.DATELINE)
					.then((match, draft) -> draft.stated(Field.DATELINE, match.group("place"), "opening of the story"));
			// Feri baru merapat di dermaga Feri baru merapat di dermaga ((Antara))
			rules.line(".{5,800}" + PICTURE_CREDIT).beforeStory().is(BlockKind.CAPTION).then(NtvNewsImporter::photographer);
			// (Sumber Antara)
			rules.ending("\\(Sumber:? ?(?<agency>[\\p{L}/. ]{2,40})\\)").is(BlockKind.CREDIT)
					.then((match, draft) -> Furniture.agency(match.group("agency"), match, draft));
		}
	}

	/** A credit such as {@code Antara/Tirta Wibawa} names a photographer; {@code Antara} alone does not. */
	private static void photographer(MatchResult match, Draft draft) {
		String by = match.group("by");
		int slash = by.indexOf('/');
		if (slash > 0) {
			draft.contributor(by.substring(slash + 1), Role.PHOTOGRAPHER);
		}
	}
}
