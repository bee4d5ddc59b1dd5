package org.factline.importing.tribunnews;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of Tribunnews. */
public final class TribunnewsImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public TribunnewsImporter() {
		super("Tribunnews", "tribunnews.com", new Layout());
	}

	/** Elements named as below (2016–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2016–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div class="txt-article"><p>…</p></div>
			places.story("div.txt-article");
			// <h1 id="arttitle">Perpustakaan Apung Singgah</h1>
			places.title("h1#arttitle");
			// <time class="grey">Senin, 3 Mar 2025 10:16 WIB</time>
			places.published("time.grey");
			// <div id="penulis">Nirmala Jayusman</div>
			places.people("div#penulis", Role.AUTHOR).is(BlockKind.BYLINE, "div#penulis, time.grey");
			// <div id="editor">Editor: Teguh Waluyani</div>
			places.people("div#editor", Role.EDITOR).is(BlockKind.BYLINE, "div#editor");
			// <p class="baca">Baca juga: …</p>
			places.is(BlockKind.RELATED, "p.baca");
			// <div class="pfoot">Suasana di dermaga</div>
			places.is(BlockKind.CAPTION, "div.pfoot");
			// <div class="tagcloud3">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.tagcloud3");
		}
	}
}
