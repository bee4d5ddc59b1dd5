package org.factline.importing.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.factline.article.Article;
import org.factline.article.Contributor;
import org.factline.article.Field;

/** What differs between two states of an article. */
final class Changes {

	private Changes() {
	}

	/** The differences; none where the two say the same. When a page was saved is no difference. */
	static List<Change> between(Article before, Article after) {
		List<Change> changes = new ArrayList<>();
		for (Field field : Field.values()) {
			String old = before.value(field).orElse("");
			String fresh = after.value(field).orElse("");
			if (field != Field.RETRIEVED && !old.equals(fresh)) {
				changes.add(new Change(field.id(), old, fresh));
			}
		}
		if (!before.contributors().equals(after.contributors())) {
			changes.add(new Change("contributors", names(before), names(after)));
		}
		if (!before.text().equals(after.text())) {
			changes.add(new Change("text", missing(before.text(), after.text()), missing(after.text(), before.text())));
		} else if (!before.blocks().equals(after.blocks())) {
			changes.add(new Change("blocks", "", ""));
		}
		return changes;
	}

	private static String names(Article article) {
		return article.contributors().stream().map(Contributor::name).collect(Collectors.joining(", "));
	}

	/** The lines of a text that another does not have, as often as it does not. */
	private static String missing(String text, String other) {
		Map<String, Integer> there = new LinkedHashMap<>();
		other.lines().forEach(line -> there.merge(line, Integer.valueOf(1), Integer::sum));
		return text.lines().filter(line -> !line.isBlank() && there.merge(line, Integer.valueOf(-1), Integer::sum).intValue() < 0)
				.collect(Collectors.joining("\n"));
	}
}
