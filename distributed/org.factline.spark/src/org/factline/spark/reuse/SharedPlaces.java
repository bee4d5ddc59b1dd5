package org.factline.spark.reuse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.factline.reuse.ShingledText;
import org.factline.text.CodePointIndex;
import org.factline.text.Span;

/**
 * What is kept of an article for the comparison: where shingles begin that stand in others, too. About a seventh of all do in
 * real news, so this is a few hundred bytes.
 *
 * @param id       the article's
 * @param distinct how many distinct shingles it has
 * @param places   for each shared shingle: the places passed over before it, doubled, and 1 more where it is crowded; its group;
 *                 its begin and its length in code points, the begin counted from the one before
 */
record SharedPlaces(String id, int distinct, byte[] places) {

	/** Takes the shared shingles of an article in the order of its text. */
	interface Visitor {

		/** A shared shingle: which place of the article, which group, where it stands in code points. */
		void place(int place, int group, boolean crowded, int begin, int end);
	}

	/**
	 * The shared places of a text.
	 *
	 * @param groups for each of the distinct shingles, as {@link Answer.Reader#next} tells it
	 */
	static SharedPlaces of(String id, ShingledText text, CodePointIndex index, long[] groups) {
		PackedBytes packed = new PackedBytes();
		int next = 0;
		int before = 0;
		for (int place = 0; place < text.places(); place++) {
			long group = groups[text.distinctAt(place)];
			if (group != Answer.Reader.ALONE) {
				Span span = text.span(place);
				int begin = index.toCodePoints(span.begin());
				packed.number(place - next << 1 | (Answer.Reader.isCrowded(group) ? 1 : 0));
				packed.fixed((int) group);
				packed.number(begin - before);
				packed.number(index.toCodePoints(span.end()) - begin);
				next = place + 1;
				before = begin;
			}
		}
		return new SharedPlaces(id, groups.length, packed.toArray());
	}

	boolean isEmpty() {
		return places.length == 0;
	}

	void visit(Visitor visitor) {
		PackedBytes.Reader reader = new PackedBytes.Reader(places);
		int next = 0;
		int before = 0;
		while (reader.hasNext()) {
			int passed = reader.number();
			int place = next + (passed >>> 1);
			int group = reader.fixed();
			int begin = before + reader.number();
			visitor.place(place, group, (passed & 1) == 1, begin, begin + reader.number());
			next = place + 1;
			before = begin;
		}
	}

	void write(DataOutputStream out) throws IOException {
		out.writeUTF(id);
		out.writeInt(distinct);
		out.writeInt(places.length);
		out.write(places);
	}

	/** Reads the next article. */
	static SharedPlaces read(DataInputStream in) throws IOException {
		String id = in.readUTF();
		int distinct = in.readInt();
		byte[] places = in.readNBytes(in.readInt());
		return new SharedPlaces(id, distinct, places);
	}
}
