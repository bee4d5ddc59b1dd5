package org.factline.importing.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.text.Sha256;
import org.factline.text.Slug;

/**
 * The id of an article in a dossier: from its canonical address, else from the id that its source gives it, else from the
 * SHA-256 of the source's bytes. It says nothing of the place that it was read from, so it is the same on every machine.
 */
public final class ArticleIds {

	private static final Pattern PLAIN = Pattern.compile("[a-z0-9_-][a-z0-9._-]{0,79}");
	/** What campaigns, not articles, put behind an address. */
	private static final Pattern TRACKING = Pattern.compile("(utm_[a-z]+|fbclid|gclid|igshid|ref|source|from|amp|outputtype|view)",
			Pattern.CASE_INSENSITIVE);
	/** The whole of an article that has several pages, or a page of it for printing: {@code ?page=all}, {@code ?single=1}. */
	private static final Pattern VERSION = Pattern.compile("((page|showpage|halaman)=(all|semua)|(single|print|cetak)(=.*)?)", Pattern.CASE_INSENSITIVE);
	/** {@code /amp}, {@code /print} and {@code .amp.html} behind an address. */
	private static final Pattern VERSION_PATH = Pattern.compile("(?i)(?:/(?:amp|print|cetak)(?:\\.html?)?/?$|\\.amp(?=\\.html?$|$))");
	private static final List<String> PREFIXES = List.of("www.", "m.", "amp.", "mobile.");
	private static final int SLUG = 48;
	private static final int HASH_BYTES = 5;

	private ArticleIds() {
	}

	/** The id that an article would have. */
	public static String of(IncomingArticle incoming) {
		Article article = incoming.article();
		Optional<String> address = article.value(Field.URL).flatMap(ArticleIds::canonical);
		if (address.isPresent()) {
			String plain = address.get();
			int query = plain.indexOf('?');
			String path = query < 0 ? plain : plain.substring(0, query);
			String host = path.substring(0, path.indexOf('/'));
			return join(Slug.of(host.replaceFirst("\\.[a-z.]{2,7}$", ""), SLUG), Slug.of(path.substring(path.lastIndexOf('/') + 1), SLUG),
					hash(plain));
		}
		String own = incoming.ownId();
		if (!own.isEmpty()) {
			return PLAIN.matcher(own).matches() ? own : join(Slug.of(own, SLUG), "", hash(own));
		}
		String item = article.provenance().item();
		return article.provenance().sha256() + (item.isEmpty() ? "" : "-" + item);
	}

	/**
	 * An address without what does not change the article: scheme, {@code www.}, {@code m.} and {@code amp.}, a slash at the
	 * end, the fragment, the marks of campaigns, of AMP, of printing, and of all pages at once.
	 *
	 * @return host and path, such as {@code kabar.example/2025/01/judul}; empty where it is no address of the web
	 */
	public static Optional<String> canonical(String url) {
		try {
			URI uri = new URI(url.strip());
			String host = uri.getHost();
			if (host == null || !List.of("http", "https").contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))) {
				return Optional.empty();
			}
			String name = host.toLowerCase(Locale.ROOT);
			for (String prefix : PREFIXES) {
				name = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
			}
			String path = uri.getRawPath() == null ? "" : version(uri.getRawPath()).replaceFirst("/+$", "");
			String query = uri.getRawQuery() == null ? "" : Arrays.stream(uri.getRawQuery().split("&"))
					.filter(part -> !TRACKING.matcher(part.split("=", 2)[0]).matches() && !VERSION.matcher(part).matches() && !part.isEmpty())
					.sorted()
					.collect(Collectors.joining("&"));
			return Optional.of(name + (path.isEmpty() ? "/" : path) + (query.isEmpty() ? "" : "?" + query));
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}

	/** The path without what says that it is another version of the page; where nothing else stands in it, the path itself. */
	private static String version(String path) {
		String plain = VERSION_PATH.matcher(path).replaceFirst("");
		return plain.isEmpty() ? path : plain;
	}

	private static String join(String first, String second, String hash) {
		return (first.isEmpty() ? "a" : first) + (second.isEmpty() ? "" : "-" + second) + "-" + hash;
	}

	private static String hash(String text) {
		return Sha256.hex(text, HASH_BYTES);
	}
}
