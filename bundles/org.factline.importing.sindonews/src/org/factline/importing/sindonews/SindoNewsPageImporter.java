package org.factline.importing.sindonews;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of SINDOnews. */
public final class SindoNewsPageImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public SindoNewsPageImporter() {
		super("SINDOnews", "sindonews.com", new Layout());
	}

	/** Elements named as below (2020–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2020–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div id="detail-desc"><p>…</p></div>
			places.story("div#detail-desc");
			// <div class="detail-title"><h1>Perpustakaan Apung Singgah</h1></div>
			places.title("div.detail-title h1");
			// <div class="detail-date-artikel">Senin, 3 Mar 2025 10:16 WIB</div>
			places.published("div.detail-date-artikel");
			// <div class="detail-nama-redaksi">Nirmala Jayusman</div>
			places.people("div.detail-nama-redaksi", Role.AUTHOR).is(BlockKind.BYLINE, "div.detail-nama-redaksi, div.detail-date-artikel");
			// <div class="detail-editor">Editor: Teguh Waluyani</div>
			places.people("div.detail-editor", Role.EDITOR).is(BlockKind.BYLINE, "div.detail-editor");
			// <div class="baca-juga">Baca juga: …</div>
			places.is(BlockKind.RELATED, "div.baca-juga");
			// <figcaption class="img-caption">Suasana di dermaga</figcaption>
			places.is(BlockKind.CAPTION, "figcaption.img-caption");
			// <div class="category-list">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.category-list");
		}
	}
}
