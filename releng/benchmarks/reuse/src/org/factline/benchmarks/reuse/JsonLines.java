package org.factline.benchmarks.reuse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;

import org.factline.reuse.ReuseText;

/**
 * Articles in JSON Lines, as plainly as a benchmark needs it: a line is an object, members {@code id}, {@code text},
 * {@code outlet}, {@code agency} and {@code published} are strings, all others are skipped. Not the product's importer.
 */
final class JsonLines implements Iterable<ReuseText> {

	private final Path file;

	JsonLines(Path file) {
		this.file = file;
	}

	@Override
	public Iterator<ReuseText> iterator() {
		try {
			InputStream in = Files.newInputStream(file);
			return new Lines(file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16)
					: new BufferedInputStream(in, 1 << 16));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static final class Lines implements Iterator<ReuseText> {

		private final InputStream in;
		private byte[] buffer = new byte[1 << 20];
		private int begin;
		private int end;
		private boolean exhausted;
		private int at;

		Lines(InputStream in) {
			this.in = in;
		}

		@Override
		public boolean hasNext() {
			while (begin < end || fill()) {
				if (buffer[begin] != '\n') {
					return true;
				}
				begin++;
			}
			return false;
		}

		@Override
		public ReuseText next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			int scanned = begin;
			while (true) {
				scanned = lineEnd(buffer, scanned, end);
				if (scanned < end || exhausted) {
					break;
				}
				int done = scanned - begin;
				fill();
				scanned = begin + done;
			}
			at = begin;
			int lineEnd = scanned;
			begin = Math.min(end, scanned + 1);
			return parse(lineEnd);
		}

		private static int lineEnd(byte[] bytes, int from, int to) {
			int at = from;
			while (at < to && bytes[at] != '\n') {
				at++;
			}
			return at;
		}

		/** Reads more behind what is not used yet. */
		private boolean fill() {
			if (exhausted) {
				return false;
			}
			int kept = end - begin;
			byte[] into = kept > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
			System.arraycopy(buffer, begin, into, 0, kept);
			buffer = into;
			begin = 0;
			end = kept;
			try {
				int read = in.read(buffer, end, buffer.length - end);
				if (read < 0) {
					exhausted = true;
					in.close();
				} else {
					end += read;
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return begin < end;
		}

		private ReuseText parse(int lineEnd) {
			String id = "";
			String text = "";
			String outlet = "";
			String agency = "";
			String published = "";
			while (at < lineEnd && buffer[at++] != '{') {
				// what stands before the object
			}
			while (true) {
				while (at < lineEnd && buffer[at] != '"') {
					if (buffer[at++] == '}') {
						return new ReuseText(id, text, outlet, agency, published, List.of());
					}
				}
				if (at >= lineEnd) {
					return new ReuseText(id, text, outlet, agency, published, List.of());
				}
				String name = string(true);
				while (buffer[at] == ' ' || buffer[at] == ':') {
					at++;
				}
				if (buffer[at] != '"') {
					skip();
					continue;
				}
				switch (name) {
				case "id" -> id = string(true);
				case "text" -> text = string(true);
				case "outlet" -> outlet = string(true);
				case "agency" -> agency = string(true);
				case "published" -> published = string(true);
				default -> string(false);
				}
			}
		}

		/** Skips a number, a literal, or a list or object without strings that hold brackets. */
		private void skip() {
			int depth = 0;
			while (true) {
				byte b = buffer[at];
				if (depth == 0 && (b == ',' || b == '}')) {
					return;
				}
				if (b == '[' || b == '{') {
					depth++;
				} else if (b == ']' || b == '}') {
					depth--;
				} else if (b == '"') {
					string(false);
					continue;
				}
				at++;
			}
		}

		private String string(boolean wanted) {
			byte[] line = buffer;
			int from = at + 1;
			boolean escaped = false;
			int all = 0;
			int to = from;
			for (byte b = line[to]; b != '"'; b = line[++to]) {
				all |= b;
				if (b == '\\') {
					escaped = true;
					to++;
				}
			}
			at = to + 1;
			if (!wanted) {
				return "";
			}
			byte[] bytes = buffer;
			if (escaped) {
				bytes = unescaped(from, to);
				from = 0;
				to = bytes.length;
				return new String(bytes, StandardCharsets.UTF_8);
			}
			return new String(bytes, from, to - from, all < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
		}

		private byte[] unescaped(int from, int to) {
			byte[] out = new byte[to - from];
			int size = 0;
			for (int i = from; i < to; i++) {
				if (buffer[i] != '\\') {
					out[size++] = buffer[i];
					continue;
				}
				i++;
				switch (buffer[i]) {
				case 'n' -> out[size++] = '\n';
				case 't' -> out[size++] = '\t';
				case 'r' -> out[size++] = '\r';
				case 'b' -> out[size++] = '\b';
				case 'f' -> out[size++] = '\f';
				case 'u' -> {
					char unit = hex(i + 1);
					i += 4;
					String decoded = String.valueOf(unit);
					if (Character.isHighSurrogate(unit) && i + 6 < to && buffer[i + 1] == '\\' && buffer[i + 2] == 'u') {
						decoded += hex(i + 3);
						i += 6;
					}
					byte[] utf8 = decoded.getBytes(StandardCharsets.UTF_8);
					System.arraycopy(utf8, 0, out, size, utf8.length);
					size += utf8.length;
				}
				default -> out[size++] = buffer[i];
				}
			}
			return Arrays.copyOf(out, size);
		}

		private char hex(int from) {
			return (char) Integer.parseInt(new String(buffer, from, 4, StandardCharsets.ISO_8859_1), 16);
		}
	}
}
