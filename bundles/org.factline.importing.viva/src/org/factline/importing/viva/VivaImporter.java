package org.factline.importing.viva;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of VIVA. */
public final class VivaImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public VivaImporter() {
		super("VIVA", "viva.co.id", new Layout());
	}

	/** Elements named as below (2020–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2020–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div class="main-content-detail"><p>…</p></div>
			places.story("div.main-content-detail");
			// <h1 class="main-content-title">Perpustakaan Apung Singgah</h1>
			places.title("h1.main-content-title");
			// <div class="main-content-date">Senin, 3 Mar 2025 10:16 WIB</div>
			places.published("div.main-content-date");
			// <div class="main-content-author"><a>Nirmala Jayusman</a></div>
			places.people("div.main-content-author a", Role.AUTHOR).is(BlockKind.BYLINE, "div.main-content-author a, div.main-content-date");
			// <div class="content-baca-juga">Baca juga: …</div>
			places.is(BlockKind.RELATED, "div.content-baca-juga");
			// <div class="image-caption">Suasana di dermaga</div>
			places.is(BlockKind.CAPTION, "div.image-caption");
			// <div class="tag-list">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.tag-list");
		}
	}
}
