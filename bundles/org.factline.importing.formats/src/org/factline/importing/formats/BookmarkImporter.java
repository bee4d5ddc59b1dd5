package org.factline.importing.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.importing.ArticleKinds;
import org.factline.importing.Confidence;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads bookmarks: the file that browsers export (NETSCAPE-Bookmark-file-1), and plain lists of addresses, a line each. Each
 * address of the web is an article of which nothing is known but that; nothing is ever fetched.
 */
public final class BookmarkImporter implements Importer {

	private static final double EXPORTED = 0.9;
	private static final double LIST = 0.5;
	private static final int LOOKED_AT = 1000;
	private static final String MARK = "<!doctype netscape-bookmark-file-1";
	/** {@code https://kabar.example/1}, also with a name for people behind or before it, set off by a tab. */
	private static final Pattern ADDRESS = Pattern.compile("(?:([^\\t]{1,300})\\t\\s*)?(?i:(https?://[^\\s<>\"]{3,2000}))(?:\\s*\\t\\s*([^\\t]{1,300}))?");

	/** Made by the extension registry. */
	public BookmarkImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException, UnreadableException {
		if (isExported(source)) {
			return new Confidence(EXPORTED, "the bookmarks of a browser");
		}
		if (!source.kind().equals("text/plain")) {
			return Confidence.NONE;
		}
		List<String> lines = lines(source);
		return !lines.isEmpty() && lines.stream().allMatch(line -> ADDRESS.matcher(line).matches()) ? new Confidence(LIST, "a list of addresses")
				: Confidence.NONE;
	}

	private static boolean isExported(Source source) throws IOException {
		return new String(source.head(LOOKED_AT), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).contains(MARK);
	}

	/** The lines that say something; {@code #} begins a remark. */
	private static List<String> lines(Source source) throws IOException, UnreadableException {
		return source.text().text().lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		if (isExported(source)) {
			readExported(source, sink);
			return;
		}
		for (String line : lines(source)) {
			var parts = ADDRESS.matcher(line);
			if (parts.matches()) {
				sink.accept(link(parts.group(2), text(parts.group(1)) + text(parts.group(3)), ""));
			}
		}
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value.strip();
	}

	private static void readExported(Source source, DraftSink sink) throws IOException, UnreadableException {
		int found = 0;
		for (Element link : Jsoup.parse(source.text().text()).select("a[href]")) {
			String address = link.attr("href").strip();
			// what runs in the browser or lies on a disk is no page of the web
			if (ADDRESS.matcher(address).matches()) {
				sink.accept(link(address, link.text().strip(), note(link).orElse("")));
				found++;
			}
		}
		if (found == 0) {
			throw new UnreadableException("there are no addresses of the web among the bookmarks");
		}
	}

	/** {@code <DT><A …>name</A><DD>note} */
	private static Optional<String> note(Element link) {
		Element parent = link.parent();
		Element behind = parent == null ? null : parent.nextElementSibling();
		return behind != null && behind.normalName().equals("dd") ? Optional.of(behind.ownText().strip()) : Optional.empty();
	}

	private static Draft link(String address, String name, String note) {
		Told told = new Told();
		told.url = address;
		told.title = name.equals(address) ? "" : name;
		if (!note.isBlank()) {
			told.captions.add(note);
		}
		told.kind = ArticleKinds.LINK;
		return told.draft("bookmark");
	}
}
