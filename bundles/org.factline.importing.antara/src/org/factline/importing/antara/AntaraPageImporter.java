package org.factline.importing.antara;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of ANTARA. */
public final class AntaraPageImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public AntaraPageImporter() {
		super("ANTARA", "antaranews.com", new Layout());
	}

	/** Elements named as below (2021–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2021–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div class="post-content"><p>…</p></div>
			places.story("div.post-content");
			// <div class="wrap__article-detail-title"><h1>Perpustakaan Apung Singgah</h1></div>
			places.title("div.wrap__article-detail-title h1");
			// <span class="article__date">Senin, 3 Mar 2025 10:16 WIB</span>
			places.published("span.article__date");
			// <span class="article__author">Nirmala Jayusman</span>
			places.people("span.article__author", Role.AUTHOR).is(BlockKind.BYLINE, "span.article__author, span.article__date");
			// <span class="article__editor">Editor: Teguh Waluyani</span>
			places.people("span.article__editor", Role.EDITOR).is(BlockKind.BYLINE, "span.article__editor");
			// <span class="baca-juga">Baca juga: …</span>
			places.is(BlockKind.RELATED, "span.baca-juga");
			// <figcaption class="wp-caption-text">Suasana di dermaga</figcaption>
			places.is(BlockKind.CAPTION, "figcaption.wp-caption-text");
			// <ul class="blog-tags">Tag: …</ul>
			places.is(BlockKind.BOILERPLATE, "ul.blog-tags");
		}
	}
}
