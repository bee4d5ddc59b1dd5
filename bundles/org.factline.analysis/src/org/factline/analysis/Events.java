package org.factline.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.factline.text.CodePointOrder;
import org.factline.article.Passage;
import org.factline.text.Span;
import org.factline.time.Edtf;

/**
 * Groups what articles tell into events: two sentences tell of one where they say the same (who and what), on the same day,
 * and name no two places that exclude each other. Like words on two days are two events.
 */
final class Events {

	/** Sentences less alike may tell of two things that one person did on one day. */
	private static final double SAME = 0.45;
	private static final int LONGEST_TITLE = 140;

	private record Place(String article, Span sentence) {
	}

	private record Dated(String when, EventProposal event) {
	}

	private record Link(int a, int b, double similarity) {
	}

	private final List<DatedClaim> claims;
	private final Map<Place, Integer> numbers = new HashMap<>();
	/** For each claim another one of its event; the first stands for itself. */
	private final int[] parents;
	/** For the claim that stands for an event, how alike its least alike claims are. */
	private final double[] weakest;

	private Events(List<DatedClaim> claims) {
		this.claims = claims;
		this.parents = IntStream.range(0, claims.size()).toArray();
		this.weakest = new double[claims.size()];
		Arrays.fill(weakest, 1);
		for (int i = 0; i < claims.size(); i++) {
			numbers.put(new Place(claims.get(i).article().article().id(), claims.get(i).sentence()), Integer.valueOf(i));
		}
	}

	/**
	 * The events that articles tell.
	 *
	 * @param before what an earlier search found; it changes nothing but time
	 */
	static KnownEvents of(List<AnalysedArticle> articles, List<StoryPair> stories, KnownEvents before) {
		KnownEvents known = new KnownEvents();
		Events events = new Events(articles.stream().flatMap(article -> known.claims(article, before).stream()).toList());
		events.link(stories);
		Map<Integer, List<DatedClaim>> groups = new LinkedHashMap<>();
		for (int i = 0; i < events.claims.size(); i++) {
			groups.computeIfAbsent(Integer.valueOf(events.root(i)), key -> new ArrayList<>()).add(events.claims.get(i));
		}
		List<Dated> found = new ArrayList<>();
		groups.forEach((root, group) -> {
			Supplier<EventProposal> make = () -> proposal(group, events.weakest[root.intValue()]);
			EventProposal event = group.size() == 1 ? known.alone(group.getFirst(), before, make) : make.get();
			found.add(new Dated(event.when().toString(), event));
		});
		found.sort(Comparator.comparing(Dated::when).thenComparing(one -> one.event().id()));
		known.found(found.stream().map(Dated::event).toList());
		return known;
	}

	/** The surest links first, so that what is grouped does not depend on the order of the articles. */
	private void link(List<StoryPair> stories) {
		List<Link> links = new ArrayList<>();
		for (StoryPair story : stories) {
			for (AlignedSentences aligned : story.sentences()) {
				int a = number(story.a(), aligned.a());
				int b = number(story.b(), aligned.b());
				if (a >= 0 && b >= 0 && aligned.similarity() >= SAME && claims.get(a).day().equals(claims.get(b).day())
						&& claims.get(a).mayBeWhere(claims.get(b))) {
					links.add(new Link(a, b, aligned.similarity()));
				}
			}
		}
		links.sort(Comparator.<Link>comparingDouble(one -> -one.similarity()).thenComparingInt(Link::a).thenComparingInt(Link::b));
		for (Link link : links) {
			int x = root(link.a());
			int y = root(link.b());
			parents[Math.max(x, y)] = Math.min(x, y);
			weakest[Math.min(x, y)] = Math.min(link.similarity(), Math.min(weakest[x], weakest[y]));
		}
	}

	private int number(AnalysedArticle article, Span sentence) {
		return numbers.getOrDefault(new Place(article.article().id(), sentence), Integer.valueOf(-1)).intValue();
	}

	private int root(int claim) {
		int at = claim;
		while (parents[at] != at) {
			at = parents[at];
		}
		return at;
	}

	private static EventProposal proposal(List<DatedClaim> group, double weakest) {
		List<DatedClaim> told = oneForEachArticle(group);
		DatedClaim first = told.stream().min(Comparator.<DatedClaim>comparingInt(claim -> claim.sentence().length())
				.thenComparing(claim -> claim.article().article().id(), CodePointOrder.INSTANCE)).orElseThrow();
		List<Passage.InText> passages = told.stream()
				.map(claim -> Passage.InText.of(claim.article().article(), claim.sentence().begin(), claim.sentence().end())).toList();
		Set<String> places = new LinkedHashSet<>();
		Set<String> people = new LinkedHashSet<>();
		told.forEach(claim -> places.addAll(claim.places()));
		told.forEach(claim -> people.addAll(claim.people()));
		double score = told.size() == 1 ? 1 : weakest;
		return new EventProposal(id(passages, first.when()), title(first), when(told), List.copyOf(places), List.copyOf(people), passages, score,
				reasons(told, score));
	}

	/** The first sentence of each article; the articles in the order of the dossier. */
	private static List<DatedClaim> oneForEachArticle(List<DatedClaim> group) {
		Map<String, DatedClaim> first = new LinkedHashMap<>();
		group.forEach(claim -> first.putIfAbsent(claim.article().article().id(), claim));
		return List.copyOf(first.values());
	}

	/** The most exact time: a moment where one tells it, else the day. */
	private static Edtf when(List<DatedClaim> told) {
		return told.stream().map(DatedClaim::when)
				.max(Comparator.<Edtf, Enum<?>>comparing(Edtf::precision, Comparator.comparingInt(Enum::ordinal)).thenComparing(Edtf::toString))
				.orElse(Edtf.NONE);
	}

	private static String title(DatedClaim claim) {
		String text = claim.sentence().in(claim.article().article().text()).replaceAll("\\s+", " ");
		int space = text.length() <= LONGEST_TITLE ? text.length() : text.lastIndexOf(' ', LONGEST_TITLE);
		return space == text.length() ? text : text.substring(0, space < LONGEST_TITLE / 2 ? LONGEST_TITLE : space) + " …";
	}

	/** A name-based UUID (RFC 9562, section 5.3) of what is told: offsets do not enter, so an edit elsewhere changes nothing. */
	private static String id(List<Passage.InText> passages, Edtf when) {
		StringBuilder all = new StringBuilder(when.earliest().toLocalDate().toString());
		passages.stream().map(passage -> passage.article() + '\u0000' + passage.text()).sorted(CodePointOrder.INSTANCE)
				.forEach(passage -> all.append('\u0001').append(passage));
		return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
	}

	private static List<String> reasons(List<DatedClaim> told, double score) {
		if (told.size() == 1) {
			return List.of();
		}
		List<String> reasons = new ArrayList<>();
		reasons.add(String.format(Locale.ROOT, "what %.2f", Double.valueOf(score)));
		reasons.add("when " + told.getFirst().day());
		shared(told.stream().map(DatedClaim::places).toList()).forEach(place -> reasons.add("where " + place));
		shared(told.stream().map(DatedClaim::people).toList()).forEach(name -> reasons.add("who " + name));
		return reasons;
	}

	private static List<String> shared(List<List<String>> all) {
		return all.getFirst().stream().filter(one -> all.stream().allMatch(others -> others.contains(one))).toList();
	}
}
