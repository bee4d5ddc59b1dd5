package org.factline.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks once through the tree and collects the visible text, block by block. The walk needs no stack, however deep the tree. */
final class OutlineBuilder implements NodeFilter {

	private static final Set<String> UNSEEN = Set.of("head", "script", "style", "template", "noscript", "svg", "math", "object",
			"embed", "canvas", "audio", "video", "iframe", "select", "option", "datalist", "textarea", "input", "map", "title",
			"amp-ad", "amp-embed", "amp-iframe", "amp-sidebar");
	private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data",
			"del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small",
			"span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "center-inline",
			"blink", "marquee", "gcse", "g", "o:p");
	private static final int SENTENCE_MARKS = 1;

	private final Lexicon lexicon;
	private final boolean hiddenToo;
	private final StringBuilder text = new StringBuilder();
	private final List<Piece> pieces = new ArrayList<>();
	private final List<Zone> zones = new ArrayList<>();
	private @Nullable Zone at;
	private int links;
	private int verbatim;
	// the piece that is being collected
	private int begin;
	private boolean space;
	private @Nullable Zone first;
	private @Nullable Zone last;
	private @Nullable Zone block;
	private int size;
	private int linkSize;
	private int stops;
	private char before;

	private OutlineBuilder(Lexicon lexicon, boolean hiddenToo) {
		this.lexicon = lexicon;
		this.hiddenToo = hiddenToo;
	}

	/**
	 * The outline of a page.
	 *
	 * @param hiddenToo whether what style attributes hide is taken as well
	 */
	static Outline of(Document document, Lexicon lexicon, boolean hiddenToo) {
		OutlineBuilder builder = new OutlineBuilder(lexicon, hiddenToo);
		builder.at = new Zone(null, document, 0);
		builder.zones.add(builder.at);
		Element body = document.body();
		body.filter(builder);
		builder.flush();
		builder.zones.getFirst().to = builder.pieces.size();
		return new Outline(builder.text.toString(), builder.pieces, builder.zones);
	}

	@Override
	@NonNullByDefault({})
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode run) {
			append(run.getWholeText());
			return FilterResult.CONTINUE;
		}
		if (!(node instanceof Element element)) {
			return FilterResult.SKIP_ENTIRELY;
		}
		String tag = element.normalName();
		if (tag.equals("br") || tag.equals("hr")) {
			flush();
			return FilterResult.SKIP_ENTIRELY;
		}
		if (UNSEEN.contains(tag)) {
			return FilterResult.SKIP_ENTIRELY;
		}
		int traits = lexicon.traits(element, tag);
		if (Trait.HIDDEN.in(traits) && !hiddenToo) {
			return FilterResult.SKIP_ENTIRELY;
		}
		enter(element, tag, traits & ~Trait.HIDDEN.bit());
		return FilterResult.CONTINUE;
	}

	private void enter(Element element, String tag, int traits) {
		if (isBlock(element, tag)) {
			flush();
		} else if (tag.equals("td") || tag.equals("th")) {
			space = true;
		}
		Zone zone = new Zone(at, element, traits);
		zone.from = pieces.size();
		zones.add(zone);
		at = zone;
		links += tag.equals("a") ? 1 : 0;
		verbatim += tag.equals("pre") ? 1 : 0;
	}

	@Override
	@NonNullByDefault({})
	public FilterResult tail(Node node, int depth) {
		Zone zone = at;
		if (zone != null && zone.element == node) {
			if (isBlock(zone.element, zone.tag)) {
				flush();
			} else if (zone.tag.equals("td") || zone.tag.equals("th")) {
				space = true;
			}
			zone.to = pieces.size();
			links -= zone.tag.equals("a") ? 1 : 0;
			verbatim -= zone.tag.equals("pre") ? 1 : 0;
			at = zone.parent;
		}
		return FilterResult.CONTINUE;
	}

	private static boolean isBlock(Element element, String tag) {
		if (tag.equals("td") || tag.equals("th")) {
			return holdsBlocks(element);
		}
		return !INLINE.contains(tag);
	}

	/** Cells of a table of figures are read as one line; cells that lay out a page hold blocks of their own. */
	private static boolean holdsBlocks(Element cell) {
		for (Element child = cell.firstElementChild(); child != null; child = child.nextElementSibling()) {
			if (!INLINE.contains(child.normalName())) {
				return true;
			}
		}
		return false;
	}

	private void append(String run) {
		for (int i = 0; i < run.length(); i++) {
			char c = run.charAt(i);
			if (c <= ' ' || c == '\u00A0' || c > 0x7f && isBlank(c)) {
				if (verbatim > 0 && c == '\n') {
					newLine();
				} else {
					space = true;
				}
			} else {
				character(c);
			}
		}
	}

	private static boolean isBlank(char c) {
		return org.factline.text.Blank.is(c) || c == '\u200B';
	}

	private void newLine() {
		if (text.length() > begin) {
			space = false;
			text.append('\n');
		}
	}

	private void character(char c) {
		if (first == null) {
			start();
		} else if (space && text.charAt(text.length() - 1) != '\n') {
			text.append(' ');
			punctuation();
		}
		space = false;
		last = at;
		text.append(c);
		boolean cjk = c >= 0x2E80 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7AF;
		int weight = cjk ? 3 : Character.isLetterOrDigit(c) ? 1 : 0;
		size += weight;
		linkSize += links > 0 ? weight : 0;
		before = c;
		if (c >= '\u3001' && (c == '\u3002' || c == '\u3001' || c == '\uFF0C')) {
			stops++;
		}
	}

	private void start() {
		if (!text.isEmpty()) {
			text.append('\n');
		}
		begin = text.length();
		first = at;
		block = at;
		Zone zone = at;
		while (zone != null && zone.parent != null && !isBlock(zone.element, zone.tag)) {
			zone = zone.parent;
			block = zone;
		}
	}

	/** A comma or full stop before a space is one of running text. */
	private void punctuation() {
		if (before == ',' || before == '.' || before == ';' || before == '!' || before == '?' || before == ':' || before == '\u201D'
				|| before == '\u060C' || before == '\u0964') {
			stops += SENTENCE_MARKS;
		}
	}

	private void flush() {
		Zone from = first;
		Zone to = last;
		Zone home = block;
		if (from != null && to != null && home != null) {
			int end = text.length();
			while (end > begin && text.charAt(end - 1) == '\n') {
				end--;
			}
			text.setLength(end);
			boolean closed = endsSentence(end);
			Zone zone = Zone.common(from, to);
			pieces.add(new Piece(zone.depth < home.depth ? home : zone, home, begin, end, size, linkSize, stops + (closed ? 1 : 0), closed));
			for (Zone up = home; up != null; up = up.parent) {
				up.size += size;
				up.linkSize += linkSize;
			}
		}
		first = null;
		last = null;
		space = false;
		size = 0;
		linkSize = 0;
		stops = 0;
	}

	private boolean endsSentence(int end) {
		int i = end - 1;
		while (i > begin && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
			i--;
		}
		return i >= begin && ".!?…:。！？।".indexOf(text.charAt(i)) >= 0;
	}
}
