package org.factline.importing.republika;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of Republika. */
public final class RepublikaImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public RepublikaImporter() {
		super("Republika", "republika.co.id", new Layout());
	}

	/** Elements named as below (2022–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2022–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div class="article-content"><p>…</p></div>
			places.story("div.article-content");
			// <h1 class="max-card__title">Perpustakaan Apung Singgah</h1>
			places.title("h1.max-card__title");
			// <div class="date-item__headline">Senin, 3 Mar 2025 10:16 WIB</div>
			places.published("div.date-item__headline");
			// <div class="by">Nirmala Jayusman</div>
			places.people("div.by", Role.AUTHOR).is(BlockKind.BYLINE, "div.by, div.date-item__headline");
			// <div class="red">Editor: Teguh Waluyani</div>
			places.people("div.red", Role.EDITOR).is(BlockKind.BYLINE, "div.red");
			// <div class="baca-juga">Baca juga: …</div>
			places.is(BlockKind.RELATED, "div.baca-juga");
			// <figcaption class="max-card__caption">Suasana di dermaga</figcaption>
			places.is(BlockKind.CAPTION, "figcaption.max-card__caption");
			// <div class="tags">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.tags");
		}
	}
}
