package org.factline.spark.reuse;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import scala.Tuple2;

/**
 * What a bucket answers a partition: which of the shingles that it asked for stand in several articles, in groups that have
 * numbers. A shingle that stands in very many articles costs no more than others, since nobody is told who they are.
 *
 * @param groups for each such shingle how many were passed over before it, its group in the bucket, and whether it is crowded
 */
record Answer(int bucket, byte[] groups) implements Serializable {

	/**
	 * The answers of a bucket.
	 *
	 * @param crowd what stands in more articles than this is crowded
	 */
	static Iterator<Tuple2<Integer, Answer>> of(int bucket, Iterable<Request> unordered, Buckets buckets, int crowd) {
		List<Request> requests = new ArrayList<>();
		unordered.forEach(requests::add);
		long[] shingles = shingles(bucket, requests, buckets);
		Arrays.parallelSort(shingles);
		int[] holders = new int[shingles.length];
		long[] shared = shared(shingles, holders);
		return requests.stream().map(request -> {
			PackedBytes groups = groups(bucket, request, buckets, shared, holders, crowd);
			return new Tuple2<>(Integer.valueOf(request.partition()), new Answer(bucket, groups.toArray()));
		}).iterator();
	}

	private static long[] shingles(int bucket, List<Request> requests, Buckets buckets) {
		long[] shingles = new long[requests.stream().mapToInt(Request::count).reduce(0, Math::addExact)];
		int at = 0;
		for (Request request : requests) {
			PackedBytes.Reader reader = new PackedBytes.Reader(request.shingles());
			while (reader.hasNext()) {
				shingles[at++] = reader.hash(buckets.upper(bucket));
			}
		}
		return shingles;
	}

	/** Those that stand there more than once, ascending, and how often. */
	private static long[] shared(long[] sorted, int[] holders) {
		long[] shared = new long[sorted.length / 2];
		int count = 0;
		for (int i = 0; i < sorted.length;) {
			int end = i + 1;
			while (end < sorted.length && sorted[end] == sorted[i]) {
				end++;
			}
			if (end - i > 1) {
				holders[count] = end - i;
				shared[count++] = sorted[i];
			}
			i = end;
		}
		return Arrays.copyOf(shared, count);
	}

	private static PackedBytes groups(int bucket, Request request, Buckets buckets, long[] shared, int[] holders, int crowd) {
		PackedBytes groups = new PackedBytes();
		PackedBytes.Reader reader = new PackedBytes.Reader(request.shingles());
		int passed = 0;
		while (reader.hasNext()) {
			int group = Arrays.binarySearch(shared, reader.hash(buckets.upper(bucket)));
			if (group < 0) {
				passed++;
			} else {
				groups.number(passed << 1 | (holders[group] > crowd ? 1 : 0));
				groups.number(group);
				passed = 0;
			}
		}
		return groups;
	}

	/** Gives the groups of the shingles of a partition in the order in which it asked. */
	static final class Reader {

		/** A shingle that stands in one article. */
		static final long ALONE = 0;
		private static final long CROWDED = 1L << 32;

		private final Buckets buckets;
		private final PackedBytes.Reader[] answers;
		/** For each bucket, how many shingles are passed over before the next group. */
		private final int[] passed;
		private final boolean[] crowded;

		Reader(Buckets buckets, Iterable<Answer> answers) {
			this.buckets = buckets;
			this.answers = new PackedBytes.Reader[buckets.count()];
			this.passed = new int[buckets.count()];
			this.crowded = new boolean[buckets.count()];
			Arrays.fill(passed, -1);
			for (Answer answer : answers) {
				this.answers[answer.bucket()] = new PackedBytes.Reader(answer.groups());
				advance(answer.bucket());
			}
		}

		private void advance(int bucket) {
			passed[bucket] = -1;
			if (answers[bucket].hasNext()) {
				int next = answers[bucket].number();
				passed[bucket] = next >>> 1;
				crowded[bucket] = (next & 1) == 1;
			}
		}

		/** The group of the next shingle, {@link #ALONE} where it is in none; {@link #isCrowded} tells more. */
		long next(long shingle) {
			int bucket = buckets.of(shingle);
			if (passed[bucket] < 0 || passed[bucket]-- > 0) {
				return ALONE;
			}
			long group = Integer.toUnsignedLong(buckets.group(bucket, answers[bucket].number())) | (crowded[bucket] ? CROWDED : 0);
			advance(bucket);
			return group;
		}

		static boolean isCrowded(long group) {
			return (group & CROWDED) != 0;
		}
	}
}
