package org.factline.timeline.output;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.factline.article.Event;
import org.factline.timeline.Extent;
import org.factline.timeline.Item;
import org.factline.timeline.TimeScale;

/** Says what the shapes of an SVG timeline mean. */
final class SvgLegend {

	private static final int SAMPLE = 30;
	private static final int SPACE = 12;
	private static final int CHARACTER = 6;

	/** A shape and its words. */
	private record Entry(String key, String when, boolean proposed) {
	}

	private static final List<Entry> ENTRIES = List.of(new Entry("certain", "1970-01-01", false), new Entry("uncertain", "1970-01-01?", false),
			new Entry("approximate", "1970-01-01~", false), new Entry("open", "1970-01-01/..", false), new Entry("coarse", "1970-01", false), new Entry("set", "[1970-01-01,1970-01-03]", false),
			new Entry("proposed", "1970-01-01", true));

	private final Xml xml;
	private final TimelineWords words;

	SvgLegend(Xml xml, TimelineWords words) {
		this.xml = xml;
		this.words = words;
	}

	void draw(int top) throws IOException {
		int x = 8;
		xml.open("g", "class", "legend");
		for (Entry entry : ENTRIES) {
			Extent extent = Extent.of(entry.when()).orElseThrow();
			Item item = new Item(0, new Event("", "", "", List.of(), List.of(), List.of(), entry.proposed()), Optional.empty(), Optional.empty(), entry.when(),
					extent, entry.key().equals("set"), entry.key().equals("coarse"), false);
			int drawn = extent.openAtEnd() ? SAMPLE - 14 : SAMPLE;
			new SvgBars(xml).draw(item, TimeScale.fit(extent, drawn, 0), x, top - 10);
			x = label(entry.key(), x + SAMPLE, top);
		}
		xml.empty("path", "class", "page-date", "d", "M" + (x + 20) + " " + (top - 10) + "v7m0 5a2.5 2.5 0 1 1 0.1 0z");
		x = label("published", x + SAMPLE, top);
		xml.empty("path", "class", "page-date", "d", "M" + (x + 20) + " " + (top - 10) + "v7m-3 0h6v5h-6z");
		x = label("retrieved", x + SAMPLE, top);
		xml.open("g", "class", "conflict").empty("path", "class", "line", "d", "M" + x + " " + (top - 4) + "h" + SAMPLE)
				.empty("path", "class", "end", "d", "M" + x + " " + (top - 9) + "l5 5l-5 5l-5 -5z")
				.empty("path", "class", "end", "d", "M" + (x + SAMPLE) + " " + (top - 9) + "l5 5l-5 5l-5 -5z").close();
		label("conflict", x + SAMPLE + 4, top);
		xml.close();
	}

	private int label(String key, int x, int y) throws IOException {
		String text = words.get("legend." + key);
		xml.element("text", text, "class", "outlet", "x", "" + (x + 6), "y", "" + y);
		return x + 6 + text.length() * CHARACTER + SPACE;
	}
}
