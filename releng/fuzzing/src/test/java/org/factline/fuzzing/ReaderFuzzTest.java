package org.factline.fuzzing;

import org.factline.importing.Importer;
import org.factline.importing.JsonLinesImporter;
import org.factline.importing.PlainTextImporter;
import org.factline.importing.archives.WarcImporter;
import org.factline.importing.archives.ZipImporter;
import org.factline.importing.documents.PdfImporter;
import org.factline.importing.documents.SheetImporter;
import org.factline.importing.documents.WordImporter;
import org.factline.importing.formats.BookmarkImporter;
import org.factline.importing.formats.ChatImporter;
import org.factline.importing.formats.ClaimReviewImporter;
import org.factline.importing.formats.FeedImporter;
import org.factline.importing.formats.PostImporter;
import org.factline.importing.formats.TableImporter;
import org.factline.importing.formats.WireImporter;
import org.factline.importing.html.HtmlImporter;
import org.factline.importing.html.MhtmlImporter;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** Each reader gives articles or says why not, whatever the bytes. */
class ReaderFuzzTest {

	private final Importer plainText = new PlainTextImporter();
	private final Importer html = new HtmlImporter();
	private final Importer mhtml = new MhtmlImporter();
	private final Importer feed = new FeedImporter();
	private final Importer wire = new WireImporter();
	private final Importer post = new PostImporter();
	private final Importer claimReview = new ClaimReviewImporter();
	private final Importer chat = new ChatImporter();
	private final Importer bookmark = new BookmarkImporter();
	private final Importer table = new TableImporter();
	private final Importer jsonLines = new JsonLinesImporter();
	private final Importer warc = new WarcImporter();
	private final Importer zip = new ZipImporter();
	private final Importer word = new WordImporter();
	private final Importer sheet = new SheetImporter();
	private final Importer pdf = new PdfImporter();

	@FuzzTest
	void text(byte @NotNull [] bytes) {
		Reading.of(bytes, "a.txt", plainText);
	}

	@FuzzTest
	void html(byte @NotNull [] bytes) {
		Reading.of(bytes, "a.html", html);
	}

	@FuzzTest
	void mhtml(byte @NotNull [] bytes) {
		Reading.archive(bytes, "a.mhtml", mhtml, html);
	}

	@FuzzTest
	void feed(byte @NotNull [] bytes) {
		Reading.of(bytes, "a.rss", feed);
	}

	@FuzzTest
	void wire(byte @NotNull [] bytes) {
		Reading.of(bytes, "a.xml", wire);
	}

	@FuzzTest
	void posts(byte @NotNull [] bytes) {
		Reading.of(bytes, "a.json", post, claimReview);
	}

	@FuzzTest
	void chat(byte @NotNull [] bytes) {
		Reading.of(bytes, "a.txt", chat);
	}

	@FuzzTest
	void bookmarks(byte @NotNull [] bytes) {
		Reading.of(bytes, "a.opml", bookmark);
	}

	@FuzzTest
	void table(byte @NotNull [] bytes) {
		Reading.of(bytes, "a.csv", table);
	}

	@FuzzTest
	void jsonLines(byte @NotNull [] bytes) {
		Reading.of(bytes, "a.jsonl", jsonLines);
	}

	@FuzzTest
	void warc(byte @NotNull [] bytes) {
		Reading.archive(bytes, "a.warc", warc, html);
	}

	@FuzzTest
	void zip(byte @NotNull [] bytes) {
		Reading.archive(bytes, "a.zip", zip, plainText);
	}

	@FuzzTest
	void office(byte @NotNull [] bytes) {
		Reading.archive(bytes, "a.docx", word);
		Reading.archive(bytes, "a.xlsx", sheet);
	}

	@FuzzTest
	void pdf(byte @NotNull [] bytes) {
		Reading.archive(bytes, "a.pdf", pdf);
	}
}
