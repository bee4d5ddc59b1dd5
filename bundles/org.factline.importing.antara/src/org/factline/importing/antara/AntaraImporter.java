package org.factline.importing.antara;

import java.util.regex.Pattern;

import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.importing.Agencies;
import org.factline.importing.LayoutRules;
import org.factline.importing.Page;
import org.factline.importing.SavedTextImporter;
import org.factline.importing.SavedTextLayout;
import org.factline.importing.Traits;

/** Reads pages of ANTARA that were saved as plain text. */
public final class AntaraImporter extends SavedTextImporter {

	/** Made by the extension registry. */
	public AntaraImporter() {
		super("ANTARA", new Dateline());
	}

	/** The story opens with place and agency and ends with people, copyright and the ban on copying (seen in 2026). */
	private static final class Dateline implements SavedTextLayout {

		private static final String DATELINE = "(?<place>\\p{Lu}[\\p{L} .,'’-]{1,50}?),? \\((?<agency>(?i:antara)[\\p{L}/ -]{0,30})\\) ?[-–—] ?";
		private static final Pattern OPENING = Pattern.compile(DATELINE);
		private static final Pattern COPYRIGHT = Pattern.compile("(?i:copyright) ?(?:©|\\(c\\))? ?ANTARA\\b.{0,60}");
		private static final Pattern BAN = Pattern.compile("Dilarang keras .{0,300}Kantor Berita ANTARA\\.?");
		private static final Pattern PEOPLE = Pattern.compile("(?:Pewarta|Penerjemah|Editor|Uploader|Reporter|Translator) ?: .{1,120}");
		private static final Pattern RELATED = Pattern.compile("(?:Baca juga|Read also|Related news): .+");

		@Override
		public void traits(Page page, Traits traits) {
			traits.when(page.opens(4, OPENING), 0.4, "opens its story with ANTARA's dateline \"(ANTARA) -\"")
					.when(page.has(COPYRIGHT), 0.35, "ends with ANTARA's copyright line")
					.when(page.has(BAN), 0.25, "carries ANTARA's ban on copying")
					.when(page.has(PEOPLE), 0.1, "names reporter, translator or editor as ANTARA does")
					.when(page.has(RELATED), 0.1, "links further news as ANTARA does");
		}

		@Override
		public void rules(LayoutRules rules) {
			// Ambon (ANTARA) - Kapal feri baru tiba di pelabuhan.
			// Ambon (ANTARA/Xinhua) - Kapal feri baru tiba di pelabuhan.
			rules.opening(DATELINE).beforeStory().is(BlockKind.DATELINE).then((match, draft) -> {
				draft.stated(Field.DATELINE, match.group("place"), "opening of the story");
				draft.stated(Field.AGENCY, Agencies.in(match.group("agency")).orElse("ANTARA"), "the dateline \"" + match.group().strip() + "\"");
			});
			// Copyright © ANTARA 2026
			rules.section("(?i:copyright) ?(?:©|\\(c\\))? ?ANTARA\\b.{0,60}").is(BlockKind.LEGAL);
			// Dilarang keras menyalin isi laman tanpa seizin Kantor Berita ANTARA.
			rules.section("Dilarang keras .{0,300}Kantor Berita ANTARA\\.?").is(BlockKind.LEGAL);
			// Uploader: Bagas Pranoto
			rules.line("Uploader ?: .{1,80}").is(BlockKind.BYLINE);
		}
	}
}
