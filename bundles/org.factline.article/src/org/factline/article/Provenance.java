package org.factline.article;

import java.util.Objects;

/**
 * Where an article came from and who read it.
 *
 * @param location        the input as it was given, with {@code #n} for the n-th item of a feed or archive
 * @param mediaType       of the bytes, such as {@code text/plain}
 * @param sha256          of the bytes, 64 hexadecimal digits in lower case
 * @param importer        id of the importer
 * @param importerVersion version of the importer
 * @param reason          why this importer read it, in words for people
 */
public record Provenance(String location, String mediaType, String sha256, String importer, String importerVersion,
		String reason) {

	public Provenance {
		Objects.requireNonNull(location);
		Objects.requireNonNull(mediaType);
		Objects.requireNonNull(sha256);
		Objects.requireNonNull(importer);
		Objects.requireNonNull(importerVersion);
		Objects.requireNonNull(reason);
	}

	/** Which item of its source it is: the digits of {@code #n}; empty where the source is one article. */
	public String item() {
		int mark = location.lastIndexOf('#');
		String number = location.substring(mark + 1);
		return mark >= 0 && !number.isEmpty() && number.chars().allMatch(c -> '0' <= c && c <= '9') ? number : "";
	}
}
