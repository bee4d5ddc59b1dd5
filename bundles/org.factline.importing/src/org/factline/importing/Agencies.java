package org.factline.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The wire services that pages credit, under the name that each uses itself. */
public final class Agencies {

	private record Agency(String name, Pattern written) {

		Agency(String name, String regex) {
			this(name, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{N}])"));
		}
	}

	/** Case matters: "antara" is also the Indonesian word for "between", "AP" stands in other words. */
	private static final List<Agency> KNOWN = List.of(new Agency("ANTARA", "ANTARA|Antara(?:news)?|antaranews"),
			new Agency("Xinhua", "Xinhua|XINHUA"), new Agency("Kyodo", "Kyodo|KYODO"), new Agency("Reuters", "Reuters|REUTERS"),
			new Agency("AFP", "AFP|Agence France-Presse"), new Agency("AP", "AP|Associated Press"),
			new Agency("Anadolu", "Anadolu|ANADOLU"), new Agency("Bernama", "Bernama|BERNAMA"),
			new Agency("Sputnik", "Sputnik|Ria Novosti|RIA Novosti"), new Agency("TASS", "TASS|Tass"),
			new Agency("Yonhap", "Yonhap|YONHAP"), new Agency("dpa", "dpa|DPA"), new Agency("EFE", "EFE"),
			new Agency("WAFA", "WAFA"), new Agency("VNA", "VNA"), new Agency("Interfax", "Interfax"));

	private Agencies() {
	}

	/**
	 * The wire service in a credit such as {@code Sumber: Kyodo}, {@code Xinhua/Rini} or {@code Kantor Berita Antara}; the
	 * last one where a dateline names the distributor before the origin ({@code ANTARA/Xinhua}).
	 */
	public static Optional<String> in(String credit) {
		Optional<String> found = Optional.empty();
		int at = -1;
		for (Agency agency : KNOWN) {
			var matcher = agency.written().matcher(credit);
			if (matcher.find() && matcher.start() > at) {
				at = matcher.start();
				found = Optional.of(agency.name());
			}
		}
		return found;
	}

	/** The name that a wire service uses itself where the whole credit is one of its names; else the credit as it is. */
	static String exactly(String credit) {
		return credit.isBlank() ? credit : KNOWN.stream().filter(agency -> agency.written().matcher(credit.strip()).matches()).map(Agency::name).findFirst()
				.orElse(credit);
	}
}
