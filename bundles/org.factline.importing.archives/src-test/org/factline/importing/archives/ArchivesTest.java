package org.factline.importing.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.junit.jupiter.api.Test;

class ArchivesTest {

	private final List<Source> parts = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	private void read(Importer importer, String name, byte[] bytes) throws IOException, UnreadableException {
		Source source = Source.of(name, bytes);
		assertTrue(importer.confidence(source).value() > 0, "recognised");
		importer.read(source, new DraftSink() {

			@Override
			public void accept(Draft draft) {
				throw new AssertionError("an archive makes no articles itself");
			}

			@Override
			public void part(Source part) {
				parts.add(part);
			}

			@Override
			public void problem(String place, String reason) {
				problems.add(place + ": " + reason);
			}
		});
	}

	private String text(int part) throws IOException, UnreadableException {
		return new String(parts.get(part).bytes(), StandardCharsets.UTF_8);
	}

	private static String record(String address, String http) {
		return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <" + address + ">\r\nWARC-Date: 2025-02-24T10:00:00Z\r\n"
				+ "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
	}

	private static String http(String more, String body) {
		return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + more + "\r\n" + body;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] gzip(byte[]... members) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (byte[] member : members) {
			try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
				zip.write(member);
			}
		}
		return out.toByteArray();
	}

	@Test
	void pagesOfAWebArchiveComeWithAddressAndDay() throws IOException, UnreadableException {
		read(new WarcImporter(), "a.warc.gz", gzip(bytes(record("https://kabar.example/1", http("", "<p>Satu"))),
				bytes(record("https://kabar.example/2", http("Transfer-Encoding: chunked\r\n", "6\r\n<p>Dua\r\n0\r\n\r\n")))));
		assertEquals(2, parts.size());
		assertEquals("<p>Satu", text(0));
		assertEquals("<p>Dua", text(1));
		assertEquals("https://kabar.example/2", parts.get(1).known().get(Field.URL) instanceof Attribute url ? url.value() : "");
		assertEquals("2025-02-24T10:00:00Z", parts.get(1).known().get(Field.RETRIEVED) instanceof Attribute day ? day.value() : "");
		assertEquals(List.of(), problems);
	}

	@Test
	void afterDamageTheNextRecordIsRead() throws IOException, UnreadableException {
		String first = record("https://kabar.example/1", http("", "<p>Satu")).replaceFirst("Content-Length: \\d+", "Content-Length: 20");
		read(new WarcImporter(), "a.warc", bytes(first + record("https://kabar.example/2", http("", "<p>Dua"))));
		assertEquals("<p>Dua", text(parts.size() - 1));
		assertTrue(problems.toString().contains("going on with the next"), problems.toString());
	}

	@Test
	void whatIsCutOffIsNamed() throws IOException, UnreadableException {
		byte[] whole = gzip(bytes(record("https://kabar.example/1", http("", "<p>Satu"))), bytes(record("https://kabar.example/2", http("", "<p>Dua ".repeat(3000)))));
		read(new WarcImporter(), "a.warc.gz", Arrays.copyOf(whole, whole.length - 30));
		assertEquals(1, parts.size());
		assertTrue(problems.toString().contains("cut off"), problems.toString());
	}

	@Test
	void answersOtherThanPagesArePassedOver() throws IOException, UnreadableException {
		read(new WarcImporter(), "a.warc", bytes(record("https://kabar.example/x", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Tidak ada")
				+ record("https://kabar.example/y.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG")));
		assertEquals(0, parts.size());
	}

	@Test
	void aCompressedFileIsReadAsWhatIsInIt() throws IOException, UnreadableException {
		read(new WarcImporter(), "page.html.gz", gzip(bytes("<p>Satu")));
		assertEquals("page.html", parts.getFirst().location());
		assertEquals("<p>Satu", text(0));
	}

	@Test
	void entriesOfAZipAreRead(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) throws IOException, UnreadableException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : List.of("../../slip.html", "folder/page.html", "folder/picture.png")) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(bytes("<p>" + name));
			}
		}
		read(new ZipImporter(), folder.resolve("a.zip").toString(), out.toByteArray());
		assertEquals(List.of("../../slip.html", "folder/page.html"), parts.stream().map(Source::location).toList());
		try (var files = java.nio.file.Files.list(folder)) {
			assertEquals(0, files.count(), "nothing is unpacked");
		}
	}

	@Test
	void anOfficeDocumentIsRefused() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write(bytes("<Types/>"));
		}
		assertThrows(UnreadableException.class, () -> read(new ZipImporter(), "a.docx", out.toByteArray()));
	}
}
