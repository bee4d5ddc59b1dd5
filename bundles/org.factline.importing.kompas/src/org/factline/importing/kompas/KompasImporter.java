package org.factline.importing.kompas;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of Kompas.com. */
public final class KompasImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public KompasImporter() {
		super("Kompas.com", "kompas.com", new Layout());
	}

	/** Elements named as below (2017–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2017–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div class="read__content"><p>…</p></div>
			places.story("div.read__content");
			// <h1 class="read__title">Perpustakaan Apung Singgah</h1>
			places.title("h1.read__title");
			// <div class="read__time">Senin, 3 Mar 2025 10:16 WIB</div>
			places.published("div.read__time");
			// <div class="credit-title-name">Nirmala Jayusman</div>
			places.people("div.credit-title-name", Role.AUTHOR).is(BlockKind.BYLINE, "div.credit-title-name, div.read__time");
			// <div class="read__credit__editor">Editor: Teguh Waluyani</div>
			places.people("div.read__credit__editor", Role.EDITOR).is(BlockKind.BYLINE, "div.read__credit__editor");
			// <div class="read__bacajuga">Baca juga: …</div>
			places.is(BlockKind.RELATED, "div.read__bacajuga");
			// <div class="photo__caption">Suasana di dermaga</div>
			places.is(BlockKind.CAPTION, "div.photo__caption");
			// <div class="read__tagging">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.read__tagging");
		}
	}
}
