package org.factline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.factline.article.Family;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;

/** Lays findings over the items whose passages they speak of. */
final class Flags {

	private Flags() {
	}

	/** One for each finding that speaks of a passage of an event. */
	static List<Flag> of(List<Finding> findings, Timeline timeline) {
		if (findings.isEmpty()) {
			return List.of();
		}
		Map<String, Passages> byArticle = byArticle(timeline);
		List<Flag> flags = new ArrayList<>();
		for (Finding finding : findings) {
			if (!finding.isNotChecked()) {
				Set<Integer> items = items(finding, timeline, byArticle);
				if (!items.isEmpty()) {
					flags.add(new Flag(finding.fingerprint(), finding.check(), finding.severity(), finding.message(),
							finding.family() == Family.CONTRADICTION, List.copyOf(items)));
				}
			}
		}
		return flags;
	}

	/**
	 * The items of one article by the begin of their passages.
	 *
	 * @param begins  of the passages, in order
	 * @param items   whose they are
	 * @param longest length of the longest passage: none that begins so far before a place reaches it
	 */
	private record Passages(int[] begins, int[] items, int longest) {

		void visit(Passage.InText place, Timeline timeline, Set<Integer> found) {
			int at = Arrays.binarySearch(begins, Math.max(0, place.begin() - longest));
			at = at < 0 ? -at - 1 : at;
			// of several that begin at one place any may be found
			while (at > 0 && begins[at - 1] + longest > place.begin()) {
				at--;
			}
			for (; at < begins.length && begins[at] < place.end(); at++) {
				int item = items[at];
				timeline.item(item).passage().filter(own -> place.begin() < own.end()).ifPresent(own -> found.add(Integer.valueOf(item)));
			}
		}
	}

	private static Map<String, Passages> byArticle(Timeline timeline) {
		Map<String, List<int[]>> gathered = new HashMap<>();
		Map<String, Integer> longest = new HashMap<>();
		for (int item = 0; item < timeline.size(); item++) {
			int number = item;
			timeline.item(item).passage().ifPresent(place -> {
				gathered.computeIfAbsent(place.article(), key -> new ArrayList<>()).add(new int[] { place.begin(), number });
				longest.merge(place.article(), Integer.valueOf(place.end() - place.begin()), Math::max);
			});
		}
		Map<String, Passages> told = new HashMap<>();
		gathered.forEach((article, places) -> {
			places.sort(Comparator.comparingInt(place -> place[0]));
			told.put(article, new Passages(places.stream().mapToInt(place -> place[0]).toArray(), places.stream().mapToInt(place -> place[1]).toArray(),
					longest.getOrDefault(article, Integer.valueOf(0)).intValue()));
		});
		return told;
	}

	private static Set<Integer> items(Finding finding, Timeline timeline, Map<String, Passages> byArticle) {
		Set<Integer> items = new TreeSet<>();
		for (Passage passage : finding.passages()) {
			Passages told = byArticle.get(passage.article());
			if (passage instanceof Passage.InText place && told != null) {
				told.visit(place, timeline, items);
			}
		}
		return items;
	}

	/** Events whose articles date them so that no second is common to two, where no check has said so. */
	static List<Flag> disputes(Timeline timeline, List<Flag> known) {
		Set<Integer> told = new HashSet<>();
		known.stream().filter(Flag::isConflict).forEach(flag -> flag.items().forEach(item -> told.add(Integer.valueOf(timeline.event(item.intValue())))));
		List<Flag> disputes = new ArrayList<>();
		for (int event = 0; event < timeline.events().size(); event++) {
			int first = timeline.first(event);
			int last = timeline.last(event);
			if (last - first > 1 && !told.contains(Integer.valueOf(event))) {
				Set<Integer> apart = apart(timeline, first, last);
				if (!apart.isEmpty()) {
					disputes.add(new Flag("", Flag.DATES, Severity.INFO, "", true, List.copyOf(apart)));
				}
			}
		}
		return disputes;
	}

	/** The passages that lie apart from another; each with the one that ends first, or begins last, so it takes one pass. */
	private static Set<Integer> apart(Timeline timeline, int first, int last) {
		long firstEnd = Long.MAX_VALUE;
		long lastBegin = Long.MIN_VALUE;
		for (int item = first; item < last; item++) {
			if (!timeline.isOwn(item)) {
				firstEnd = Math.min(firstEnd, timeline.end(item));
				lastBegin = Math.max(lastBegin, timeline.begin(item));
			}
		}
		Set<Integer> apart = new TreeSet<>();
		for (int item = first; item < last; item++) {
			if (!timeline.isOwn(item) && (timeline.begin(item) >= firstEnd || timeline.end(item) <= lastBegin)) {
				apart.add(Integer.valueOf(item));
			}
		}
		return apart;
	}
}
