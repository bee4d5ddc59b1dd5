package org.factline.importing.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.factline.importing.Confidence;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/** Reads the paragraphs of documents of Word and its relatives (WordprocessingML, ECMA-376 part 1, 17) as a text. */
public final class WordImporter implements Importer {

	private static final String DOCUMENT = "word/document.xml";
	private static final double CERTAINTY = 0.9;

	/** The text so far; what stands in a box stands twice in a document, once for old programs. */
	private static final class Paragraphs implements OfficePackage.Handler {

		private final StringBuilder text = new StringBuilder();
		private int words;
		private int forOldPrograms;

		@Override
		public void event(XMLStreamReader xml, int event) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (xml.getLocalName()) {
				case "Fallback" -> forOldPrograms++;
				case "t" -> words++;
				case "tab" -> add("\t");
				case "br", "cr" -> add("\n");
				case "noBreakHyphen" -> add("-");
				default -> {
					// only words are of account
				}
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				switch (xml.getLocalName()) {
				case "Fallback" -> forOldPrograms--;
				case "t" -> words--;
				case "p" -> add("\n");
				default -> {
					// only words are of account
				}
				}
			} else if (event == XMLStreamConstants.CHARACTERS && words > 0) {
				add(xml.getText());
			}
		}

		private void add(String more) {
			if (forOldPrograms == 0) {
				text.append(more);
			}
		}
	}

	/** Made by the extension registry. */
	public WordImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException {
		return source.kind().equals("application/zip") && OfficePackage.has(source, DOCUMENT) ? new Confidence(CERTAINTY, "a Word document") : Confidence.NONE;
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		Paragraphs paragraphs = new Paragraphs();
		OfficePackage.read(source, DOCUMENT::equals).parse(DOCUMENT, paragraphs);
		String text = paragraphs.text.toString().strip();
		if (text.isEmpty()) {
			throw new UnreadableException("there is no text in the document");
		}
		sink.part(Source.part("text.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
	}
}
