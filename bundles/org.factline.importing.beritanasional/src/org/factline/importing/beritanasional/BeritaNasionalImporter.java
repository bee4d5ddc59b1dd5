package org.factline.importing.beritanasional;

import java.util.regex.Pattern;

import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.importing.Furniture;
import org.factline.importing.LayoutRules;
import org.factline.importing.Page;
import org.factline.importing.SavedTextImporter;
import org.factline.importing.SavedTextLayout;
import org.factline.importing.Traits;

/** Reads pages of BeritaNasional that were saved as plain text. */
public final class BeritaNasionalImporter extends SavedTextImporter {

	/** Made by the extension registry. */
	public BeritaNasionalImporter() {
		super("BeritaNasional", new AgesBelow());
	}

	/** The site's name opens the story; below it a list of the newest articles by section and age (seen in 2025). */
	private static final class AgesBelow implements SavedTextLayout {

		private static final String OPENING = "(?i:beritanasional\\.com)(?:, (?<place>\\p{Lu}[\\p{L} .'’-]{1,40}?))? ?[-–—] ?";
		private static final String SECTION_AND_AGE = "\\p{Lu}[\\p{Lu} &-]{1,40} ?\\| ?(?:" + Furniture.AGE + ")";
		private static final Pattern STORY = Pattern.compile(OPENING);
		private static final Pattern NEWEST = Pattern.compile(SECTION_AND_AGE);
		private static final Pattern AGE = Pattern.compile(Furniture.AGE);

		@Override
		public void traits(Page page, Traits traits) {
			traits.when(page.opens(6, STORY), 0.5, "opens its story with \"BeritaNasional.com -\"")
					.when(page.count(NEWEST) >= 2, 0.3, "lists the newest articles by section and age")
					.when(page.has(AGE), 0.1, "gives its age on a line of its own");
		}

		@Override
		public void rules(LayoutRules rules) {
			// BeritaNasional.com - Kapal feri baru tiba di pelabuhan.
			rules.opening(OPENING).beforeStory().is(BlockKind.DATELINE).then((match, draft) -> {
				String place = match.group("place");
				if (place != null) {
					draft.stated(Field.DATELINE, place, "opening of the story");
				}
			});
			// … kata kepala dinas. (Antara)
			rules.ending("(?<=[.!?\"”] ?)\\((?<agency>\\p{Lu}[\\p{L}/ ]{1,30})\\)").is(BlockKind.CREDIT)
					.then((match, draft) -> Furniture.agency(match.group("agency"), match, draft));
			// 8 bulan yang lalu
			rules.line(Furniture.AGE).is(BlockKind.BOILERPLATE);
			// EKBIS | 23 jam yang lalu
			rules.line(SECTION_AND_AGE).is(BlockKind.RELATED);
			// Harga ikan di pasar turun
			// EKBIS | 23 jam yang lalu
			rules.line(".{5,200}[^.,:;\"”)]").followedBy(SECTION_AND_AGE).is(BlockKind.RELATED);
		}
	}
}
