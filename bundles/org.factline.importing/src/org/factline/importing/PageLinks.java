package org.factline.importing;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How a page of the web is linked to others that tell the same article. What is not known is empty.
 *
 * @param own         the address that the page was had from, as the page or the archive says
 * @param canonical   the address that the page gives its article
 * @param amp         the address of its AMP version ({@code rel=amphtml})
 * @param previous    the page before ({@code rel=prev})
 * @param next        the page behind ({@code rel=next})
 * @param number      which page of its article it calls itself; 0 where it calls itself none
 * @param alternative whether it is made for reading elsewhere (AMP) or for printing
 */
public record PageLinks(String own, String canonical, String amp, String previous, String next, int number, boolean alternative) {

	private static final Pattern VERSION = Pattern.compile("(?i)//amp\\.|/(?:amp|print|cetak)(?:\\.html?)?/?(?=[?#]|$)|\\.amp(?:\\.html?)?(?=[?#]|$)|[?&](?:amp|print|cetak)(?:=|&|$)|[?&]outputType=amp");

	/** Nothing is known. */
	public static final PageLinks NONE = new PageLinks("", "", "", "", "", 0, false);

	public PageLinks {
		Objects.requireNonNull(own);
		Objects.requireNonNull(canonical);
		Objects.requireNonNull(amp);
		Objects.requireNonNull(previous);
		Objects.requireNonNull(next);
	}

	/** The same, had from an address, unless one is known. */
	PageLinks from(String address) {
		return own.isEmpty() ? new PageLinks(address, canonical, amp, previous, next, number, alternative || isVersion(address)) : this;
	}

	/** Whether an address says that its page is made for reading elsewhere or for printing. */
	public static boolean isVersion(String address) {
		return VERSION.matcher(address).find();
	}
}
