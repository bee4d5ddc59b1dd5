package org.factline.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.factline.text.CodePointOrder;

/**
 * Who copied whom, and how many sources are independent of each other. An edge leads from the article that was published
 * first to one that holds a good part of it, or holds little else; where the dates do not say, it has no direction.
 */
public final class Sources {

	/** The part of one article that stands in another from which on one of them is a copy: as in the benchmark's table. */
	public static final double COPY = .3;

	private final Map<String, ReuseText> texts = new TreeMap<>(CodePointOrder.INSTANCE);
	private final List<Copy> copies = new ArrayList<>();
	private final Map<String, List<Copy>> byOriginal = new HashMap<>();
	private final Set<String> unconfirmed;

	/**
	 * That one article holds what another one does.
	 *
	 * @param original    id of the article that was published first, or where that is not known, of the one that comes first
	 *                    in code point order
	 * @param copy        id of the other
	 * @param directed    whether the dates say which was first
	 * @param containment the part of the one that holds less of its own which stands in the other, 0 to 1
	 */
	public record Copy(String original, String copy, boolean directed, double containment) {
	}

	/**
	 * Articles that hang together by copies.
	 *
	 * @param articles    ids in code point order, two at least
	 * @param copies      who copied whom
	 * @param independent how many of them are sources of their own; see {@link Sources#independent}
	 */
	public record Group(List<String> articles, List<Copy> copies, int independent) {

		public Group {
			articles = List.copyOf(articles);
			copies = List.copyOf(copies);
		}
	}

	/**
	 * The sources of some articles.
	 *
	 * @param articles    the articles, with unique ids
	 * @param pairs       what they share; pairs of other articles are left out
	 * @param containment from which part on an article is a copy, 0 to 1; {@link #COPY} if in doubt
	 */
	public Sources(Collection<ReuseText> articles, Collection<ReusePair> pairs, double containment) {
		this(articles, pairs, containment, Set.of());
	}

	/**
	 * The same where some articles are no sources: posts, messages and transcripts that nobody has confirmed.
	 *
	 * @param unconfirmed ids of those; they belong to groups, but do not count
	 */
	public Sources(Collection<ReuseText> articles, Collection<ReusePair> pairs, double containment, Set<String> unconfirmed) {
		this.unconfirmed = Set.copyOf(unconfirmed);
		articles.forEach(article -> texts.put(article.id(), article));
		for (ReusePair pair : pairs.stream().sorted(ReusePair.IN_ORDER).toList()) {
			ReuseText a = texts.get(pair.a());
			ReuseText b = texts.get(pair.b());
			double part = Math.max(pair.containmentAInB(), pair.containmentBInA());
			if (!pair.isWithin() && a != null && b != null && part >= containment) {
				Precedence first = Precedence.of(a.published(), b.published());
				copies.add(first == Precedence.B ? new Copy(b.id(), a.id(), true, part)
						: new Copy(a.id(), b.id(), first == Precedence.A, part));
			}
		}
		copies.forEach(copy -> byOriginal.computeIfAbsent(copy.original(), key -> new ArrayList<>()).add(copy));
	}

	/** The groups of articles that hang together, by their first article; what stands alone is in none. */
	public List<Group> groups() {
		Clusters<String> clusters = new Clusters<>();
		copies.forEach(copy -> clusters.join(copy.original(), copy.copy()));
		Map<String, List<String>> members = new HashMap<>();
		Map<String, List<Copy>> edges = new HashMap<>();
		List<String> order = new ArrayList<>();
		for (String id : texts.keySet()) {
			String cluster = clusters.of(id);
			members.computeIfAbsent(cluster, key -> {
				order.add(key);
				return new ArrayList<>();
			}).add(id);
		}
		copies.forEach(copy -> edges.computeIfAbsent(clusters.of(copy.original()), key -> new ArrayList<>()).add(copy));
		List<Group> groups = new ArrayList<>();
		for (String cluster : order) {
			List<String> ids = members.getOrDefault(cluster, List.of());
			List<Copy> own = edges.getOrDefault(cluster, List.of());
			if (!own.isEmpty()) {
				groups.add(new Group(ids, own, independent(ids, own)));
			}
		}
		return groups;
	}

	/**
	 * How many independent sources some articles are, say those that tell of one event. An article counts if it copies none
	 * of the others; articles that copy each other, as far as dates tell, count once; so do articles of one wire service,
	 * whatever they share, since they tell what that service told. Copies of copies, and three copies of one wire story,
	 * add nothing, and neither do posts, messages and transcripts that nobody has confirmed.
	 *
	 * @param ids articles; those that are not known here count one each
	 */
	public int independent(Collection<String> ids) {
		Set<String> asked = new TreeSet<>(ids);
		return independent(asked, asked.stream().flatMap(id -> byOriginal.getOrDefault(id, List.of()).stream())
				.filter(copy -> asked.contains(copy.copy())).toList());
	}

	private int independent(Collection<String> all, List<Copy> among) {
		return count(all.stream().filter(id -> !unconfirmed.contains(id)).toList(),
				among.stream().filter(copy -> !unconfirmed.contains(copy.original()) && !unconfirmed.contains(copy.copy())).toList());
	}

	private int count(Collection<String> ids, List<Copy> among) {
		Clusters<String> sources = new Clusters<>();
		among.stream().filter(copy -> !copy.directed()).forEach(copy -> sources.join(copy.original(), copy.copy()));
		Map<String, String> byAgency = new HashMap<>();
		for (String id : ids) {
			ReuseText text = texts.get(id);
			String agency = text == null ? "" : text.agency().toLowerCase(Locale.ROOT);
			if (!agency.isEmpty()) {
				sources.join(id, byAgency.computeIfAbsent(agency, first -> id));
			}
		}
		Set<String> derived = new HashSet<>();
		Clusters<String> connected = new Clusters<>();
		for (Copy copy : among) {
			String from = sources.of(copy.original());
			String to = sources.of(copy.copy());
			connected.join(from, to);
			if (copy.directed() && !from.equals(to)) {
				derived.add(to);
			}
		}
		Set<String> counted = new HashSet<>();
		Set<String> explained = new HashSet<>();
		Set<String> parts = new HashSet<>();
		for (String id : new TreeSet<>(ids)) {
			String source = sources.of(id);
			parts.add(connected.of(source));
			if (!derived.contains(source)) {
				counted.add(source);
				explained.add(connected.of(source));
			}
		}
		// where everyone has copied from someone, as undated articles can make it look, there still was a first
		parts.removeAll(explained);
		return counted.size() + parts.size();
	}
}
