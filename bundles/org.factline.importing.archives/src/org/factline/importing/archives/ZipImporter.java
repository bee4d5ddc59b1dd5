package org.factline.importing.archives;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.factline.importing.Confidence;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/**
 * Reads ZIP archives entry by entry, in memory. An entry's name is only a name: nothing is written, so none can climb out
 * of a folder. Pictures, styles and scripts are passed over; what is too large is named.
 */
public final class ZipImporter implements Importer {

	private static final double CERTAINTY = 0.25;
	private static final Set<String> PASSED_OVER = Set.of("jpg", "jpeg", "png", "gif", "webp", "svg", "ico", "css", "js", "woff", "woff2", "ttf", "eot",
			"mp4", "mp3", "webm", "avif", "map");
	private static final int MOST_ENTRIES = 100_000;
	/** More than that is an attack, or better read in parts. */
	private static final long MOST_BYTES = 1L << 30;

	/** Made by the extension registry. */
	public ZipImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException, UnreadableException {
		return source.kind().equals("application/zip") ? new Confidence(CERTAINTY, "a ZIP archive") : Confidence.NONE;
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(source.open()))) {
			long taken = 0;
			int entries = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String name = entry.getName();
				if (name.equals("[Content_Types].xml")) {
					throw new UnreadableException("an office document is not read yet");
				}
				if (++entries > MOST_ENTRIES || taken > MOST_BYTES) {
					sink.problem(name, "the archive holds too much; the rest of it is left out");
					return;
				}
				if (!entry.isDirectory() && !isPassedOver(name)) {
					byte[] content = zip.readNBytes(Source.MAX_TEXT_BYTES + 1);
					taken += content.length;
					take(name, content, sink);
				}
			}
			if (entries == 0) {
				throw new UnreadableException("the archive is empty, or no ZIP archive");
			}
		} catch (ZipException | java.io.EOFException e) {
			sink.problem("", "the archive is damaged: " + (e.getMessage() == null ? "it ends too early" : e.getMessage()));
		} catch (IllegalArgumentException e) {
			// a name that is no text in the archive's encoding
			sink.problem("", "the archive is damaged: a name in it cannot be read");
		}
	}

	private static void take(String name, byte[] content, DraftSink sink) {
		if (content.length > Source.MAX_TEXT_BYTES) {
			sink.problem(name, "more bytes than one article may have");
		} else if (content.length > 0) {
			sink.part(Source.part(name, "", content));
		}
	}

	/** Files of other kinds than text, and what systems leave in archives. */
	private static boolean isPassedOver(String name) {
		String file = name.substring(name.lastIndexOf('/') + 1);
		String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return file.startsWith(".") || name.startsWith("__MACOSX/") || PASSED_OVER.contains(ending);
	}
}
