package org.factline.importing.archives;

import java.util.Map;

/**
 * One record of a web archive.
 *
 * @param headers by name in lower case
 * @param content the block, as it is
 */
record WarcRecord(Map<String, String> headers, byte[] content) {

	WarcRecord {
		headers = Map.copyOf(headers);
	}

	String header(String name) {
		return headers.getOrDefault(name, "");
	}

	/** The address of what was recorded; some writers put it into angle brackets. */
	String address() {
		return header("warc-target-uri").replaceAll("^<|>$", "").strip();
	}
}
