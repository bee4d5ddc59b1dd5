package org.factline.timeline.output;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.factline.timeline.Flag;
import org.factline.timeline.Item;
import org.factline.timeline.Tick;
import org.factline.timeline.TimeScale;
import org.factline.timeline.layout.Frame;
import org.factline.timeline.layout.Layout;

/**
 * A timeline as SVG 1.1: text is text, dates lead to the passages that give them, light and dark follow the reader's settings. The same
 * layout gives the same bytes, with no display.
 */
public final class TimelineSvg {

	/** So wide it is where nothing else is wanted, in pixels. */
	public static final int WIDTH = 1200;

	private static final int TITLES = 300;
	private static final int HEADER = 46;
	private static final int ROW = 24;
	private static final int INDENT = 16;
	private static final int MARGIN = 28;
	private static final int TICK_GAP = 84;
	private static final int LEGEND = 52;
	/** Half the width of a character of 12 pixels, in tenths of a pixel: nobody measures fonts here. */
	private static final int CHARACTER = 62;

	private final Layout layout;
	private final TimelineWords words;
	private final Function<Item, Optional<String>> target;
	private final Xml xml;
	private final int width;
	/** Which picture of a page it is, from 1; 0 for a document of its own. */
	private final int number;
	private final TimeScale scale;
	private final Frame frame;

	private TimelineSvg(Layout layout, int width, Locale locale, Function<Item, Optional<String>> target, int number, Appendable out) {
		this.layout = layout;
		this.width = width;
		this.target = target;
		this.number = number;
		words = new TimelineWords(locale);
		xml = new Xml(out);
		scale = layout.focus().map(extent -> TimeScale.fit(extent, width - TITLES, MARGIN)).orElse(new TimeScale(0, 1));
		frame = layout.frame(scale, width - TITLES, 0, layout.rows() - 1, 1);
	}

	/** Writes all rows, without links, as wide as {@link #WIDTH}. */
	public static void write(Layout layout, Locale locale, Appendable out) throws IOException {
		write(layout, WIDTH, locale, item -> Optional.empty(), out);
	}

	/**
	 * Writes all rows.
	 *
	 * @param width  in pixels
	 * @param locale language of words and dates: Indonesian, else English
	 * @param target where a date leads to, such as {@code #a1-120}
	 * @throws IOException where it cannot be written
	 */
	public static void write(Layout layout, int width, Locale locale, Function<Item, Optional<String>> target, Appendable out) throws IOException {
		new TimelineSvg(layout, width, locale, target, 0, out).write();
	}

	/**
	 * Writes all rows as a part of an HTML page whose style sheet holds {@link #styleInPage()}.
	 *
	 * @param locale language of words and dates: Indonesian, else English
	 * @param target where a date leads to, such as {@code #a1}
	 * @param number which timeline of the page it is, from 1; the first defines what the others use as well
	 * @throws IOException where it cannot be written
	 */
	public static void writeInPage(Layout layout, Locale locale, Function<Item, Optional<String>> target, int number, Appendable out) throws IOException {
		new TimelineSvg(layout, WIDTH, locale, target, number, out).write();
	}

	/** What the style sheet of a page needs for the timelines in it; it touches nothing else there. */
	public static String styleInPage() {
		return SvgStyle.inPage();
	}

