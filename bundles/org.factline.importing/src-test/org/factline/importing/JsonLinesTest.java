package org.factline.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

	private static List<String> lines(InputStream in) throws IOException {
		List<String> found = new ArrayList<>();
		JsonLines lines = new JsonLines(in);
		while (lines.hasNext()) {
			JsonLines.One line = lines.next();
			assertEquals(found.size() + 1, line.number());
			found.add(line.tooLong() ? "too long" : new String(line.bytes(), StandardCharsets.UTF_8));
		}
		return found;
	}

	@Test
	void linesOfAnyLengthAreCutWhereverTheBufferEnds() throws IOException {
		List<String> expected = new ArrayList<>();
		for (int length : new int[] { 0, 1, 262_143, 262_144, 262_145, 3, 600_000, 0, 262_141 }) {
			expected.add("x".repeat(length));
		}
		byte[] bytes = String.join("\n", expected).getBytes(StandardCharsets.UTF_8);
		assertEquals(expected, lines(new ByteArrayInputStream(bytes)));
		// a stream that gives little at a time
		assertEquals(expected, lines(new ByteArrayInputStream(bytes) {

			@Override
			@NonNullByDefault({})
			public synchronized int read(byte[] into, int from, int most) {
				return super.read(into, from, Math.min(most, 1009));
			}
		}));
	}

	@Test
	void theLastLineIsEmptyBehindALineFeed() throws IOException {
		assertEquals(List.of("a", ""), lines(new ByteArrayInputStream("a\n".getBytes(StandardCharsets.UTF_8))));
		assertEquals(List.of(""), lines(InputStream.nullInputStream()));
	}

	@Test
	void aLineThatIsTooLongIsPassedOver() throws IOException {
		byte[] bytes = new byte[Source.MAX_TEXT_BYTES + 10];
		java.util.Arrays.fill(bytes, (byte) 'x');
		bytes[2] = '\n';
		bytes[Source.MAX_TEXT_BYTES + 7] = '\n';
		List<String> found = lines(new ByteArrayInputStream(bytes));
		assertEquals(List.of("xx", "too long", "xx"), found);
	}
}
