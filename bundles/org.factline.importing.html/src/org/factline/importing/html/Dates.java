package org.factline.importing.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that frames of pages are written with: ISO 8601, RFC 5322, digits with points, slashes or hyphens, and
 * words in the languages of large news sites. The result is EDTF, no more precise than written.
 */
public final class Dates {

	/** The web began in 1991; nothing on it was published before. */
	private static final int FIRST_YEAR = 1991;
	/** Fixed, so that a page reads the same in every year. */
	private static final int LAST_YEAR = 2060;

	private static final Pattern ISO = Pattern.compile(
			"(?<!\\d)((?:19|20)\\d\\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])(?:(?:T|\\s{1,2}|%20)(\\d{1,2}):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)?\\s?(Z|UTC|GMT|[+-]\\d\\d:?(?:\\d\\d)?)?)?(?![\\d])");
	private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/.年\\s-]{1,2}(\\d{1,2})[/.月\\s-]{1,2}(\\d{1,2})(?!\\d)");
	private static final Pattern DIGITS = Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])\\s?(\\d{1,2})\\2\\s?((?:19|20)?\\d\\d)(?![\\d/-])");
	private static final Pattern DAY_FIRST = Pattern.compile(
			"(?iu)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|º|er|-)?(?:\\s+(?:de|of))?[\\s,/-]*(\\p{L}{3,12})\\.?(?:\\s+(?:de|del))?[\\s,/-]*((?:19|20)\\d\\d)(?!\\d)");
	private static final Pattern MONTH_FIRST = Pattern.compile(
			"(?iu)(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\.?,?\\s+((?:19|20)\\d\\d)(?!\\d)");
	private static final Pattern CLOCK = Pattern.compile(
			"(?iu)^[\\s,|@–-]*(?:T|at|um|à|a las|alle|pukul|jam|om|kl\\.?)?\\s*(\\d{1,2})[:.h](\\d\\d)(?::\\d\\d)?\\s?([ap]\\.?m\\.?)?(?:\\s?uhr)?\\s?\\(?(WIB|WITA|WIT|UTC|GMT|Z|[ECMP][SD]T|[+-]\\d{2}:?\\d{2})?");
	private static final Map<String, String> ZONES = Map.ofEntries(Map.entry("WIB", "+07:00"), Map.entry("WITA", "+08:00"),
			Map.entry("WIT", "+09:00"), Map.entry("GMT", "Z"), Map.entry("UTC", "Z"), Map.entry("Z", "Z"), Map.entry("EST", "-05:00"), Map.entry("EDT", "-04:00"),
			Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"), Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"), Map.entry("PST", "-08:00"),
			Map.entry("PDT", "-07:00"));
	private static final Map<String, Integer> MONTHS = months();

	private Dates() {
	}

	private static Map<String, Integer> months() {
		String[] names = {
				"jan january januari januar janvier enero gennaio janeiro jänner janv gen ene ocak stycznia styczeń leden ledna januára ianuarie jaanuar sausio tammikuuta січня января ιανουαρίου",
				"feb february februari februar février febrero febbraio fevereiro febr fév fev peb şubat lutego luty únor února februára februarie helmikuuta лютого февраля φεβρουαρίου",
				"mar march maret märz mars marzo março maart mär mrz maerz mart marca marzec březen března marec martie maaliskuuta березня марта μαρτίου",
				"apr april avril abril aprile avr abr nisan kwietnia kwiecień duben dubna apríla aprilie huhtikuuta квітня апреля απριλίου",
				"may mei mai mayo maggio maio mag mayıs maja maj květen května mája toukokuuta травня мая μαΐου",
				"jun june juni juin junio giugno junho giu haziran czerwca czerwiec červen června júna iunie kesäkuuta червня июня ιουνίου",
				"jul july juli juillet julio luglio julho lug juil temmuz lipca lipiec červenec července júla iulie heinäkuuta липня июля ιουλίου",
				"aug august agustus août agosto augustus agu ago ags aou ağustos sierpnia sierpień srpen srpna augusta elokuuta серпня августа αυγούστου",
				"sep sept september septembre septiembre settembre setembro set eylül września wrzesień září septembra septembrie syyskuuta вересня сентября σεπτεμβρίου",
				"oct october oktober octobre octubre ottobre outubro okt ott out ekim października październik říjen října októbra octombrie lokakuuta жовтня октября οκτωβρίου",
				"nov november novembre noviembre novembro nop kasım listopada listopad listopadu novembra noiembrie marraskuuta листопада ноября νοεμβρίου",
				"dec december desember dezember décembre diciembre dicembre dezembro des dez dic déc aralık grudnia grudzień prosinec prosince decembra decembrie joulukuuta грудня декабря δεκεμβρίου" };
		Map<String, Integer> months = new HashMap<>();
		for (int month = 0; month < names.length; month++) {
			for (String name : names[month].split(" ")) {
				months.put(name, month + 1);
			}
		}
		return Map.copyOf(months);
	}

	/** A date in one of the standard forms of machines; empty where it is none, or none that a page of the web can have. */
	public static Optional<String> standard(String value) {
		Matcher iso = ISO.matcher(value);
		return iso.find() && iso.start() < 12 ? iso(iso) : Optional.empty();
	}

	/**
	 * The first date in a text, with the time behind it.
	 *
	 * @param monthFirst whether digits name the month before the day, as in the United States
	 */
	public static Optional<String> written(String text, boolean monthFirst) {
		Matcher iso = ISO.matcher(text);
		if (iso.find() && (iso.group().indexOf('-') > 0 || text.strip().length() == 8)) {
			Optional<String> found = iso(iso);
			if (found.isPresent()) {
				return found;
			}
		}
		Matcher words = DAY_FIRST.matcher(text);
		while (words.find()) {
			Optional<String> found = date(words.group(3), month(words.group(2)), words.group(1), text.substring(words.end()));
			if (found.isPresent()) {
				return found;
			}
		}
		Matcher american = MONTH_FIRST.matcher(text);
		while (american.find()) {
			Optional<String> found = date(american.group(3), month(american.group(1)), american.group(2), text.substring(american.end()));
			if (found.isPresent()) {
				return found;
			}
		}
		return digits(text, monthFirst);
	}

	private static Optional<String> digits(String text, boolean monthFirst) {
		Matcher first = YEAR_FIRST.matcher(text);
		if (first.find()) {
			return date(first.group(1), Integer.parseInt(first.group(2)), first.group(3), text.substring(first.end()));
		}
		Matcher digits = DIGITS.matcher(text);
		while (digits.find()) {
			int a = Integer.parseInt(digits.group(1));
			int b = Integer.parseInt(digits.group(3));
			boolean american = digits.group(2).equals("/") && (monthFirst && a <= 12 || b > 12);
			String year = digits.group(4).length() == 2 ? "20" + digits.group(4) : digits.group(4);
			Optional<String> found = date(year, american ? a : b, String.valueOf(american ? b : a), text.substring(digits.end()));
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static int month(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		Integer month = MONTHS.get(lower);
		return month == null ? 0 : month;
	}

	private static Optional<String> iso(Matcher iso) {
		Optional<String> day = date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), "");
		if (day.isEmpty() || iso.group(4) == null || Integer.parseInt(iso.group(4)) > 23) {
			return day;
		}
		String zone = iso.group(7) == null ? "" : iso.group(7);
		String seconds = iso.group(6) == null ? "" : ":" + iso.group(6);
		return Optional.of(String.format(Locale.ROOT, "%sT%02d:%s%s%s", day.get(), Integer.parseInt(iso.group(4)), iso.group(5), seconds, zone(zone)));
	}

	private static String zone(String zone) {
		String known = ZONES.get(zone.toUpperCase(Locale.ROOT));
		if (known != null) {
			return known;
		}
		return zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone.length() == 3 ? zone + ":00" : zone;
	}

	private static Optional<String> date(String year, int month, String day, String behind) {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
			if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
				return Optional.empty();
			}
			return Optional.of(date + clock(behind));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static String clock(String behind) {
		Matcher clock = CLOCK.matcher(behind.length() > 60 ? behind.substring(0, 60) : behind);
		if (!clock.find() || Integer.parseInt(clock.group(1)) > 23 || Integer.parseInt(clock.group(2)) > 59) {
			return "";
		}
		int hour = Integer.parseInt(clock.group(1));
		String half = clock.group(3) == null ? "" : clock.group(3).toLowerCase(Locale.ROOT);
		if (!half.isEmpty() && hour > 12) {
			return "";
		}
		hour = half.startsWith("p") && hour < 12 ? hour + 12 : half.startsWith("a") && hour == 12 ? 0 : hour;
		String zone = clock.group(4) == null ? "" : zone(clock.group(4));
		return String.format(Locale.ROOT, "T%02d:%s%s", hour, clock.group(2), zone);
	}
}
