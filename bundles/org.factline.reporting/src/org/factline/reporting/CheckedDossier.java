package org.factline.reporting;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.ClaimReview;
import org.factline.article.Event;
import org.factline.article.Finding;

/**
 * The articles of one dossier and what was found in them.
 *
 * @param articles  the articles
 * @param findings  in {@link Finding#REPORT_ORDER}
 * @param events    what happened, in the order of time
 * @param standings what was decided or known before about findings
 * @param reviews   the claims of the dossier that have a verdict; those of loose articles are with the articles
 * @param settings  what is set for the checks and differs from what they say of themselves, by key
 * @param withheld  the claims whose verdicts are not to be published yet
 */
public record CheckedDossier(ArticleSet articles, List<Finding> findings, List<Event> events, Standings standings,
		List<ClaimReview> reviews, Map<String, String> settings, List<Withheld> withheld) {

	/**
	 * A claim whose verdict is not to be published before enough people have approved it.
	 *
	 * @param claim    what is claimed
	 * @param approved who has approved it as it is
	 * @param required how many names have to be there
	 */
	public record Withheld(String claim, List<String> approved, int required) {

		public Withheld {
			Objects.requireNonNull(claim);
			approved = List.copyOf(approved);
		}
	}

	public CheckedDossier {
		Objects.requireNonNull(articles);
		findings = findings.stream().sorted(Finding.REPORT_ORDER).toList();
		events = List.copyOf(events);
		Objects.requireNonNull(standings);
		reviews = List.copyOf(reviews);
		settings = Collections.unmodifiableMap(new TreeMap<>(settings));
		withheld = List.copyOf(withheld);
	}

	/** One of whose claims none is withheld. */
	public CheckedDossier(ArticleSet articles, List<Finding> findings, List<Event> events, Standings standings, List<ClaimReview> reviews,
			Map<String, String> settings) {
		this(articles, findings, events, standings, reviews, settings, List.of());
	}

	/** The same, of whose claims some are not to be published yet. */
	public CheckedDossier withholding(List<Withheld> claims) {
		return new CheckedDossier(articles, findings, events, standings, reviews, settings, claims);
	}

	/** A dossier about which nothing was decided. */
	public CheckedDossier(ArticleSet articles, List<Finding> findings, List<Event> events) {
		this(articles, findings, events, Standings.NONE, List.of(), Map.of());
	}

	/** A dossier whose events nobody asked for. */
	public CheckedDossier(ArticleSet articles, List<Finding> findings) {
		this(articles, findings, List.of());
	}

	/** The same, some of whose findings are settled. */
	public CheckedDossier without(Collection<Finding> known) {
		Set<String> gone = known.stream().map(Finding::fingerprint).collect(Collectors.toSet());
		List<Finding> settled = Stream.concat(standings.settled().stream(), findings.stream().filter(one -> gone.contains(one.fingerprint()))).toList();
		return new CheckedDossier(articles, findings.stream().filter(one -> !gone.contains(one.fingerprint())).toList(), events,
				new Standings(standings.byFingerprint(), settled), reviews, settings, withheld);
	}

	/** The same with what a baseline knows of each finding. */
	public CheckedDossier with(Function<Finding, Standing.Known> baseline) {
		Map<String, Standing> all = new HashMap<>();
		Stream.concat(findings.stream(), standings.settled().stream())
				.forEach(finding -> all.put(finding.fingerprint(), standings.of(finding).with(baseline.apply(finding))));
		return new CheckedDossier(articles, findings, events, new Standings(all, standings.settled()), reviews, settings, withheld);
	}

	/** The findings that nobody has dismissed or put right, also those that are settled otherwise, in {@link Finding#REPORT_ORDER}. */
	public List<Finding> standing() {
		return Stream.concat(findings.stream(), standings.settled().stream()).filter(finding -> standings.of(finding).stands())
				.sorted(Finding.REPORT_ORDER).toList();
	}

	/** All claims with a verdict: those that articles check, then the dossier's own. */
	public List<ClaimReview> allReviews() {
		return Stream.concat(articles.articles().stream().flatMap(article -> article.reviews().stream()), reviews.stream()).distinct().toList();
	}

	/** The articles by id. */
	public Map<String, Article> articlesById() {
		return articles.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
	}
}
