package org.factline.importing.html;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Element;

/** An element of the page with what was found out of it on the one walk through the tree. */
final class Zone {

	/** The zone around this one; {@code null} for the root. */
	final @Nullable Zone parent;
	final Element element;
	final String tag;
	final int depth;
	/** Bits of {@link Trait}: the element's own. */
	int traits;
	/** Pieces of the outline that stand in the element: from, to (exclusive). */
	int from;
	int to;
	/** How much of the page's text and of its link text stands in it, in letters. */
	int size;
	int linkSize;
	/** How much running text stands in it, and how much it collected as a candidate for the story. */
	double mass;
	double score;

	Zone(@Nullable Zone parent, Element element, int traits) {
		this.parent = parent;
		this.element = element;
		this.tag = element.normalName();
		this.depth = parent == null ? 0 : parent.depth + 1;
		this.traits = traits;
	}

	boolean has(Trait trait) {
		return trait.in(traits);
	}

	double linkDensity() {
		return size == 0 ? 0 : (double) linkSize / size;
	}

	/** Whether this zone is the other, or stands in it. */
	boolean within(Zone other) {
		Zone at = this;
		while (at != null && at.depth > other.depth) {
			at = at.parent;
		}
		return at == other;
	}

	/** The smallest zone around both. */
	static Zone common(Zone a, Zone b) {
		Zone x = a;
		Zone y = b;
		while (x != y) {
			Zone px = x.parent;
			Zone py = y.parent;
			if (x.depth >= y.depth && px != null) {
				x = px;
			} else if (py != null) {
				y = py;
			} else {
				return x;
			}
		}
		return x;
	}
}
