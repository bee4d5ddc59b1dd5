package org.factline.checking;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What one check worked out about things that did not change since its last run: an article, two articles of a story. A thing is
 * known by its identity, so it is one that is immutable and that an analysis takes over as the same object. Only what depends on
 * nothing but that thing, the language of messages and the check's parameters may be kept here, and no finding may depend on
 * whether something was. Used by the one thread that runs the check.
 */
public final class Recollection {

	private final Map<Object, Object> before;
	private final Map<Object, Object> now = new IdentityHashMap<>();

	/** Nothing is known. */
	public Recollection() {
		this(Map.of());
	}

	private Recollection(Map<Object, Object> before) {
		this.before = before;
	}

	/** For the next run: what was asked for in this one is known, and nothing else, so that nothing is kept for ever. */
	Recollection next() {
		return new Recollection(now);
	}

	/**
	 * What a check worked out about a thing, before or now.
	 *
	 * @param thing compared by identity
	 * @param work  the same thing gives the same, always; one check keeps one kind of result for one thing
	 */
	@SuppressWarnings("unchecked")
	public <T> T of(Object thing, Supplier<T> work) {
		Object known = now.get(thing);
		if (known == null) {
			known = before.get(thing);
		}
		T result = known == null ? work.get() : (T) known;
		now.put(thing, result);
		return result;
	}
}
