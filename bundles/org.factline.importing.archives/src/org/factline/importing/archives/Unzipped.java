package org.factline.importing.archives;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A stream, uncompressed where it is compressed (RFC 1952, also of many members). Where the compression is damaged it ends,
 * and {@link #damage()} says so. It can be marked.
 */
final class Unzipped extends BufferedInputStream {

	private static final int BUFFER = 1 << 16;

	/** Ends where the compressed stream cannot go on. */
	private static final class Members extends InputStream {

		private final InputStream raw;
		private final boolean compressed;
		private @Nullable InputStream zipped;
		private @Nullable String damage;

		Members(InputStream raw, boolean compressed) {
			this.raw = raw;
			this.compressed = compressed;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		@NonNullByDefault({})
		public int read(byte[] into, int from, int length) throws IOException {
			if (!compressed) {
				return raw.read(into, from, length);
			}
			if (damage != null) {
				return -1;
			}
			try {
				InputStream open = zipped;
				if (open == null) {
					open = new GZIPInputStream(raw, BUFFER);
					zipped = open;
				}
				return open.read(into, from, length);
			} catch (EOFException e) {
				damage = "the compressed file is cut off; what comes before is read";
			} catch (ZipException e) {
				damage = "the compressed file is damaged; what comes before is read";
			}
			return -1;
		}
	}

	private final Members members;

	Unzipped(InputStream raw, boolean compressed) {
		this(new Members(raw, compressed));
	}

	private Unzipped(Members members) {
		super(members, BUFFER);
		this.members = members;
	}

	/** How the compression is damaged, as far as it was read. */
	Optional<String> damage() {
		return Optional.ofNullable(members.damage);
	}
}
