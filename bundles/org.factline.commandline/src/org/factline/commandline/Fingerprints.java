package org.factline.commandline;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.factline.checking.FingerprintPrefix;

/** Fingerprints that were given by their first digits. */
final class Fingerprints {

	private Fingerprints() {
	}

	static FingerprintPrefix parse(String text) throws UsageException {
		try {
			return FingerprintPrefix.parse(text);
		} catch (IllegalArgumentException e) {
			throw new UsageException("--fingerprint: " + e.getMessage());
		}
	}

	/**
	 * The one thing whose fingerprint begins so.
	 *
	 * @param none what is said where there is none
	 */
	static <T> T one(Collection<T> all, Function<T, String> fingerprint, FingerprintPrefix wanted, String none) throws UsageException {
		List<T> fitting = all.stream().filter(one -> wanted.fits(fingerprint.apply(one))).toList();
		if (fitting.isEmpty()) {
			throw new UsageException("--fingerprint " + wanted + ": " + none);
		}
		if (fitting.stream().map(fingerprint).distinct().count() > 1) {
			throw new UsageException("--fingerprint " + wanted + ": " + fitting.size() + " begin so; give more digits");
		}
		return fitting.getFirst();
	}
}
