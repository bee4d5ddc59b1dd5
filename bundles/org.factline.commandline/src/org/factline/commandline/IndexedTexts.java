package org.factline.commandline;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;

import org.factline.reuse.ReuseText;
import org.factline.text.CodePointIndex;

/** Texts that are compared and not kept; what is kept of each is where its code points are, for the lines to be printed. */
final class IndexedTexts implements Iterable<ReuseText> {

	private final Iterable<ReuseText> texts;
	private final Map<String, CodePointIndex> indexes = new HashMap<>();

	IndexedTexts(Iterable<ReuseText> texts) {
		this.texts = texts;
	}

	@Override
	public Iterator<ReuseText> iterator() {
		Iterator<ReuseText> all = texts.iterator();
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return all.hasNext();
			}

			@Override
			public ReuseText next() {
				ReuseText text = all.next();
				indexes.put(text.id(), CodePointIndex.of(text.text()));
				return text;
			}
		};
	}

	/** Where the code points are in a text that has been taken. */
	CodePointIndex index(String id) {
		return Objects.requireNonNull(indexes.get(id), id);
	}
}
