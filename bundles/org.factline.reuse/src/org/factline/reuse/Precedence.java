package org.factline.reuse;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Which of two articles was published first. */
public enum Precedence {
	/** The first one. */
	A,
	/** The second one. */
	B,
	/** Their dates do not say: one has none, they are the same as far as both go, or one is uncertain. */
	UNKNOWN;

	/** A date, or date and time, of ISO 8601; anything else that EDTF allows is uncertain, or a stretch of time. */
	private static final Pattern PLAIN = Pattern
			.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?)?)?)?");
	private static final int WITH_ZONE = "2025-02-24T19:30Z".length();
	private static final int DAY = "2025-02-24".length();

	/**
	 * Compares two dates of publication.
	 *
	 * @param a EDTF, or empty
	 * @param b EDTF, or empty
	 */
	public static Precedence of(String a, String b) {
		if (!PLAIN.matcher(a).matches() || !PLAIN.matcher(b).matches()) {
			return UNKNOWN;
		}
		int order = hasZone(a) && hasZone(b) ? instants(a, b) : asStated(a, b);
		return order < 0 ? A : order > 0 ? B : UNKNOWN;
	}

	private static boolean hasZone(String date) {
		return date.length() >= WITH_ZONE && (date.endsWith("Z") || date.lastIndexOf('-') > DAY || date.indexOf('+') > 0);
	}

	private static int instants(String a, String b) {
		try {
			return OffsetDateTime.parse(a).toInstant().compareTo(OffsetDateTime.parse(b).toInstant());
		} catch (DateTimeException e) {
			return 0;
		}
	}

	/** As far as both go; times of which only one names its zone are compared by the day. */
	private static int asStated(String a, String b) {
		int common = Math.min(a.length(), b.length());
		if (hasZone(a) != hasZone(b)) {
			common = Math.min(common, DAY);
		}
		return a.substring(0, common).compareTo(b.substring(0, common));
	}
}
