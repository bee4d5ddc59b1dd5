package org.factline.timeline.ui;

import java.util.HashSet;
import java.util.Set;

import org.factline.timeline.layout.Arrangement;

/** Folds lanes and opens them. */
final class Folding {

	private Folding() {
	}

	/** All lanes folded; where they are, all open. */
	static Arrangement all(Arrangement before) {
		return new Arrangement(before.grouping(), before.filter(), Set.of(), !before.compact());
	}

	/** One lane the other way. */
	static Arrangement toggle(Arrangement before, String lane) {
		Set<String> others = new HashSet<>(before.folded());
		if (!others.remove(lane)) {
			others.add(lane);
		}
		return new Arrangement(before.grouping(), before.filter(), others, before.compact());
	}
}
