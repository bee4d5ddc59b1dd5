package example.wartabahari.importer;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.importing.html.OutletPageImporter;
import org.factline.importing.html.PageLayout;
import org.factline.importing.html.PagePlaces;

/** Reads pages of Warta Bahari. */
public final class WartaBahariImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public WartaBahariImporter() {
		super("Warta Bahari", "wartabahari.example", new Layout());
	}

	/** How the pages look. Change the selectors to those of real pages; above each stands what it finds. */
	private static final class Layout implements PageLayout {

		@Override
		public String years() {
			// in which pages looked so; it is told where one is recognised: "… where Warta Bahari had it in 2025"
			return "2025";
		}

		@Override
		public void places(PagePlaces places) {
			// <div class="story-text"><p>…</p></div>
			places.story("div.story-text");
			// <h1 class="headline">…</h1>
			places.title("h1.headline");
			// <p class="written">Maria Tukan</p>
			places.people("p.written", Role.AUTHOR).is(BlockKind.BYLINE, "p.written");
			// <p class="day">20 Juni 2025, 14:05 WITA</p>
			places.published("p.day").is(BlockKind.BYLINE, "p.day");
			// <p class="see-also">Baca juga: …</p>
			places.is(BlockKind.RELATED, "p.see-also");
		}
	}
}
