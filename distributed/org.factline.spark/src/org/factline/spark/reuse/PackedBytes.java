package org.factline.spark.reuse;

import java.util.Arrays;

/** Numbers, packed to be sent. */
final class PackedBytes {

	/** Bytes of a shingle. */
	static final int HASH_BYTES = 7;

	private byte[] bytes = new byte[64];
	private int size;

	private void room(int more) {
		if (size + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + bytes.length / 2));
		}
	}

	/** A number from 0 on, seven bits a byte, the lowest first. */
	void number(int value) {
		room(5);
		int rest = value;
		while (rest > 127) {
			bytes[size++] = (byte) (rest | 128);
			rest >>>= 7;
		}
		bytes[size++] = (byte) rest;
	}

	/** The lower 56 bits; the others are known from where they are sent. */
	void hash(long hash) {
		room(HASH_BYTES);
		for (int i = 0; i < HASH_BYTES; i++) {
			bytes[size++] = (byte) (hash >>> 8 * i);
		}
	}

	/** Any 32 bits. */
	void fixed(int value) {
		room(Integer.BYTES);
		for (int i = 0; i < Integer.BYTES; i++) {
			bytes[size++] = (byte) (value >>> 8 * i);
		}
	}

	boolean isEmpty() {
		return size == 0;
	}

	byte[] toArray() {
		return Arrays.copyOf(bytes, size);
	}

	/** Reads what was packed. */
	static final class Reader {

		private final byte[] bytes;
		private int at;

		Reader(byte[] bytes) {
			this.bytes = bytes;
		}

		boolean hasNext() {
			return at < bytes.length;
		}

		int number() {
			int value = 0;
			int shift = 0;
			byte next = bytes[at++];
			while (next < 0) {
				value |= (next & 127) << shift;
				shift += 7;
				next = bytes[at++];
			}
			return value | next << shift;
		}

		int fixed() {
			int value = 0;
			for (int i = 0; i < Integer.BYTES; i++) {
				value |= (bytes[at++] & 255) << 8 * i;
			}
			return value;
		}

		/** The lower 56 bits of a hash, below others. */
		long hash(long upper) {
			long hash = 0;
			for (int i = 0; i < HASH_BYTES; i++) {
				hash |= (bytes[at++] & 255L) << 8 * i;
			}
			return upper << 8 * HASH_BYTES | hash;
		}
	}
}
