package org.factline.importing.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.factline.article.Article;
import org.factline.article.ClaimReview;
import org.factline.article.Field;
import org.factline.article.Problem;
import org.factline.article.Provenance;
import org.factline.importing.ArticleKinds;
import org.factline.importing.PageLinks;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseFinder;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReusePair;
import org.factline.reuse.ReuseText;

/**
 * Compares what was read with what there is. An article is known again by its canonical address, by the id that its source
 * gives it, by its bytes, or by its text: most of the text under the same file name of the same outlet is a new state of it,
 * nearly all of the text under another name the same article from elsewhere. The same text in another outlet is reuse, and
 * an article of its own. Pages of one article are put together; its AMP version and the one for printing are the same article.
 */
public final class ImportPlanner {

	/** Of the shorter text, in five-word runs: enough to say that a file holds a newer state of the article. */
	static final double SAME_ARTICLE = .5;
	/** Of both texts, in five-word runs: enough to say that they are one text. */
	static final double SAME_TEXT = .9;

	private final Map<String, Article> byId = new HashMap<>();
	private final Map<String, Article> byAddress = new HashMap<>();
	private final Map<String, Article> byBytes = new HashMap<>();
	/** Bytes with their file name: what an article was read from. */
	private final Set<String> originals = new HashSet<>();
	/** Bytes with their file name: where an article stands as well. */
	private final Set<String> copies = new HashSet<>();
	/** Articles that something read now stands for already. */
	private final Set<String> taken = new HashSet<>();
	/** The verdicts of the claims that articles check, by article. */
	private final Map<String, Map<String, ClaimReview.Verdict>> verdicts = new HashMap<>();
	private final int threads;

	/** @param known the articles that there are */
	public ImportPlanner(List<KnownArticle> known, int threads) {
		this.threads = threads;
		for (KnownArticle one : known) {
			Article article = one.article();
			byId.put(article.id(), article);
			verdicts.put(article.id(), one.verdicts());
			article.value(Field.URL).flatMap(ArticleIds::canonical).ifPresent(url -> byAddress.putIfAbsent(url, article));
			byBytes.putIfAbsent(bytes(article.provenance()), article);
			originals.add(named(article.provenance()));
		}
		for (KnownArticle one : known) {
			for (Provenance copy : one.copies()) {
				byBytes.putIfAbsent(bytes(copy), one.article());
				copies.add(named(copy));
			}
		}
	}

	/**
	 * The plan. An instance makes one.
	 *
	 * @param problems what could not be read
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public ImportPlan plan(List<IncomingArticle> incoming, List<Problem> problems, Progress progress) {
		PlannedArticle[] planned = new PlannedArticle[incoming.size()];
		ArticlePages pages = new ArticlePages(incoming);
		Map<Integer, IncomingArticle> unknown = new LinkedHashMap<>();
		Map<String, Article> fresh = new HashMap<>();
		for (Integer at : inOrder(incoming, pages)) {
			IncomingArticle one = pages.whole(at.intValue());
			Optional<PlannedArticle> found = known(one);
			if (found.isPresent()) {
				planned[at.intValue()] = found.get();
			} else {
				unknown.put(at, one);
			}
		}
		Map<String, List<ReusePair>> alike = alike(unknown, progress);
		unknown.forEach((at, one) -> {
			PlannedArticle found = byText(one, alike.getOrDefault(key(at), List.of()), unknown, fresh);
			planned[at.intValue()] = found;
			if (found.kind() == PlannedArticle.Kind.NEW) {
				fresh.put(key(at), found.article());
			}
		});
		for (int i = 0; i < planned.length; i++) {
			Optional<Integer> first = pages.firstOf(i);
			if (first.isPresent()) {
				planned[i] = furtherPage(incoming.get(i), planned[first.get().intValue()].article());
			}
		}
		return new ImportPlan(List.of(planned), problems);
	}

	/** Whole articles in their order; what is another version of an article comes behind, so that the article itself counts. */
	private static List<Integer> inOrder(List<IncomingArticle> incoming, ArticlePages pages) {
		List<Integer> order = new ArrayList<>();
		List<Integer> versions = new ArrayList<>();
		for (int i = 0; i < incoming.size(); i++) {
			if (pages.firstOf(i).isEmpty()) {
				(incoming.get(i).links().alternative() ? versions : order).add(Integer.valueOf(i));
			}
		}
		order.addAll(versions);
		return order;
	}

	/** The text of a further page stands in the whole article; the page is noted as a place where it was read. */
	private PlannedArticle furtherPage(IncomingArticle page, Article whole) {
		return elsewhere(whole, page.article(), "page " + ArticlePages.number(page) + " of ");
	}

