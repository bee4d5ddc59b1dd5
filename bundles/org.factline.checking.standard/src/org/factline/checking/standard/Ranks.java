package org.factline.checking.standard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.factline.statement.Name;
import org.factline.text.Span;

/** Ranks of the Indonesian police and forces, each by its usual short form. */
final class Ranks {

	private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("ajun komisaris besar", "AKBP"), Map.entry("akbp", "AKBP"),
			Map.entry("komisaris besar", "Kombes"), Map.entry("kombes", "Kombes"), Map.entry("kombespol", "Kombes"),
			Map.entry("kompol", "Kompol"), Map.entry("akp", "AKP"), Map.entry("ajun komisaris", "AKP"), Map.entry("iptu", "Iptu"),
			Map.entry("inspektur satu", "Iptu"), Map.entry("ipda", "Ipda"), Map.entry("inspektur dua", "Ipda"), Map.entry("aiptu", "Aiptu"),
			Map.entry("aipda", "Aipda"), Map.entry("bripka", "Bripka"), Map.entry("briptu", "Briptu"), Map.entry("bripda", "Bripda"),
			Map.entry("brigjen", "Brigjen"), Map.entry("brigadir jenderal", "Brigjen"), Map.entry("irjen", "Irjen"),
			Map.entry("inspektur jenderal", "Irjen"), Map.entry("komjen", "Komjen"), Map.entry("komisaris jenderal", "Komjen"),
			Map.entry("kolonel", "Kolonel"), Map.entry("letkol", "Letkol"), Map.entry("letnan kolonel", "Letkol"), Map.entry("mayjen", "Mayjen"),
			Map.entry("mayor jenderal", "Mayjen"), Map.entry("letjen", "Letjen"), Map.entry("letnan jenderal", "Letjen"));

	private Ranks() {
	}

	/** The rank among titles as written. */
	static Optional<String> of(List<String> titles) {
		for (String title : titles) {
			String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", " ").replaceAll("\\b(pol|polisi|tni|inf|purn)\\b", " ").strip()
					.replaceAll(" +", " ");
			if (SHORT.containsKey(plain)) {
				return Optional.of(SHORT.get(plain));
			}
		}
		return Optional.empty();
	}

	/** The name with the rank before it. */
	static Span place(String text, Name name) {
		int begin = name.begin();
		for (String title : name.titles()) {
			int at = text.lastIndexOf(title, name.begin());
			if (at >= 0 && name.begin() - at < 60 && Ranks.of(List.of(title)).isPresent()) {
				begin = Math.min(begin, at);
			}
		}
		return new Span(begin, name.end());
	}
}
