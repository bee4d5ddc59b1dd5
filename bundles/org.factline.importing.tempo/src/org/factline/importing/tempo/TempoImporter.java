package org.factline.importing.tempo;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of Tempo. */
public final class TempoImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public TempoImporter() {
		super("Tempo", "tempo.co", new Layout());
	}

	/** Elements named as below (2020–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2020–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div class="detail-konten"><p>…</p></div>
			places.story("div.detail-konten");
			// <h1 class="title">Perpustakaan Apung Singgah</h1>
			places.title("h1.title");
			// <p class="date">Senin, 3 Mar 2025 10:16 WIB</p>
			places.published("p.date");
			// <p class="title-author">Nirmala Jayusman</p>
			places.people("p.title-author", Role.AUTHOR).is(BlockKind.BYLINE, "p.title-author, p.date");
			// <p class="editor-name">Editor: Teguh Waluyani</p>
			places.people("p.editor-name", Role.EDITOR).is(BlockKind.BYLINE, "p.editor-name");
			// <div class="bacajuga">Baca juga: …</div>
			places.is(BlockKind.RELATED, "div.bacajuga");
			// <figcaption class="caption">Suasana di dermaga</figcaption>
			places.is(BlockKind.CAPTION, "figcaption.caption");
			// <div class="box-tag">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.box-tag");
		}
	}
}
