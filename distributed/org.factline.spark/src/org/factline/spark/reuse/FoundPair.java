package org.factline.spark.reuse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.factline.article.ArticleSet;
import org.factline.commandline.PairLine;
import org.factline.importing.Source;
import org.factline.reuse.ReusePair;
import org.factline.text.CodePointIndex;
import org.factline.text.CodePointOrder;

/**
 * A pair as it is printed.
 *
 * @param key  the two articles
 * @param line its line, with the line feed, in UTF-8
 */
record FoundPair(Key key, byte[] line) {

	/** Offsets that count code points already. */
	private static final CodePointIndex COUNTED = CodePointIndex.of(" ".repeat(Source.MAX_TEXT_BYTES));

	/** The two articles of a pair, or one twice. */
	record Key(String a, String b) implements Serializable {
	}

	/** The order in which pairs are printed. */
	static final class InOrder implements Comparator<Key>, Serializable {

		private static final long serialVersionUID = 1;

		@Override
		@NonNullByDefault({})
		public int compare(Key one, Key other) {
			int byA = CodePointOrder.INSTANCE.compare(one.a(), other.a());
			return byA != 0 ? byA : CodePointOrder.INSTANCE.compare(one.b(), other.b());
		}
	}

	/** A pair whose offsets count code points. */
	static FoundPair counted(ReusePair pair) {
		return of(pair, COUNTED);
	}

	/** What an article repeats within itself, in UTF-16 units. */
	static FoundPair within(ReusePair pair, CodePointIndex index) {
		return of(pair, index);
	}

	private static FoundPair of(ReusePair pair, CodePointIndex index) {
		return new FoundPair(new Key(pair.a(), pair.b()), PairLine.of(ArticleSet.LOOSE, pair, index, index).getBytes(StandardCharsets.UTF_8));
	}

	void write(DataOutputStream out) throws IOException {
		out.writeUTF(key.a());
		out.writeUTF(key.b());
		out.writeInt(line.length);
		out.write(line);
	}

	static FoundPair read(DataInputStream in) throws IOException {
		Key key = new Key(in.readUTF(), in.readUTF());
		return new FoundPair(key, in.readNBytes(in.readInt()));
	}
}
