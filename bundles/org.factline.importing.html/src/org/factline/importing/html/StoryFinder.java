package org.factline.importing.html;

import java.util.List;

/**
 * Finds the element that holds the story. Every piece of running text speaks for the elements around it, the nearer the
 * more; what names and links say of an element weighs on top. Then the choice grows while the element around it adds text
 * of the same kind.
 */
final class StoryFinder {

	private static final int FOREIGN = Trait.bits(Trait.FOREIGN);
	private static final double[] SHARES = { 1, 0.75, 0.5, 0.35, 0.25, 0.15 };
	/** A foreign-looking element that holds more of the page's running text than this is no side matter after all. */
	private static final double MOST = 0.6;
	/** What is called a story and holds so much of it is one, whatever stands around it. */
	private static final double MUCH = 0.15;

	private final Outline outline;
	private double total;

	private StoryFinder(Outline outline) {
		this.outline = outline;
	}

	static Zone find(Outline outline) {
		return new StoryFinder(outline).find();
	}

	private Zone find() {
		for (Piece piece : outline.pieces()) {
			if (piece.isRunning()) {
				double value = value(piece);
				total += value;
				for (Zone up = piece.block; up != null; up = up.parent) {
					up.mass += value;
				}
			}
		}
		forgive();
		for (Zone zone : outline.zones()) {
			zone.mass = 0;
		}
		double kept = 0;
		for (Piece piece : outline.pieces()) {
			if (piece.isRunning() && !isForeign(piece.zone)) {
				kept += value(piece);
				support(piece, value(piece));
			}
		}
		if (kept == 0) {
			// nothing is left when names are believed: believe none
			for (Piece piece : outline.pieces()) {
				if (piece.size > 20 && piece.linkDensity() < 0.4) {
					support(piece, value(piece));
				}
			}
		}
		Zone best = outline.root();
		double most = -1;
		for (Zone zone : outline.zones()) {
			double score = zone.score * (1 - zone.linkDensity()) * factor(zone);
			if (score > most) {
				most = score;
				best = zone;
			}
		}
		return grow(named(best));
	}

	static double value(Piece piece) {
		return (1 + Math.min(piece.stops, 6) * 0.5 + Math.min(piece.size / 100.0, 5)) * (1 - piece.linkDensity());
	}

	/**
	 * Names lie: what is called a sidebar and holds most of the text is none. And around what is called the story and holds
	 * the most, no name counts.
	 */
	private void forgive() {
		Zone named = null;
		for (Zone zone : outline.zones()) {
			if ((zone.traits & FOREIGN) != 0 && zone.mass > total * MOST) {
				zone.traits &= ~FOREIGN;
			}
			// the innermost of those that hold nearly the same
			if (zone.has(Trait.STORY) && !zone.has(Trait.COMMENTS) && zone.mass > total * MUCH
					&& (named == null || zone.mass > named.mass || zone.within(named) && zone.mass > named.mass * 0.7)) {
				named = zone;
			}
		}
		for (Zone zone : outline.zones()) {
			// a story may go on in further elements of the same name
			if (zone == named || named != null && zone.has(Trait.STORY) && zone.tag.equals(named.tag)
					&& zone.element.className().equals(named.element.className())) {
				for (Zone up = zone; up != null && !up.has(Trait.COMMENTS); up = up.parent) {
					up.traits &= ~FOREIGN;
				}
			}
		}
	}

	private static boolean isForeign(Zone zone) {
		for (Zone up = zone; up != null; up = up.parent) {
			if ((up.traits & FOREIGN) != 0 && !up.has(Trait.STORY)) {
				return true;
			}
		}
		return false;
	}

	private static void support(Piece piece, double value) {
		Zone up = piece.block;
		// a paragraph speaks for what it stands in, a container of bare text for itself
		if (up.parent != null && (up.tag.equals("p") || up.tag.equals("li") || up.tag.equals("blockquote") || up.tag.equals("pre"))) {
			up.mass += value;
			up = up.parent;
		}
		for (int level = 0; up != null; level++, up = up.parent) {
			up.mass += value;
			if (level < SHARES.length) {
				up.score += value * SHARES[level];
			}
		}
	}

	private static double factor(Zone zone) {
		double factor = zone.has(Trait.STORY) ? 1.4 : 1;
		return switch (zone.tag) {
		case "article" -> factor * 1.2;
		case "main" -> factor * 1.1;
		case "ul", "ol", "dl", "td", "tr", "table", "tbody" -> factor * 0.8;
		default -> factor;
		};
	}

	/** The story's element by its name, where one close around the best holds nearly no more, or one inside nearly as much. */
	private Zone named(Zone best) {
		if (best.has(Trait.STORY)) {
			return best;
		}
		for (Zone zone : outline.zones()) {
			if (zone.has(Trait.STORY) && zone.within(best) && zone.mass > best.mass * 0.7) {
				return zone;
			}
		}
		return best;
	}

	private Zone grow(Zone best) {
		Zone at = best;
		Zone up = at.parent;
		while (up != null && up.parent != null && !up.tag.equals("body") && !at.tag.equals("article") && !at.tag.equals("main")) {
			if (up.mass > at.mass * 1.05) {
				if (!(best.has(Trait.STORY) ? isContinued(at, up) : isMoreOfTheSame(at, up))) {
					break;
				}
				at = up;
			}
			up = up.parent;
		}
		return at;
	}

	/** Whether the outer element adds further parts of the story, each in an element of the same name. */
	private boolean isContinued(Zone inner, Zone outer) {
		double more = 0;
		String name = Lexicon.words(inner.element.className());
		for (Zone zone : outline.zones()) {
			if (zone != inner && zone.depth <= inner.depth + 1 && zone.tag.equals(inner.tag) && zone.within(outer) && !zone.within(inner)
					&& !name.isEmpty() && !isForeign(zone) && Lexicon.words(zone.element.className()).equals(name)) {
				more += zone.mass;
			}
		}
		return more > (outer.mass - inner.mass) * 0.7;
	}

	/** Whether what the outer element adds is text of the story: paragraphs beside the inner one, without links. */
	private boolean isMoreOfTheSame(Zone inner, Zone outer) {
		double added = 0;
		double linked = 0;
		int others = 0;
		List<Piece> pieces = outline.pieces();
		for (int i = outer.from; i < outer.to; i++) {
			Piece piece = pieces.get(i);
			if ((i < inner.from || i >= inner.to) && !isForeign(piece.zone)) {
				added += piece.size;
				linked += piece.linkSize;
				others += piece.isRunning() ? 0 : 1;
			}
		}
		return added > 0 && linked / added < 0.25 && others * 60 < added;
	}
}
