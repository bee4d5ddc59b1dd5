package org.factline.importing.suara;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of Suara.com. */
public final class SuaraImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public SuaraImporter() {
		super("Suara.com", "suara.com", new Layout());
	}

	/** Elements named as below (2019–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2019–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <article class="detail-content"><p>…</p></article>
			places.story("article.detail-content");
			// <div class="info"><h1>Perpustakaan Apung Singgah</h1></div>
			places.title("div.info h1");
			// <div class="date">Senin, 3 Mar 2025 10:16 WIB</div>
			places.published("div.date");
			// <div class="writer"><span>Nirmala Jayusman</span></div>
			places.people("div.writer span", Role.AUTHOR).is(BlockKind.BYLINE, "div.writer span, div.date");
			// <div class="editor"><span>Editor: Teguh Waluyani</span></div>
			places.people("div.editor span", Role.EDITOR).is(BlockKind.BYLINE, "div.editor span");
			// <div class="baca-juga-new">Baca juga: …</div>
			places.is(BlockKind.RELATED, "div.baca-juga-new");
			// <figcaption class="caption">Suasana di dermaga</figcaption>
			places.is(BlockKind.CAPTION, "figcaption.caption");
			// <div class="tag-header">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.tag-header");
		}
	}
}
