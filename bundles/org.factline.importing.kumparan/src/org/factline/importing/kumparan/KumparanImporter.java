package org.factline.importing.kumparan;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of kumparan. */
public final class KumparanImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public KumparanImporter() {
		super("kumparan", "kumparan.com", new Layout());
	}

	/** Elements named as below (2020–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2020–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div data-qa-id="story-content"><p>…</p></div>
			places.story("div[data-qa-id=story-content]");
			// <h1 data-qa-id="story-title">Perpustakaan Apung Singgah</h1>
			places.title("h1[data-qa-id=story-title]");
			// <div data-qa-id="publish-date">Senin, 3 Mar 2025 10:16 WIB</div>
			places.published("div[data-qa-id=publish-date]");
			// <span data-qa-id="author-name">Nirmala Jayusman</span>
			places.people("span[data-qa-id=author-name]", Role.AUTHOR).is(BlockKind.BYLINE, "span[data-qa-id=author-name], div[data-qa-id=publish-date]");
			// <div data-qa-id="related-story">Baca juga: …</div>
			places.is(BlockKind.RELATED, "div[data-qa-id=related-story]");
			// <div data-qa-id="media-caption">Suasana di dermaga</div>
			places.is(BlockKind.CAPTION, "div[data-qa-id=media-caption]");
			// <div data-qa-id="story-tag">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div[data-qa-id=story-tag]");
		}
	}
}
