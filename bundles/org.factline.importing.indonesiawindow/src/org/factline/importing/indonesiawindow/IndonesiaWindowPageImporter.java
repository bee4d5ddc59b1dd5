package org.factline.importing.indonesiawindow;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of Indonesia Window. */
public final class IndonesiaWindowPageImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public IndonesiaWindowPageImporter() {
		super("Indonesia Window", "indonesiawindow.com", new Layout());
	}

	/** Elements named as below (2020–2025). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2020–2025";
		}

		@Override
		public void places(PagePlaces places) {
			// <div class="entry-content"><p>…</p></div>
			places.story("div.entry-content");
			// <h1 class="entry-title">Perpustakaan Apung Singgah</h1>
			places.title("h1.entry-title");
			// <span class="meta-date">Senin, 3 Mar 2025 10:16 WIB</span>
			places.published("span.meta-date");
			// <span class="meta-author">Nirmala Jayusman</span>
			places.people("span.meta-author", Role.AUTHOR).is(BlockKind.BYLINE, "span.meta-author, span.meta-date");
			// <div class="jp-relatedposts">Baca juga: …</div>
			places.is(BlockKind.RELATED, "div.jp-relatedposts");
			// <figcaption class="wp-caption-text">Suasana di dermaga</figcaption>
			places.is(BlockKind.CAPTION, "figcaption.wp-caption-text");
			// <div class="entry-tags">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.entry-tags");
		}
	}
}
