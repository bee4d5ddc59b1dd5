package org.factline.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class StorageTest {

	@Test
	void theHeapHoldsHalfOfTheBudgetAtMost() {
		Storage storage = new Storage(512 << 10);
		List<Buffer> buffers = new ArrayList<>();
		long onHeap = 0;
		for (int i = 0; i < 200; i++) {
			Buffer buffer = i % 2 == 0 ? storage.ints(new int[1000]) : storage.bytes(1000);
			buffers.add(buffer);
			if (buffer.hasArray()) {
				onHeap += i % 2 == 0 ? 4000 : 1000;
			}
			assertTrue(onHeap <= 256 << 10);
		}
		assertTrue(onHeap > 250_000);
		assertFalse(buffers.getLast().hasArray());
		assertEquals(1000, buffers.getLast().capacity());
	}

	@Test
	void whatLiesOutsideTheHeapIsTheSameInMemoryAndInAFile() {
		Storage storage = new Storage(40);
		LongBuffer inMemory = storage.longs(new long[] { 7, -8, 9 }, 2);
		LongBuffer inFile = storage.longs(new long[] { 7, -8, 9 }, 2);
		assertFalse(inMemory.hasArray());
		assertEquals(LongBuffer.wrap(new long[] { 7, -8 }), inMemory);
		assertEquals(inMemory, inFile);
		assertEquals("ab", storage.chars(new char[] { 'a', 'b', 'c' }, 2).toString());
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
