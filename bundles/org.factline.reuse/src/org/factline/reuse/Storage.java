package org.factline.reuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Room for the index: on the heap up to a budget, beyond that in temporary files that are mapped into memory, so that the
 * system pages them in and out.
 */
final class Storage {

	private final long budget;
	private long onHeap;

	/** Keeps so many bytes on the heap at most. */
	Storage(long budget) {
		this.budget = budget;
	}

	/** Room for so many bytes. */
	synchronized ByteBuffer bytes(int size) {
		if (reserve(size)) {
			return ByteBuffer.allocate(size);
		}
		return mapped(size);
	}

	/** Keeps numbers; on the heap the array itself. */
	synchronized IntBuffer ints(int[] values) {
		if (reserve(4L * values.length)) {
			return IntBuffer.wrap(values);
		}
		return mapped(4L * values.length).asIntBuffer().put(0, values);
	}

	/** Keeps numbers of 16 bits; on the heap the array itself. */
	synchronized CharBuffer chars(char[] values) {
		if (reserve(2L * values.length)) {
			return CharBuffer.wrap(values);
		}
		return mapped(2L * values.length).asCharBuffer().put(0, values);
	}

	/** Keeps numbers; on the heap the array itself. */
	synchronized LongBuffer longs(long[] values) {
		if (reserve(8L * values.length)) {
			return LongBuffer.wrap(values);
		}
		return mapped(8L * values.length).asLongBuffer().put(0, values);
	}

	/** What is kept, as an array to read from: the very one, or a copy. Single look-ups in a buffer cost several times more. */
	static char[] array(CharBuffer kept) {
		if (kept.hasArray()) {
			return kept.array();
		}
		char[] copy = new char[kept.capacity()];
		kept.get(0, copy);
		return copy;
	}

	/** What is kept, as an array to read from: the very one, or a copy. */
	static long[] array(LongBuffer kept) {
		if (kept.hasArray()) {
			return kept.array();
		}
		long[] copy = new long[kept.capacity()];
		kept.get(0, copy);
		return copy;
	}

	/** Takes heap back that a buffer held which is not used any more. */
	synchronized void release(Buffer buffer, int width) {
		if (buffer.hasArray()) {
			onHeap -= (long) buffer.capacity() * width;
		}
	}

	private boolean reserve(long size) {
		if (onHeap + size > budget) {
			return false;
		}
		onHeap += size;
		return true;
	}

	/** The file is deleted at once; what is mapped stays until nobody uses it any more, and no crash leaves it behind. */
	private static ByteBuffer mapped(long size) {
		try {
			Path path = Files.createTempFile("factline-reuse", ".index");
			try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
					StandardOpenOption.DELETE_ON_CLOSE)) {
				return file.map(FileChannel.MapMode.READ_WRITE, 0, size).order(ByteOrder.nativeOrder());
			}
		} catch (IOException e) {
			throw new UncheckedIOException("the index of text reuse fits neither into its memory nor on disk", e);
		}
	}
}
