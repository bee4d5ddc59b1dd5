package org.factline.pipeline.masking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Decision;
import org.factline.article.Event;
import org.factline.article.Finding;
import org.factline.article.MaskedName;
import org.factline.article.Passage;
import org.factline.article.Problem;
import org.factline.checking.Step;
import org.factline.model.bridge.ClaimRecords;
import org.factline.reporting.CheckedDossier;
import org.factline.reporting.ReportInput;
import org.factline.reporting.Standing;
import org.factline.reporting.Standings;
import org.factline.text.Span;
import org.factline.timeline.Flag;
import org.factline.timeline.Source;
import org.factline.timeline.Timeline;

/**
 * Takes masked names out of what leaves a dossier. Everything that a report reads passes here first, so no report can forget it.
 * Offsets count in the text without the names; fingerprints stay those of the findings, so that decisions and baselines hold.
 */
public final class Masking {

	private final Names names;
	private final boolean isNothing;
	/** What each dossier is called now: two never become one. */
	private final Map<String, String> dossiers = new HashMap<>();

	/** @param names to be taken out; where there are none, everything stays the same object */
	public Masking(List<MaskedName> names) {
		this.names = new Names(names);
		this.isNothing = names.isEmpty();
	}

	/** Whether no name is masked. */
	public boolean isNothing() {
		return isNothing;
	}

	/** Words for people, an address or an id. */
	public String words(String words) {
		return isNothing ? words : names.words(words);
	}

	private synchronized String dossierId(String id) {
		return dossiers.computeIfAbsent(id, one -> {
			String plain = names.words(one);
			String masked = plain;
			for (int number = 2; dossiers.containsValue(masked); number++) {
				masked = plain + '-' + number;
			}
			return masked;
		});
	}

	/** A dossier as reports read it. */
	public CheckedDossier dossier(CheckedDossier from) {
		if (isNothing) {
			return from;
		}
		MaskedArticles articles = new MaskedArticles(names, from.articles(), dossierId(from.articles().dossier()));
		Map<String, Standing> standings = new HashMap<>();
		from.standings().byFingerprint().forEach((fingerprint, one) -> standings.put(fingerprint,
				new Standing(one.state(), one.decision().map(this::decision), one.known())));
		Map<String, String> settings = new HashMap<>();
		from.settings().forEach((key, value) -> settings.put(key, words(value)));
		return new CheckedDossier(articles.set(), findings(from.findings(), articles), events(from.events(), articles),
				new Standings(standings, findings(from.standings().settled(), articles)),
				from.reviews().stream().map(one -> MaskedClaims.review(names, one)).toList(), settings,
				from.withheld().stream().map(one -> MaskedClaims.withheld(names, one)).toList());
	}

	/** Everything that a report reads. */
	public ReportInput report(ReportInput from) {
		return isNothing ? from : new ReportInput(from.dossiers().stream().map(this::dossier).toList(), problems(from.problems()), from.run(),
				from.locale(), from.colour());
	}

	/** What could not be read: names of files hold names of people. */
	public List<Problem> problems(List<Problem> from) {
		return isNothing ? from : from.stream().map(one -> new Problem(words(one.location()), words(one.place()), words(one.reason()))).toList();
	}

	/** What somebody decided. */
	public Decision decision(Decision from) {
		return isNothing ? from : MaskedClaims.decision(names, from);
	}

	/** A claim whose verdict is not published yet. */
	public ClaimRecords.Withheld withheld(ClaimRecords.Withheld from) {
		return isNothing ? from : MaskedClaims.withheld(names, from);
	}

	/** Findings on articles of a set, and how one of them came about. */
	public Explained explained(ArticleSet set, List<Finding> findings, List<Step> steps) {
		if (isNothing) {
			return new Explained(set, findings, steps);
		}
		MaskedArticles articles = new MaskedArticles(names, set, dossierId(set.dossier()));
		return new Explained(articles.set(), findings(findings, articles), steps.stream()
				.map(step -> new Step(words(step.message()), step.passages().stream().map(articles::passage).toList())).toList());
	}

	/** The ids by which people may call the articles of a set: their own, and those that reports show. */
	public Map<String, String> ids(ArticleSet set) {
		Map<String, String> ids = new HashMap<>();
		if (!isNothing) {
			MaskedArticles articles = new MaskedArticles(names, set, dossierId(set.dossier()));
			set.articles().forEach(article -> ids.put(articles.id(article.id()), article.id()));
		}
		set.articles().forEach(article -> ids.put(article.id(), article.id()));
		return ids;
	}

	/** A passage in its article. */
	public Quoted quoted(Article article, Span place) {
		if (isNothing) {
			return new Quoted(article, place);
		}
		MaskedArticles articles = new MaskedArticles(names, new ArticleSet(ArticleSet.LOOSE, List.of(article)), ArticleSet.LOOSE);
		Passage.InText there = articles.place(Passage.InText.of(article, place.begin(), place.end()));
		return new Quoted(articles.set().articles().getFirst(), new Span(there.begin(), there.end()));
	}

	/**
	 * A timeline as it is drawn and handed on.
	 *
	 * @param articles those that tell it, among others
	 */
	public Timeline timeline(Timeline from, ArticleSet articles) {
		if (isNothing) {
			return from;
		}
		Set<String> told = from.events().stream().flatMap(event -> event.articles().stream()).collect(Collectors.toSet());
		MaskedArticles masked = new MaskedArticles(names,
				new ArticleSet(ArticleSet.LOOSE, articles.articles().stream().filter(article -> told.contains(article.id())).toList()), ArticleSet.LOOSE);
		Map<String, String> ids = MaskedArticles.unique(names, from.events().stream().map(Event::id).toList());
		return from.inOtherWords(event -> event(event, ids, masked),
				source -> new Source(masked.id(source.article()), words(source.outlet()), source.published(), source.retrieved()),
				flag -> new Flag(flag.fingerprint(), flag.check(), flag.severity(), words(flag.message()), flag.contradiction(), flag.items()));
	}

	/**
	 * See {@link Masking#quoted}.
	 *
	 * @param place in the text of this article
	 */
	public record Quoted(Article article, Span place) {
	}

	/** See {@link Masking#explained}. */
	public record Explained(ArticleSet articles, List<Finding> findings, List<Step> steps) {

		public Explained {
			findings = List.copyOf(findings);
			steps = List.copyOf(steps);
		}
	}

	private List<Finding> findings(List<Finding> from, MaskedArticles articles) {
		List<Finding> findings = new ArrayList<>();
		for (Finding one : from) {
			Map<String, String> properties = new HashMap<>();
			one.properties().forEach((key, value) -> properties.put(key, words(value)));
			findings.add(new Finding(one.check(), one.family(), one.severity(), words(one.message()), words(one.explanation()), words(one.remedy()),
					one.passages().stream().map(articles::passage).toList(), one.fingerprint(), one.locus(), properties));
		}
		return findings;
	}

	private List<Event> events(List<Event> from, MaskedArticles articles) {
		Map<String, String> ids = MaskedArticles.unique(names, from.stream().map(Event::id).toList());
		return from.stream().map(one -> event(one, ids, articles)).toList();
	}

	private Event event(Event from, Map<String, String> ids, MaskedArticles articles) {
		return new Event(ids.getOrDefault(from.id(), from.id()), words(from.title()), from.when(), from.places().stream().map(this::words).toList(),
				from.people().stream().map(this::words).toList(), from.claims().stream().map(articles::passage).toList(), from.proposed(),
				from.independent());
	}
}
