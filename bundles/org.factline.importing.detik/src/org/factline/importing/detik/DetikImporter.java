package org.factline.importing.detik;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of detikcom. */
public final class DetikImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public DetikImporter() {
		super("detikcom", "detik.com", new Layout());
	}

	/** Elements named as below (2019–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2019–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div class="detail__body-text"><p>…</p></div>
			places.story("div.detail__body-text");
			// <h1 class="detail__title">Perpustakaan Apung Singgah</h1>
			places.title("h1.detail__title");
			// <div class="detail__date">Senin, 3 Mar 2025 10:16 WIB</div>
			places.published("div.detail__date");
			// <div class="detail__author">Nirmala Jayusman</div>
			places.people("div.detail__author", Role.AUTHOR).is(BlockKind.BYLINE, "div.detail__author, div.detail__date");
			// <table class="linksisip">Baca juga: …</table>
			places.is(BlockKind.RELATED, "table.linksisip");
			// <figcaption class="detail__media-caption">Suasana di dermaga</figcaption>
			places.is(BlockKind.CAPTION, "figcaption.detail__media-caption");
			// <div class="detail__body-tag">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.detail__body-tag");
		}
	}
}
