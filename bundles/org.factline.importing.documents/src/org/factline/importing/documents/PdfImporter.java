package org.factline.importing.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.factline.importing.Confidence;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/** Reads the text of PDF documents (ISO 32000), in paragraphs. Pictures of text hold no text. */
public final class PdfImporter implements Importer {

	private static final double CERTAINTY = 0.9;
	private static final int MOST_PAGES = 2000;
	private static final long MOST_BYTES = 256L * 1024 * 1024;
	private static final int MOST_CHARACTERS = Source.MAX_TEXT_BYTES / 3;
	/** Stands for the end of a line inside a paragraph. */
	private static final String LINE = "\u0001";
	/** A hyphen at the end of a line that parts a word. */
	private static final Pattern PARTED = Pattern.compile("(\\p{L}+)[-\\u00AD] *" + LINE + " *(\\p{Ll}+)");
	private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");

	/** The library reports each oddity of a file; what matters is said by us. It is kept, so that it stays as it is set. */
	private final Logger library = Logger.getLogger("org.apache.pdfbox");
	private final Logger fonts = Logger.getLogger("org.apache.fontbox");

	/** Made by the extension registry. */
	public PdfImporter() {
		library.setLevel(Level.OFF);
		fonts.setLevel(Level.OFF);
	}

	@Override
	public Confidence confidence(Source source) throws IOException {
		return source.kind().equals("application/pdf") ? new Confidence(CERTAINTY, "a PDF document") : Confidence.NONE;
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		if (source.size() > MOST_BYTES) {
			throw new UnreadableException(String.format(Locale.ROOT, "%,d bytes: more than the %,d that a PDF document may have here", source.size(), MOST_BYTES));
		}
		String text;
		try (PDDocument document = open(source)) {
			if (!document.getCurrentAccessPermission().canExtractContent()) {
				throw new UnreadableException("its author does not allow its text to be taken out");
			}
			if (document.getNumberOfPages() > MOST_PAGES) {
				sink.problem("page " + (MOST_PAGES + 1), "the document has more pages than can be read; the rest of it is left out");
			}
			text = text(document);
		} catch (InvalidPasswordException e) {
			throw new UnreadableException("it is locked with a password");
		} catch (IOException e) {
			// a damaged document, not a damaged disk: the library knows no difference
			throw new UnreadableException("it is no PDF that can be read: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
		}
		if (text.isBlank()) {
			throw new UnreadableException("there is no text in it, only pictures");
		}
		if (text.length() > MOST_CHARACTERS) {
			sink.problem("", "the document has more text than can be read; the rest of it is left out");
		}
		sink.part(Source.part("text.txt", "text/plain", text.substring(0, Math.min(MOST_CHARACTERS, text.length())).getBytes(StandardCharsets.UTF_8)));
	}

	private static PDDocument open(Source source) throws IOException, UnreadableException {
		Optional<Path> file = source.file();
		return file.isPresent() ? Loader.loadPDF(file.get().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())
				: Loader.loadPDF(source.bytes(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
	}

	/** A line for each paragraph. */
	private static String text(PDDocument document) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setEndPage(MOST_PAGES);
		stripper.setLineSeparator(LINE);
		stripper.setParagraphEnd("\n");
		stripper.setPageEnd("\n");
		StringBuilder text = new StringBuilder();
		for (String line : (Iterable<String>) stripper.getText(document).lines()::iterator) {
			String plain = SPACES.matcher(whole(line).replace(LINE, " ")).replaceAll(" ").strip();
			if (!plain.isEmpty()) {
				text.append(text.isEmpty() ? "" : "\n").append(plain);
			}
		}
		return text.toString();
	}

	/** Words that lines have parted; of a doubled word, which Indonesian writes so, the hyphen stays. */
	private static String whole(String line) {
		return PARTED.matcher(line).replaceAll(parted -> parted.group(1).equalsIgnoreCase(parted.group(2)) ? parted.group(1) + '-' + parted.group(2)
				: parted.group(1) + parted.group(2));
	}
}
