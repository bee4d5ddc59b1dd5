package org.factline.importing.cnnindonesia;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of CNN Indonesia. */
public final class CnnIndonesiaImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public CnnIndonesiaImporter() {
		super("CNN Indonesia", "cnnindonesia.com", new Layout());
	}

	/** Elements named as below (2022–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2022–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div class="detail-text"><p>…</p></div>
			places.story("div.detail-text");
			// <h1 class="mb-2">Perpustakaan Apung Singgah</h1>
			places.title("h1.mb-2");
			// <div class="text-cnn_grey">Senin, 3 Mar 2025 10:16 WIB</div>
			places.published("div.text-cnn_grey");
			// <span class="author-name">Nirmala Jayusman</span>
			places.people("span.author-name", Role.AUTHOR).is(BlockKind.BYLINE, "span.author-name, div.text-cnn_grey");
			// <div class="linksisip">Baca juga: …</div>
			places.is(BlockKind.RELATED, "div.linksisip");
			// <figcaption class="caption">Suasana di dermaga</figcaption>
			places.is(BlockKind.CAPTION, "figcaption.caption");
			// <div class="list-topik">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.list-topik");
		}
	}
}
