package org.factline.importing.merdeka;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of Merdeka.com. */
public final class MerdekaImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public MerdekaImporter() {
		super("Merdeka.com", "merdeka.com", new Layout());
	}

	/** Elements named as below (2019–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2019–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div class="article-content"><p>…</p></div>
			places.story("div.article-content");
			// <h1 class="article-title">Perpustakaan Apung Singgah</h1>
			places.title("h1.article-title");
			// <div class="article-date">Senin, 3 Mar 2025 10:16 WIB</div>
			places.published("div.article-date");
			// <div class="article-author">Nirmala Jayusman</div>
			places.people("div.article-author", Role.AUTHOR).is(BlockKind.BYLINE, "div.article-author, div.article-date");
			// <div class="article-editor">Editor: Teguh Waluyani</div>
			places.people("div.article-editor", Role.EDITOR).is(BlockKind.BYLINE, "div.article-editor");
			// <div class="box-bacajuga">Baca juga: …</div>
			places.is(BlockKind.RELATED, "div.box-bacajuga");
			// <div class="article-image-caption">Suasana di dermaga</div>
			places.is(BlockKind.CAPTION, "div.article-image-caption");
			// <div class="article-tags">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.article-tags");
		}
	}
}
