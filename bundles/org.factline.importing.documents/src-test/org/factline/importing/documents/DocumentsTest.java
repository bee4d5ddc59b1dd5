package org.factline.importing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.junit.jupiter.api.Test;

class DocumentsTest {

	private static final String WORD = "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>%s</w:body></w:document>";

	private final List<String> parts = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	private void read(Importer importer, String name, byte[] bytes) throws IOException, UnreadableException {
		Source source = Source.of(name, bytes);
		assertTrue(importer.confidence(source).value() > 0.5, "recognised");
		importer.read(source, new DraftSink() {

			@Override
			public void accept(Draft draft) {
				throw new AssertionError("a document is read by those who read its text");
			}

			@Override
			public void part(Source part) {
				try {
					parts.add(part.location() + "\n" + part.text().text());
				} catch (IOException | UnreadableException e) {
					throw new AssertionError(e);
				}
			}

			@Override
			public void problem(String place, String reason) {
				problems.add(place + ": " + reason);
			}
		});
	}

	private static byte[] zip(Map<String, String> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] word(String body) throws IOException {
		return zip(Map.of("word/document.xml", WORD.formatted(body)));
	}

	private static Map<String, String> book(String rows) {
		Map<String, String> book = new LinkedHashMap<>();
		book.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
		book.put("xl/sharedStrings.xml", "<sst><si><t>Judul</t></si><si><r><t>Ikan </t></r><r><t>&amp; Jala</t></r><rPh><t>ya</t></rPh></si></sst>");
		book.put("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"0 &quot;hari&quot;\"/></numFmts>"
				+ "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
		book.put("xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Berita\" r:id=\"rId7\"/></sheets></workbook>");
		book.put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
		return book;
	}

	@Test
	void paragraphsOfAWordDocumentAreLines() throws IOException, UnreadableException {
		read(new WordImporter(), "a.docx", word("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Rumpon Bambu</w:t></w:r></w:p><w:p><w:r><w:t>Empat puluh </w:t></w:r>"
				+ "<w:ins><w:r><w:t>rumpon</w:t></w:r></w:ins><w:del><w:r><w:delText>jala</w:delText></w:r></w:del><w:r><w:tab/><w:t>baru.</w:t></w:r>"
				+ "<mc:AlternateContent><mc:Choice><w:t> Kotak.</w:t></mc:Choice><mc:Fallback><w:t> Kotak.</w:t></mc:Fallback></mc:AlternateContent></w:p>"));
		assertEquals(List.of("text.txt\nRumpon Bambu\nEmpat puluh rumpon\tbaru. Kotak."), parts);
	}

	@Test
	void sheetsAreTables() throws IOException, UnreadableException {
		read(new SheetImporter(), "a.xlsx", zip(book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>Kata \"satu\"</t></is></c></row><row r=\"2\"/>"
				+ "<row r=\"3\"><c t=\"s\"><v>1</v></c><c s=\"1\"><v>45712</v></c><c s=\"2\"><v>45712.8125</v></c><c s=\"3\"><v>7</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"str\"><f>A1</f><v>x</v></c></row>")));
		assertEquals(List.of("Berita.csv\n\"Judul\",\"\",\"Kata \"\"satu\"\"\"\r\n\"Ikan & Jala\",\"2025-02-24\",\"2025-02-24T19:30\",\"7\",\"\",\"x\"\r\n"), parts);
	}

	@Test
	void ofAHugeSheetTheBeginningIsReadAndTheRestIsNamed() throws IOException, UnreadableException {
		String row = "<row><c t=\"inlineStr\"><is><t>" + "kata ".repeat(20_000) + "</t></is></c></row>";
		read(new SheetImporter(), "a.xlsx", zip(book(row.repeat(80))));
		assertEquals(List.of("Berita: the sheet has more than can be read; the rest of it is left out"), problems);
		assertTrue(parts.getFirst().length() <= Source.MAX_TEXT_BYTES / 3 + 100);
		parts.clear();
		problems.clear();
		read(new SheetImporter(), "a.xlsx", zip(book("<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>")));
		assertEquals(List.of("Berita.csv\n\"1\"\r\n"), parts);
		assertEquals(1, problems.size());
	}

