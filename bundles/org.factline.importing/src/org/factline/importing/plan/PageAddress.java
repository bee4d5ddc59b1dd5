package org.factline.importing.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of one page of an article.
 *
 * @param article what the addresses of all its pages have in common, in the form of {@link ArticleIds#canonical}
 * @param number  which page; 0 where the address does not say
 */
record PageAddress(String article, int number) {

	/** {@code ?page=2}, {@code &halaman=2} */
	private static final Pattern QUERY = Pattern.compile("(?i)([?&])(?:page|paged|halaman|hal)=(\\d{1,3})(?=&|$)&?");
	/** {@code /page/2}, {@code /halaman-2} */
	private static final Pattern NAMED = Pattern.compile("(?i)/(?:page|halaman|hal)[/-](\\d{1,3})/?(?=\\?|$)");
	/** {@code /2} at the end of a path. */
	private static final Pattern LAST = Pattern.compile("/([2-9]|[1-9]\\d)/?(?=\\?|$)");

	/** What an address says; empty where it is no address of the web. */
	static Optional<PageAddress> of(String address) {
		String plain = plain(address);
		Matcher query = QUERY.matcher(plain);
		if (query.find()) {
			return of(query.replaceFirst("$1").replaceFirst("[?&]$", ""), query.group(2));
		}
		Matcher named = NAMED.matcher(plain);
		if (named.find()) {
			return of(named.replaceFirst(""), named.group(1));
		}
		Matcher last = LAST.matcher(plain);
		return last.find() && isHeadline(plain, last.start()) ? of(plain.substring(0, last.start()) + plain.substring(last.end()), last.group(1))
				: of(plain, "0");
	}

	/** Whether an address names a page behind the first; quick for the many that name none. */
	static boolean isFurther(String address) {
		String plain = plain(address);
		int query = plain.indexOf('?');
		int end = query < 0 ? plain.length() : query;
		boolean digit = end > 0 && Character.isDigit(plain.charAt(end - 1)) || end > 1 && Character.isDigit(plain.charAt(end - 2));
		return (query >= 0 || digit) && of(plain).filter(page -> page.number() > 1).isPresent();
	}

	private static String plain(String address) {
		int fragment = address.indexOf('#');
		return fragment < 0 ? address : address.substring(0, fragment);
	}

	/** Whether the segment of a path that ends at an offset is made of words, as in {@code /pasar-ikan-dibuka-lagi/2}. */
	private static boolean isHeadline(String address, int end) {
		String segment = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
		int second = segment.lastIndexOf('-', segment.lastIndexOf('-') - 1);
		return segment.indexOf('?') < 0 && second > 0 && segment.substring(0, second).chars().anyMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
	}

	private static Optional<PageAddress> of(String address, String number) {
		return ArticleIds.canonical(address).map(article -> new PageAddress(article, Integer.parseInt(number)));
	}
}
