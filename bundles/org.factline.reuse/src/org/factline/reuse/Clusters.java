package org.factline.reuse;

import java.util.HashMap;
import java.util.Map;

/** What hangs together (union by size with path halving: Tarjan and van Leeuwen 1984). */
final class Clusters<T> {

	private final Map<T, T> parents = new HashMap<>();
	private final Map<T, Integer> sizes = new HashMap<>();

	/** Whatever stands for all that hang together with a thing. */
	T of(T thing) {
		T at = thing;
		while (true) {
			T parent = parents.getOrDefault(at, at);
			if (parent.equals(at)) {
				return at;
			}
			T grandparent = parents.getOrDefault(parent, parent);
			parents.put(at, grandparent);
			at = grandparent;
		}
	}

	void join(T a, T b) {
		T x = of(a);
		T y = of(b);
		if (x.equals(y)) {
			return;
		}
		int xSize = sizes.getOrDefault(x, 1);
		int ySize = sizes.getOrDefault(y, 1);
		T larger = xSize >= ySize ? x : y;
		parents.put(larger.equals(x) ? y : x, larger);
		sizes.put(larger, xSize + ySize);
	}
}
