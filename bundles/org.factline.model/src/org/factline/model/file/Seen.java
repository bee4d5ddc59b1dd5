package org.factline.model.file;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells whether a file still holds what was read from it, so that nobody's work is overwritten unseen: its length and two
 * independent 32-bit checks (CRC-32 of IEEE 802.3, CRC-32C of RFC 3720). It is no protection against somebody who wants to
 * deceive, who could write into the dossier as well; it costs a thirtieth of a cryptographic hash, and thousands of files are
 * looked at when a dossier is opened.
 *
 * @param length in bytes
 */
record Seen(int length, long crc32, long crc32c) {

	static Seen of(byte[] bytes) {
		return new Seen(bytes.length, value(new CRC32(), bytes), value(new CRC32C(), bytes));
	}

	private static long value(Checksum check, byte[] bytes) {
		check.update(bytes, 0, bytes.length);
		return check.getValue();
	}
}