	private Optional<PlannedArticle> known(IncomingArticle one) {
		Article article = one.article();
		Article there = byBytes.get(bytes(article.provenance()));
		if (there != null) {
			return Optional.of(isPageOf(there, one) ? new PlannedArticle(PlannedArticle.Kind.UNCHANGED, renamed(article, there.id()),
					"a page of " + there.label(), List.of()) : sameBytes(there, article));
		}
		return Optional.ofNullable(byId.get(ArticleIds.of(one)))
				.or(() -> addresses(one).flatMap(address -> Stream.ofNullable(byAddress.get(address))).findFirst())
				.map(same -> another(same, one));
	}

	/** A source of an article that is there: a version or a page of it, or the article itself. */
	private PlannedArticle another(Article same, IncomingArticle one) {
		Article article = one.article();
		if (isLink(article) && !isLink(same)) {
			return elsewhere(same, article, "a link to ");
		}
		if (one.links().alternative() && !fileName(same.provenance()).equals(fileName(article.provenance()))) {
			return elsewhere(same, article, "an AMP version or one for printing of ");
		}
		if (ArticlePages.number(one) > 1 && !isOnePage(same) || isPageOf(same, one)) {
			return elsewhere(same, article, "a page of ");
		}
		return compare(same, article, article.value(Field.URL).isPresent() ? "the same address" : "the same id in its source",
				review -> !review.verdict().equals(verdicts(same).get(review.key())));
	}

	private static boolean isLink(Article article) {
		return article.value(Field.KIND).filter(ArticleKinds.LINK::equals).isPresent();
	}

	/** The addresses that an article goes by. */
	private static Stream<String> addresses(IncomingArticle one) {
		return Stream.of(one.article().value(Field.URL).orElse(""), one.links().amp()).flatMap(address -> ArticleIds.canonical(address).stream());
	}

	/** Whether an article is itself a further page, by its own address. */
	private static boolean isOnePage(Article there) {
		return there.value(Field.URL).flatMap(PageAddress::of).filter(address -> address.number() > 1).isPresent();
	}

	/** Whether an article is there with more pages than what was read now. */
	private static boolean isPageOf(Article there, IncomingArticle one) {
		PageLinks links = one.links();
		Article article = one.article();
		return (links.number() > 0 || !links.next().isEmpty() || !links.previous().isEmpty()) && !article.text().isEmpty()
				&& (there.text().startsWith(article.text() + '\n') || there.text().endsWith('\n' + article.text()));
	}

	private PlannedArticle elsewhere(Article there, Article article, String reason) {
		boolean known = copies.contains(named(article.provenance()));
		return new PlannedArticle(known ? PlannedArticle.Kind.UNCHANGED : PlannedArticle.Kind.ELSEWHERE, renamed(article, there.id()),
				reason + there.label(), List.of());
	}

	/** The same bytes under another name are one more place where the article stands. */
	private PlannedArticle sameBytes(Article there, Article article) {
		String named = named(article.provenance());
		if (originals.contains(named) && !taken.contains(there.id())) {
			return compare(there, article, "the same bytes", review -> !verdicts(there).containsKey(review.key()));
		}
		boolean known = copies.contains(named);
		return new PlannedArticle(known ? PlannedArticle.Kind.UNCHANGED : PlannedArticle.Kind.ELSEWHERE,
				renamed(article, there.id()), (known ? "known as a copy of " : "the same bytes as ") + there.label(), List.of());
	}

	private Map<String, ClaimReview.Verdict> verdicts(Article there) {
		return verdicts.getOrDefault(there.id(), Map.of());
	}

	/** An article that is there, and a source of it: unchanged, changed, or once more where one source stands for it already. */
	private PlannedArticle compare(Article there, Article article, String reason, Predicate<ClaimReview> fresh) {
		List<Change> changes = new ArrayList<>(Changes.between(there, article));
		String claims = article.reviews().stream().filter(fresh).map(ClaimReview::label).collect(Collectors.joining("; "));
		if (!claims.isEmpty()) {
			changes.add(new Change(Change.CLAIMS, "", claims));
		}
		Article renamed = renamed(article, there.id());
		if (!taken.add(there.id())) {
			return new PlannedArticle(PlannedArticle.Kind.ELSEWHERE, renamed, reason + " as " + there.label(), List.of());
		}
		return new PlannedArticle(changes.isEmpty() ? PlannedArticle.Kind.UNCHANGED : PlannedArticle.Kind.CHANGED, renamed,
				reason, changes);
	}