	@Test
	void noEntityIsExpanded() throws IOException {
		byte[] bytes = zip(Map.of("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"x\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>" + WORD.formatted("<w:p><w:t>&a;&f;</w:t></w:p>")));
		UnreadableException refused = assertThrows(UnreadableException.class, () -> read(new WordImporter(), "a.docx", bytes));
		assertEquals("it defines entities of its own, which are not expanded here", refused.getMessage());
	}

	@Test
	void whatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] block = new byte[1 << 20];
		Arrays.fill(block, (byte) ' ');
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			for (int i = 0; i <= OfficePackage.MOST_KEPT >> 20; i++) {
				zip.write(block);
			}
		}
		assertTrue(bytes.size() < 1 << 20);
		assertEquals("it unpacks to more than a document can hold",
				assertThrows(UnreadableException.class, () -> read(new WordImporter(), "a.docx", bytes.toByteArray())).getMessage());
	}

	@Test
	void damagedDocumentsAreNamed() throws IOException {
		byte[] whole = word("<w:p><w:t>Rumpon</w:t></w:p>");
		assertThrows(UnreadableException.class, () -> read(new WordImporter(), "a.docx", Arrays.copyOf(whole, whole.length / 2)));
		assertThrows(UnreadableException.class, () -> read(new WordImporter(), "a.docx", zip(Map.of("word/document.xml", "<w:p xmlns:w=\"w\"><w:t>"))));
		assertThrows(UnreadableException.class, () -> read(new WordImporter(), "a.docx", word("")));
		assertThrows(UnreadableException.class, () -> read(new SheetImporter(), "a.xlsx", zip(Map.of("xl/workbook.xml", "<workbook/>"))));
	}

	/** One page, written by hand, as a PDF of 1993 would be. */
	private static byte[] pdf(boolean locked, String... lines) throws IOException {
		StringBuilder words = new StringBuilder("BT /F1 12 Tf 14 TL 50 700 Td\n");
		for (String line : lines) {
			words.append('(').append(line).append(") Tj T*\n");
		}
		words.append("ET");
		List<String> objects = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
				"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
				"<</Length " + words.length() + ">>\nstream\n" + words + "\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
		StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
		StringBuilder places = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
		for (int i = 0; i < objects.size(); i++) {
			places.append("%010d 00000 n \n".formatted(Integer.valueOf(pdf.length())));
			pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
		}
		int xref = pdf.length();
		pdf.append(places).append("trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n").append(xref).append("\n%%EOF\n");
		byte[] bytes = pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
		return locked ? locked(bytes) : bytes;
	}

	private static byte[] locked(byte[] open) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = Loader.loadPDF(open)) {
			document.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
			document.save(bytes);
		}
		return bytes.toByteArray();
	}

	@Test
	void linesOfAPdfAreParagraphs() throws IOException, UnreadableException {
		read(new PdfImporter(), "a.pdf", pdf(false, "Nelayan memasang empat puluh rum-", "pon dari bambu, kata anak-", "anak di dermaga pagi ini."));
		assertEquals(List.of("text.txt\nNelayan memasang empat puluh rumpon dari bambu, kata anak-anak di dermaga pagi ini."), parts);
	}

	@Test
	void pdfsThatCannotBeReadSayWhy() throws IOException {
		assertEquals("it is locked with a password", assertThrows(UnreadableException.class, () -> read(new PdfImporter(), "a.pdf", pdf(true, "Rumpon"))).getMessage());
		assertEquals("there is no text in it, only pictures", assertThrows(UnreadableException.class, () -> read(new PdfImporter(), "a.pdf", pdf(false))).getMessage());
	}

	/** Whatever a damaged document is, it is read or named: nothing else is thrown. */
	@Test
	void noDamageGoesThrough() throws IOException {
		Random random = new Random(7);
		byte[] whole = pdf(false, "Nelayan memasang empat puluh rumpon dari bambu.");
		for (int i = 0; i < 200; i++) {
			byte[] damaged = Arrays.copyOf(whole, i % 3 == 0 ? 20 + random.nextInt(whole.length - 20) : whole.length);
			for (int j = 0; j < 1 + i % 20; j++) {
				damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
			}
			try {
				read(new PdfImporter(), "a.pdf", damaged);
			} catch (UnreadableException e) {
				assertTrue(!e.getMessage().isBlank());
			}
		}
	}
}