	private void write() throws IOException {
		int height = HEADER + layout.rows() * ROW + LEGEND;
		xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + width + " " + height, "width", "" + width, "height", "" + height,
				"role", "group", "aria-label", words.get("title"), "class", "factline-timeline");
		xml.element("title", words.get("title")).element("desc", words.summary(layout));
		if (number == 0) {
			xml.open("style").trusted(SvgStyle.CSS).close();
		}
		if (number <= 1) {
			SvgBars.define(xml);
		}
		String window = number == 0 ? "window" : "window" + number;
		xml.open("clipPath", "id", window).empty("rect", "x", "" + TITLES, "y", "0", "width", "" + (width - TITLES), "height", "" + height).close();
		xml.empty("rect", "class", "page", "width", "" + width, "height", "" + height);
		axis(height - LEGEND);
		for (int row = 0; row < layout.rows(); row++) {
			row(row);
		}
		xml.open("g", "clip-path", "url(#" + window + ")");
		for (Frame.PageDate date : frame.dates()) {
			date(date);
		}
		SvgBars bars = new SvgBars(xml);
		for (Frame.Bar bar : frame.bars()) {
			bar(bars, bar);
		}
		for (Frame.Density piece : frame.densities()) {
			xml.empty("rect", "class", piece.conflict() ? "density differs" : "density", "x", "" + (TITLES + piece.x()), "y", "" + (y(piece.row()) + 6),
					"width", "" + piece.width(), "height", "" + SvgBars.HEIGHT);
		}
		for (Frame.Link link : frame.links()) {
			link(link);
		}
		xml.close();
		new SvgLegend(xml, words).draw(height - LEGEND + 28);
		xml.close().trusted("\n");
	}

	private static int y(int row) {
		return HEADER + row * ROW;
	}

	private void axis(int bottom) throws IOException {
		int room = width - TITLES;
		for (int[] weekend : scale.weekends(room, words.almanac())) {
			int from = Math.max(0, weekend[0]);
			xml.empty("rect", "class", "weekend", "x", "" + (TITLES + from), "y", "" + HEADER, "width", "" + (Math.min(room, weekend[1]) - from), "height",
					"" + (bottom - HEADER));
		}
		for (Tick tick : scale.ticks(room, TICK_GAP, words.almanac())) {
			int x = TITLES + tick.x();
			xml.empty("line", "class", tick.major() ? "tick major" : "tick", "x1", "" + x, "x2", "" + x, "y1", "26", "y2", "" + bottom);
			if (x + tick.label().length() * CHARACTER / 10 < width) {
				xml.element("text", tick.label(), "class", tick.major() ? "label major" : "label", "x", "" + (x + 4), "y", "36");
			}
		}
		String context = scale.context(TICK_GAP, words.almanac());
		xml.element("text", context.isEmpty() ? words.zone(layout.timeline()) : context + " · " + words.zone(layout.timeline()), "class", "context", "x",
				"" + (TITLES + 4), "y", "16");
		for (Frame.Pip pip : frame.pips()) {
			if (!pip.across()) {
				xml.empty("path", "class", "pip", "d", diamond(TITLES + pip.x() + pip.width() / 2, HEADER - 2, 4));
			}
		}
	}

	private static String diamond(int x, int y, int radius) {
		return "M" + x + " " + (y - radius) + "l" + radius + " " + radius + "l" + -radius + " " + radius + "l" + -radius + " " + -radius + "z";
	}

	private void row(int row) throws IOException {
		boolean first = layout.firstRow(layout.lane(row)) == row;
		if (first) {
			xml.empty("line", "class", "lane", "x1", "0", "x2", "" + width, "y1", "" + y(row), "y2", "" + y(row));
		}
		String title = words.row(layout, row);
		int indent = first ? 8 : 8 + INDENT;
		int fits = (TITLES - indent - 8) * 10 / CHARACTER;
		xml.open("text", "class", first ? "event" : "outlet", "x", "" + indent, "y", "" + (y(row) + 16));
		if (title.codePointCount(0, title.length()) > fits) {
			xml.element("title", title).text(title.substring(0, title.offsetByCodePoints(0, fits - 1)).stripTrailing() + "…");
		} else {
			xml.text(title);
		}
		xml.close();
		if (first && layout.laneSize(layout.lane(row)) == 0) {
			xml.element("text", words.get("undated"), "class", "outlet", "x", "" + (TITLES + 8), "y", "" + (y(row) + 16));
		}
	}

	private void bar(SvgBars bars, Frame.Bar bar) throws IOException {
		Item item = layout.timeline().item(bar.item());
		Optional<String> link = target.apply(item);
		List<String> told = words.lines(layout.timeline(), bar.item());
		if (link.isPresent()) {
			xml.open("a", "href", link.get(), "aria-label", String.join(" · ", told));
		}
		xml.open("g", "class", layout.timeline().isConflicting(bar.item()) ? "item differs" : layout.timeline().isOwn(bar.item()) ? "item own" : "item");
		xml.element("title", String.join(" · ", told));
		bars.draw(item, scale, TITLES, y(bar.row()) + 6);
		xml.close();
		if (link.isPresent()) {
			xml.close();
		}
		// the rows of an event's articles name them beside the titles
		boolean named = layout.laneEvent(layout.lane(bar.row())) >= 0 && layout.firstRow(layout.lane(bar.row())) != bar.row();
		String label = layout.laneEvent(layout.lane(bar.row())) < 0 ? item.event().title() : named ? "" : item.outlet();
		int length = label.length() * CHARACTER / 10;
		if (label.isEmpty()) {
			return;
		}
		if (length >= bar.room() && layout.laneEvent(layout.lane(bar.row())) >= 0 && bar.x() > length) {
			// the only bar of its row has room on the other side
			xml.element("text", label, "class", "outlet", "x", "" + (TITLES + bar.x() - (item.extent().openAtBegin() ? 24 : 8)), "y",
					"" + (y(bar.row()) + 16), "text-anchor", "end");
		} else if (length < bar.room()) {
			xml.element("text", label, "class", "outlet", "x", "" + (TITLES + Math.max(0, bar.x() + bar.width()) + (item.extent().openAtEnd() ? 24 : 8)), "y",
					"" + (y(bar.row()) + 16));
		}
	}

	private void date(Frame.PageDate date) throws IOException {
		int x = TITLES + date.x();
		int y = y(date.row());
		if (date.x() >= 0 && date.x() < width - TITLES) {
			xml.empty("path", "class", "page-date", "d", date.retrieved() ? "M" + x + " " + (y + 7) + "v7m-3 0h6v5h-6z" : "M" + x + " " + (y + 7)
					+ "v7m0 5a2.5 2.5 0 1 1 0.1 0z");
			if (date.anchor() != date.x()) {
				int from = TITLES + date.anchor();
				xml.empty("path", "class", "anchor", "d", "M" + from + " " + (y + 20) + "H" + x);
			}
		}
	}

	private void link(Frame.Link link) throws IOException {
		Flag flag = layout.conflicts().get(link.conflict());
		int fromX = TITLES + link.fromX();
		int toX = TITLES + link.toX();
		int fromY = y(link.fromRow()) + ROW / 2;
		int toY = y(link.toRow()) + ROW / 2;
		xml.open("g", "class", "conflict").element("title", words.conflict(flag));
		xml.empty("path", "class", "line", "d", "M" + fromX + " " + fromY + "L" + toX + " " + toY);
		xml.empty("path", "class", "end", "d", diamond(fromX, fromY, 5)).empty("path", "class", "end", "d", diamond(toX, toY, 5));
		int x = (fromX + toX) / 2;
		int y = (fromY + toY) / 2;
		xml.empty("circle", "class", "badge", "cx", "" + x, "cy", "" + y, "r", "7").element("text", "≠", "class", "sign", "x", "" + x, "y", "" + (y + 4));
		xml.close();
	}
}
