package org.factline.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class StorageTest {

	@Test
	void whatIsBeyondTheBudgetIsNotOnTheHeap() {
		Storage storage = new Storage(512 << 10);
		List<Buffer> buffers = new ArrayList<>();
		long onHeap = 0;
		for (int i = 0; i < 200; i++) {
			Buffer buffer = switch (i % 4) {
			case 0 -> storage.longs(new long[1000]);
			case 1 -> storage.ints(new int[1000]);
			case 2 -> storage.chars(new char[1000]);
			default -> storage.bytes(1000);
			};
			buffers.add(buffer);
			if (buffer.hasArray()) {
				onHeap += new long[] { 8000, 4000, 2000, 1000 }[i % 4];
			}
			assertTrue(onHeap <= 512 << 10);
		}
		assertTrue(onHeap > 500_000);
		assertFalse(buffers.getLast().hasArray());
		assertEquals(1000, buffers.getLast().capacity());
	}

	@Test
	void whatIsReleasedCanBeUsedAgain() {
		Storage storage = new Storage(8000);
		Buffer first = storage.longs(new long[1000]);
		assertTrue(first.hasArray());
		assertFalse(storage.ints(new int[] { 1, 2 }).hasArray());
		storage.release(first, Long.BYTES);
		assertTrue(storage.ints(new int[] { 1, 2 }).hasArray());
	}

	@Test
	void mappedRoomIsZeroAndKeepsWhatIsPut() {
		Storage storage = new Storage(1);
		ByteBuffer room = storage.bytes(100);
		assertEquals(0, room.get(99));
		room.put(99, (byte) 7);
		assertEquals(7, room.get(99));
		assertEquals(-5, storage.ints(new int[] { 3, -5 }).get(1));
	}
}
