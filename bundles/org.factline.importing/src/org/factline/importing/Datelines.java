package org.factline.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, agency or outlet, and day that open a story before a dash. */
public final class Datelines {

	/**
	 * What opens a story.
	 *
	 * @param end    offset behind the dash and the space, in UTF-16 units from the beginning of the text
	 * @param place  as written; empty where there is none
	 * @param agency the wire service; empty where none is named
	 * @param day    EDTF; empty where none is written
	 */
	public record Dateline(int end, String place, String agency, String day) {
	}

	private static final String PLACE = "(?<place>\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,3}(?:, \\p{Lu}[\\p{L}. ]{1,25})?)";
	private static final String DASH = "\\s?[-–—]{1,2}\\s?(?=[\\p{Lu}\"“‘'\\p{N}])";
	private static final String SITE = "(?<site>\\p{L}[\\p{L}\\p{N}]{1,24}\\.(?i:com|co\\.id|co|id|net|news))";
	private static final String DAY = "(?<day>(?:\\p{L}{4,9}, )?\\d{1,2} \\p{L}{3,9}(?: \\d{4})?)";
	private static final List<Pattern> FORMS = List.of(
			// Ambon (ANTARA) - Kapal feri baru tiba
			Pattern.compile("^" + PLACE + ",? \\((?<agency>[\\p{L}\\p{N}][\\p{L}\\p{N}./ -]{1,30})\\)" + DASH),
			// WartaTeluk.com, Ambon - Kapal feri baru tiba
			Pattern.compile("^" + SITE + ", ?" + PLACE + "(?: \\((?<agency>[\\p{L}\\p{N}./ -]{2,30})\\))?" + DASH),
			// AMBON, WARTATELUK.com - Kapal feri baru tiba
			Pattern.compile("^(?<place>\\p{Lu}[\\p{Lu} .'’-]{1,40}), ?" + SITE + DASH),
			// Ambon, 24 Februari 2025 - Kapal feri baru tiba
			Pattern.compile("^" + PLACE + ", " + DAY + DASH),
			// AMBON - Kapal feri baru tiba
			Pattern.compile("^(?<place>\\p{Lu}{3,20}(?:[ ,]{1,2}\\p{Lu}[\\p{Lu}.]{1,20}){0,3})\\s[-–—]{1,2}\\s(?=[\\p{Lu}\"“‘])"));
	private static final int LONGEST = 120;

	private Datelines() {
	}

	/** The dateline that opens a paragraph. */
	public static Optional<Dateline> at(String paragraph) {
		String head = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
		for (Pattern form : FORMS) {
			Matcher matcher = form.matcher(head);
			if (matcher.find()) {
				String agency = group(matcher, "agency");
				return Optional.of(new Dateline(matcher.end(), group(matcher, "place"), Agencies.in(agency).orElse(""),
						PageDates.moment(group(matcher, "day")).orElse("")));
			}
		}
		return Optional.empty();
	}

	private static String group(Matcher matcher, String name) {
		if (!matcher.pattern().namedGroups().containsKey(name)) {
			return "";
		}
		String found = matcher.group(name);
		return found == null ? "" : found;
	}
}
