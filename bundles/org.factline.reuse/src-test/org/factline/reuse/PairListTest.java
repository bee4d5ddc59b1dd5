package org.factline.reuse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class PairListTest {

	@Test
	void pairsAreReadInOrderAndOnceHoweverManyRunsTheyFill() {
		Random random = new Random(5);
		for (int most : new int[] { 1, 7, 100, 10_000 }) {
			PairList all = new PairList(most);
			LongStream.Builder expected = LongStream.builder();
			for (int list = 0; list < 30; list++) {
				PairList one = new PairList(PairList.MOST_UNSORTED);
				for (int i = random.nextInt(20); i > 0; i--) {
					int a = random.nextInt(40);
					int b = random.nextInt(40);
					one.add(a, b);
					expected.add((long) Math.min(a, b) << 32 | Math.max(a, b));
				}
				all.addAll(one, new Storage(1 << 10));
			}
			PairList.Reader reader = all.read();
			long[] first = reader.before(11);
			long[] rest = reader.before(40);
			long[] sorted = expected.build().sorted().distinct().toArray();
			assertArrayEquals(sorted, LongStream.concat(Arrays.stream(first), Arrays.stream(rest)).toArray());
			assertEquals(Arrays.stream(sorted).filter(pair -> pair >>> 32 < 11).count(), first.length);
		}
	}

	@Test
	void nothingIsReadTwiceAndNothingFromAnEmptyList() {
		PairList list = new PairList(10);
		list.add(3, 2);
		PairList.Reader reader = list.read();
		assertArrayEquals(new long[] { 2L << 32 | 3 }, reader.before(5));
		assertEquals(0, reader.before(5).length);
		assertEquals(0, new PairList(10).read().before(5).length);
	}
}
