package org.factline.benchmarks.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;

import info.debatty.java.lsh.LSHMinHash;
import info.debatty.java.lsh.MinHash;

/**
 * What estimates similarity from a signature: two articles are a pair where their signatures agree in a whole band (Leskovec,
 * Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4).
 *
 * @param name  library and method
 * @param bands the bands of a set of shingles' signature
 */
record Rival(String name, Function<Set<String>, long[]> bands) {

	private static final int COMPONENTS = 128;
	private static final int ROWS = 4;

	static List<Rival> all() {
		return List.of(hash4jMinHash(), hash4jSimHash(), javaLsh());
	}

	private static ElementHashProvider elements(Set<String> shingles) {
		return ElementHashProvider.ofCollection(shingles, Hashing.wyhashFinal4()::hashCharsToLong);
	}

	/** 128 components, 32 bands of 4. */
	private static Rival hash4jMinHash() {
		SimilarityHashPolicy policy = SimilarityHashing.minHash(COMPONENTS, 16);
		SimilarityHasher hasher = policy.createHasher();
		return new Rival("hash4j MinHash 128", shingles -> {
			byte[] signature = hasher.compute(elements(shingles));
			long[] bands = new long[COMPONENTS / ROWS];
			for (int i = 0; i < COMPONENTS; i++) {
				bands[i / ROWS] = bands[i / ROWS] << 16 | policy.getComponent(signature, i);
			}
			return bands;
		});
	}

	/** 64 bits, 4 bands of 16: every pair within 3 bits is among those found. */
	private static Rival hash4jSimHash() {
		SimilarityHashPolicy policy = SimilarityHashing.fastSimHash(64);
		SimilarityHasher hasher = policy.createHasher();
		return new Rival("hash4j SimHash 64", shingles -> {
			byte[] signature = hasher.compute(elements(shingles));
			long[] bands = new long[4];
			for (int i = 0; i < 64; i++) {
				bands[i / 16] = bands[i / 16] << 1 | policy.getComponent(signature, i);
			}
			return bands;
		});
	}

	/** 128 components, 32 stages. */
	private static Rival javaLsh() {
		int dictionary = 1 << 24;
		MinHash minHash = new MinHash(COMPONENTS, dictionary, 1);
		LSHMinHash lsh = new LSHMinHash(COMPONENTS / ROWS, 1 << 24, 1000, 1);
		return new Rival("java-lsh MinHash 128", shingles -> {
			Set<Integer> numbers = new TreeSet<>();
			shingles.forEach(shingle -> numbers.add((shingle.hashCode() * 0x9E3779B9 >>> 8) % dictionary));
			return Arrays.stream(lsh.hashSignature(minHash.signature(numbers))).asLongStream().toArray();
		});
	}

	/** The pairs of some articles, as {@link Exhaustive#key} numbers them. */
	Set<Long> find(List<Set<String>> articles) {
		List<Map<Long, List<Integer>>> buckets = new ArrayList<>();
		Set<Long> pairs = new HashSet<>();
		for (int article = 0; article < articles.size(); article++) {
			if (articles.get(article).isEmpty()) {
				continue;
			}
			long[] signature = bands.apply(articles.get(article));
			for (int band = 0; band < signature.length; band++) {
				if (band == buckets.size()) {
					buckets.add(new HashMap<>());
				}
				List<Integer> others = buckets.get(band).computeIfAbsent(signature[band], key -> new ArrayList<>());
				for (int other : others) {
					pairs.add(Exhaustive.key(other, article));
				}
				others.add(article);
			}
		}
		return pairs;
	}
}