	/** Pairs of texts that have much in common, by each unknown article that is part of one. */
	private Map<String, List<ReusePair>> alike(Map<Integer, IncomingArticle> unknown, Progress progress) {
		if (unknown.isEmpty() || byId.isEmpty() && unknown.size() < 2) {
			return Map.of();
		}
		List<ReuseText> texts = new ArrayList<>();
		byId.forEach((id, article) -> texts.add(ReuseText.of(id, article.text())));
		unknown.forEach((at, one) -> texts.add(ReuseText.of(key(at), one.article().text())));
		Map<String, List<ReusePair>> pairs = new HashMap<>();
		ReuseOptions options = ReuseOptions.DEFAULT.withMinContainment(SAME_ARTICLE).withThreads(threads);
		new ReuseFinder(options).find(texts, progress, pair -> {
			if (!pair.isWithin()) {
				pairs.computeIfAbsent(pair.a(), key -> new ArrayList<>()).add(pair);
				pairs.computeIfAbsent(pair.b(), key -> new ArrayList<>()).add(pair);
			}
		});
		pairs.values().forEach(list -> list.sort(ReusePair.IN_ORDER));
		return pairs;
	}

	private PlannedArticle byText(IncomingArticle one, List<ReusePair> pairs, Map<Integer, IncomingArticle> unknown,
			Map<String, Article> fresh) {
		Article article = one.article();
		Optional<PlannedArticle> twin = known(one).filter(known -> known.kind() == PlannedArticle.Kind.ELSEWHERE);
		if (twin.isPresent()) {
			return twin.get();
		}
		for (ReusePair pair : pairs) {
			Article there = other(pair, unknown).map(byId::get).orElse(null);
			if (there != null && sameOutlet(there, article) && fileName(there.provenance()).equals(fileName(article.provenance())) && taken.add(there.id())) {
				return new PlannedArticle(PlannedArticle.Kind.CHANGED, renamed(article, there.id()),
						"most of the text, under the same file name", Changes.between(there, article));
			}
		}
		for (ReusePair pair : pairs) {
			Article there = other(pair, unknown).map(byId::get).orElseGet(() -> fresh.getOrDefault(pair.a(), fresh.get(pair.b())));
			if (there != null && isOneText(pair) && sameOutlet(there, article)) {
				return new PlannedArticle(PlannedArticle.Kind.ELSEWHERE, renamed(article, there.id()),
						"nearly the same text as " + there.label(), List.of());
			}
		}
		String id = free(ArticleIds.of(one));
		Article renamed = renamed(article, id);
		byId.put(id, renamed);
		taken.add(id);
		addresses(one).forEach(url -> byAddress.putIfAbsent(url, renamed));
		return new PlannedArticle(PlannedArticle.Kind.NEW, renamed, "", List.of());
	}

	/** The side of a pair that is known; empty where both were read now. */
	private static Optional<String> other(ReusePair pair, Map<Integer, IncomingArticle> unknown) {
		boolean a = isKey(pair.a(), unknown);
		boolean b = isKey(pair.b(), unknown);
		return a && b ? Optional.empty() : Optional.of(a ? pair.b() : pair.a());
	}

	private static boolean isOneText(ReusePair pair) {
		return pair.containmentAInB() >= SAME_TEXT && pair.containmentBInA() >= SAME_TEXT;
	}

	/** An outlet that is not known may be any. */
	private static boolean sameOutlet(Article a, Article b) {
		Optional<String> one = a.value(Field.OUTLET);
		Optional<String> other = b.value(Field.OUTLET);
		return one.isEmpty() || other.isEmpty() || one.equals(other);
	}

	private String free(String wish) {
		String id = wish;
		for (int number = 2; byId.containsKey(id); number++) {
			id = wish + "." + number;
		}
		return id;
	}

	private static String fileName(Provenance provenance) {
		String location = provenance.location().replace('\\', '/');
		return location.substring(location.lastIndexOf('/') + 1);
	}

	/** The bytes, and which item of them. */
	private static String bytes(Provenance provenance) {
		return provenance.sha256() + '#' + provenance.item();
	}

	private static String named(Provenance provenance) {
		return bytes(provenance) + ' ' + fileName(provenance);
	}

	private static Article renamed(Article article, String id) {
		return new Article(id, article.provenance(), article.text(), article.blocks(), article.attributes(),
				article.contributors(), article.reviews());
	}

	/** A name for an unknown article that no id is: ids have no space. */
	private static String key(Integer at) {
		return "new " + at;
	}

	private static boolean isKey(String name, Map<Integer, IncomingArticle> unknown) {
		return name.startsWith("new ") && unknown.containsKey(Integer.valueOf(name.substring("new ".length())));
	}
}
