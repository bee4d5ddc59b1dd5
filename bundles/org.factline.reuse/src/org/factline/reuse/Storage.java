package org.factline.reuse;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * Room for the index, up to a budget in memory, beyond that in temporary files that are mapped into memory, so that the system
 * pages them in and out. Half of the budget is heap, for what is looked up number by number. The other half lies outside, for
 * what is read and written a stretch at a time: the garbage collector would copy it several times over.
 */
final class Storage {

	private final long budget;
	private long onHeap;
	private long outside;

	/** Keeps so many bytes in memory at most. */
	Storage(long budget) {
		this.budget = budget;
	}

	/** Room for so many bytes. */
	synchronized ByteBuffer bytes(int size) {
		return reserve(size) ? ByteBuffer.allocate(size) : mapped(size);
	}

	/** Keeps numbers; on the heap the array itself. */
	synchronized IntBuffer ints(int[] values) {
		long size = (long) Integer.BYTES * values.length;
		return reserve(size) ? IntBuffer.wrap(values) : mapped(size).asIntBuffer().put(0, values);
	}

	/** Keeps the first numbers of some outside the heap. */
	LongBuffer longs(long[] values, int count) {
		return outside((long) Long.BYTES * count).asLongBuffer().put(0, values, 0, count);
	}

	/** Keeps the first numbers of some, of 16 bits each, outside the heap. */
	CharBuffer chars(char[] values, int count) {
		return outside((long) Character.BYTES * count).asCharBuffer().put(0, values, 0, count);
	}

	private boolean reserve(long size) {
		if (onHeap + size > budget / 2) {
			return false;
		}
		onHeap += size;
		return true;
	}

	private synchronized ByteBuffer outside(long size) {
		if (outside + size > budget / 2) {
			return mapped(size);
		}
		try {
			ByteBuffer room = ByteBuffer.allocateDirect(Math.toIntExact(size)).order(ByteOrder.nativeOrder());
			outside += size;
			return room;
		} catch (OutOfMemoryError e) {
			// the virtual machine was given less of it than of heap
			return mapped(size);
		}
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
