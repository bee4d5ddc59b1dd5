package org.factline.importing.liputan6;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of Liputan6.com. */
public final class Liputan6Importer extends OutletPageImporter {

	/** Made by the extension registry. */
	public Liputan6Importer() {
		super("Liputan6.com", "liputan6.com", new Layout());
	}

	/** Elements named as below (2016–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2016–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div class="article-content-body__item-content"><p>…</p></div>
			places.story("div.article-content-body__item-content");
			// <h1 class="read-page--header--title">Perpustakaan Apung Singgah</h1>
			places.title("h1.read-page--header--title");
			// <time class="read-page--header--author__datetime">Senin, 3 Mar 2025 10:16 WIB</time>
			places.published("time.read-page--header--author__datetime");
			// <span class="read-page--header--author__name">Nirmala Jayusman</span>
			places.people("span.read-page--header--author__name", Role.AUTHOR).is(BlockKind.BYLINE, "span.read-page--header--author__name, time.read-page--header--author__datetime");
			// <div class="baca-juga-collections">Baca juga: …</div>
			places.is(BlockKind.RELATED, "div.baca-juga-collections");
			// <figcaption class="read-page--photo-gallery--item__caption">Suasana di dermaga</figcaption>
			places.is(BlockKind.CAPTION, "figcaption.read-page--photo-gallery--item__caption");
			// <div class="tags--snippet">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.tags--snippet");
		}
	}
}
