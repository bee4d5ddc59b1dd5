package org.factline.importing.okezone;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads HTML pages of Okezone. */
public final class OkezoneImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public OkezoneImporter() {
		super("Okezone", "okezone.com", new Layout());
	}

	/** Elements named as below (2017–2024). */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			return "2017–2024";
		}

		@Override
		public void places(PagePlaces places) {
			// <div id="contentx"><p>…</p></div>
			places.story("div#contentx");
			// <div class="title"><h1>Perpustakaan Apung Singgah</h1></div>
			places.title("div.title h1");
			// <div class="namerep"><time>Senin, 3 Mar 2025 10:16 WIB</time></div>
			places.published("div.namerep time");
			// <div class="namerep"><a>Nirmala Jayusman</a></div>
			places.people("div.namerep a", Role.AUTHOR).is(BlockKind.BYLINE, "div.namerep a, div.namerep time");
			// <div class="rekom-beritaterkait">Baca juga: …</div>
			places.is(BlockKind.RELATED, "div.rekom-beritaterkait");
			// <div class="caption-img-ab">Suasana di dermaga</div>
			places.is(BlockKind.CAPTION, "div.caption-img-ab");
			// <div class="detail-tag">Tag: …</div>
			places.is(BlockKind.BOILERPLATE, "div.detail-tag");
		}
	}
}
