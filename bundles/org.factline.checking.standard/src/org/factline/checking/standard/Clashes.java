package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.messages.Messages;

/**
 * Makes findings of clashes. One outlet's slip clashes with everybody who tells the same: that is one finding, with the two
 * values and who gives which, not one for each pair; so n articles cost n.
 */
final class Clashes {

	/** So many articles of each side are evidence enough. */
	private static final int SHOWN = 8;
	private static final Comparator<Clash> BEST_FIRST = Comparator.<Clash>comparingDouble(clash -> -clash.conflict().score())
			.thenComparing(clash -> clash.a().article().id()).thenComparingInt(clash -> clash.inA().span().begin())
			.thenComparing(clash -> clash.b().article().id()).thenComparingInt(clash -> clash.inB().span().begin());

	/** A value where it stands. */
	private record Place(String article, int begin, int end) {
	}

	/** Who gives one of the two values. */
	private static final class Side {

		private final Map<String, AnalysedArticle> articles = new LinkedHashMap<>();
		private final Map<String, Slot> slots = new LinkedHashMap<>();

		void add(AnalysedArticle article, Slot slot) {
			if (articles.putIfAbsent(article.article().id(), article) == null) {
				slots.put(article.article().id(), slot);
			}
		}

		String names() {
			List<String> names = articles.values().stream().limit(SHOWN).map(Outlets::name).distinct().sorted().toList();
			return String.join(", ", names) + (articles.size() > SHOWN ? " …" : "");
		}
	}

	private Clashes() {
	}

	/** The findings, in no order: one for two values and all who give them. */
	static List<Finding> findings(CheckContext context, List<Clash> clashes) {
		return findings(context, clashes, clash -> List.of(low(clash), high(clash)));
	}

	/** The findings, in no order: one for all values of one thing; the two that differ most surely are told. */
	static List<Finding> clusters(CheckContext context, List<Clash> clashes) {
		return findings(context, clashes, clash -> List.of());
	}

	private static List<Finding> findings(CheckContext context, List<Clash> clashes, Function<Clash, List<String>> values) {
		Map<Place, Place> parents = new HashMap<>();
		for (Clash clash : clashes) {
			parents.put(root(parents, place(clash.a(), clash.inA())), root(parents, place(clash.b(), clash.inB())));
		}
		Map<List<Object>, List<Clash>> groups = new LinkedHashMap<>();
		for (Clash clash : clashes.stream().sorted(BEST_FIRST).toList()) {
			groups.computeIfAbsent(List.of(root(parents, place(clash.a(), clash.inA())), values.apply(clash)), key -> new ArrayList<>())
					.add(clash);
		}
		return groups.values().stream().map(group -> finding(context, group)).toList();
	}

	private static Place place(AnalysedArticle article, Slot slot) {
		return new Place(article.article().id(), slot.span().begin(), slot.span().end());
	}

	private static Place root(Map<Place, Place> parents, Place place) {
		Place at = place;
		for (Place up = parents.get(at); up != null && !up.equals(at); up = parents.get(at)) {
			at = up;
		}
		return at;
	}

	private static String low(Clash clash) {
		return clash.inA().value().compareTo(clash.inB().value()) <= 0 ? clash.inA().value() : clash.inB().value();
	}

	private static String high(Clash clash) {
		return clash.inA().value().compareTo(clash.inB().value()) <= 0 ? clash.inB().value() : clash.inA().value();
	}

	private static Finding finding(CheckContext context, List<Clash> group) {
		Clash best = group.getFirst();
		Side one = new Side();
		Side other = new Side();
		for (Clash clash : group.stream().filter(clash -> low(clash).equals(low(best)) && high(clash).equals(high(best))).toList()) {
			boolean turned = !clash.inA().value().equals(best.inA().value());
			(turned ? other : one).add(clash.a(), clash.inA());
			(turned ? one : other).add(clash.b(), clash.inB());
		}
		Locale locale = context.locale();
		String kind = best.conflict().kind();
		FindingBuilder finding = new FindingBuilder(context.descriptor(), Messages.of(Clashes.class, locale))
				.severity(best.conflict().severity())
				.message("differs", one.names(), best.inA().shown(locale), other.names(), best.inB().shown(locale))
				.explanation("differs", String.join(", ", best.shared())).explanation(kind).remedy("differs").slot(best.slot())
				.value(best.inA().value()).value(best.inB().value()).property("kind", kind).property("slot", best.slot())
				.property("score", String.format(Locale.ROOT, "%.2f", Double.valueOf(best.conflict().score())))
				.property("articles", String.valueOf(articles(group)));
		addPassages(finding, one);
		addPassages(finding, other);
		return finding.build();
	}

	private static long articles(List<Clash> group) {
		return group.stream().flatMap(clash -> Stream.of(clash.a(), clash.b())).map(one -> one.article().id()).distinct().count();
	}

	private static void addPassages(FindingBuilder finding, Side side) {
		side.articles.values().stream().limit(SHOWN).forEach(article -> {
			Slot slot = side.slots.get(article.article().id());
			finding.passage(Passage.InText.of(article.article(), slot.span().begin(), slot.span().end()));
		});
	}
}
