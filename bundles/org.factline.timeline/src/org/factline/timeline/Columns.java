package org.factline.timeline;

import java.util.Arrays;

/** Items column by column while they are gathered; arrays double when they are full. */
final class Columns {

	private static final int FIRST = 1024;

	long[] begin = new long[FIRST];
	long[] end = new long[FIRST];
	byte[] look = new byte[FIRST];
	int[] event = new int[FIRST];
	/** Number of the passage in its event; -1 for the event's own date. */
	int[] claim = new int[FIRST];
	/** Number of the source; -1 where there is none. */
	int[] source = new int[FIRST];
	String[] when = new String[FIRST];
	int size;

	void add(Extent extent, int bits, int eventNumber, int claimNumber, int sourceNumber, String edtf) {
		if (size == begin.length) {
			resize(size * 2);
		}
		begin[size] = extent.begin();
		end[size] = extent.end();
		look[size] = (byte) (bits | Look.of(extent) | Look.coarse(edtf, extent));
		event[size] = eventNumber;
		claim[size] = claimNumber;
		source[size] = sourceNumber;
		when[size] = edtf;
		size++;
	}

	/** Nothing more is added. */
	void trim() {
		resize(size);
	}

	private void resize(int length) {
		begin = Arrays.copyOf(begin, length);
		end = Arrays.copyOf(end, length);
		look = Arrays.copyOf(look, length);
		event = Arrays.copyOf(event, length);
		claim = Arrays.copyOf(claim, length);
		source = Arrays.copyOf(source, length);
		when = Arrays.copyOf(when, length);
	}
}
