package org.factline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.factline.analysis.AlignedSentences;
import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.Analyser;
import org.factline.analysis.Analysis;
import org.factline.analysis.Facet;
import org.factline.analysis.FacetLine;
import org.factline.analysis.SimilarSentences;
import org.factline.analysis.StoryPair;
import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.checking.CheckRun;
import org.factline.checking.CheckRunner;
import org.factline.checking.CheckSettings;
import org.factline.model.bridge.ClaimSheet;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseResult;
import org.factline.statement.Statements;
import org.factline.text.Span;
import org.factline.time.Role;

/**
 * Looks a claim up in a dossier. The claim is read as an article of its own is; what compares two articles then compares it with those
 * that say something like it. Only what a check finds speaks against it.
 */
final class ClaimStarter {

	/** Comes before every id of an article. */
	private static final String ID = "!";
	/** Below this, sentences have names in common, and may say quite different things of them. */
	private static final double SAME = .6;
	private static final String UNKNOWN = "und";
	/** What messages call the claim. */
	private static final int LONG = 60;

	private final Analyser analyser;
	private final CheckRunner checks;
	private final Locale locale;
	private final int threads;

	/** @param checks all there are; those that look for contradictions are taken */
	ClaimStarter(Analyser analyser, CheckRunner checks, Locale locale, int threads) {
		this.analyser = analyser;
		this.checks = new CheckRunner(checks.checks().stream().filter(check -> check.family() == Family.CONTRADICTION).toList());
		this.locale = locale;
		this.threads = threads;
	}

	ClaimStart look(String claim, String made, Analysis dossier, CheckSettings settings, Progress progress) {
		AnalysedArticle text = analyser.analyse(article(claim, made, language(dossier)));
		List<StoryPair> pairs = SimilarSentences.of(text, dossier.articles());
		List<AnalysedArticle> compared = Stream.concat(Stream.of(text), pairs.stream().map(StoryPair::b)).toList();
		Analysis both = new Analysis(dossier.dossier(), compared, new ReuseResult(List.of(), List.of(), dossier.reuse().options()), pairs);
		List<Finding> findings = checks.run(both, settings, CheckRun.NOTHING, locale, threads, progress).findings().stream()
				.filter(one -> !one.isNotChecked() && one.passages().stream().anyMatch(passage -> passage.article().equals(ID))).toList();
		List<ClaimStart.Found> found = new ArrayList<>();
		for (StoryPair pair : pairs) {
			pair.sentences().forEach(aligned -> found.add(found(pair, aligned, findings)));
		}
		found.sort(Comparator.comparing((ClaimStart.Found one) -> Double.valueOf(-one.similarity())).thenComparing(one -> one.passage().article())
				.thenComparing(one -> Integer.valueOf(one.passage().begin())));
		int sources = IndependentSources.count(dossier, found.stream().filter(one -> one.side() == ClaimSheet.Side.FOR)
				.map(one -> one.passage().article()).toList());
		return new ClaimStart(found, missing(text, found, sources), sources);
	}

	private static Article article(String claim, String made, String language) {
		Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
		attributes.put(Field.LANGUAGE, Attribute.stated(language, "dossier"));
		attributes.put(Field.TITLE, Attribute.stated(claim.length() <= LONG ? claim : claim.substring(0, LONG) + '\u2026', "claim"));
		if (!made.isEmpty()) {
			attributes.put(Field.PUBLISHED, Attribute.stated(made, "claim"));
		}
		return new Article(ID, new Provenance(ID, "text/plain", "", "", "", ""), claim, List.of(new Block(BlockKind.BODY, 0, claim.length())), attributes,
				List.of());
	}

	/** The language of most articles: a sentence is too short to tell its own. */
	private static String language(Analysis dossier) {
		Map<String, Integer> counts = new java.util.TreeMap<>();
		dossier.articles().forEach(one -> one.article().value(Field.LANGUAGE).ifPresent(language -> counts.merge(language, Integer.valueOf(1), Integer::sum)));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(UNKNOWN);
	}

	private static ClaimStart.Found found(StoryPair pair, AlignedSentences aligned, List<Finding> findings) {
		Passage.InText mine = Passage.InText.of(pair.a().article(), aligned.a().begin(), aligned.a().end());
		Passage.InText theirs = Passage.InText.of(pair.b().article(), aligned.b().begin(), aligned.b().end());
		Optional<Finding> conflict = findings.stream().filter(one -> touches(one, mine) && touches(one, theirs)).findFirst();
		if (conflict.isPresent()) {
			return new ClaimStart.Found(ClaimSheet.Side.AGAINST, theirs, conflict.get().message(), aligned.similarity());
		}
		List<FacetLine> facets = FacetLine.of(pair.a(), mine, pair.b(), theirs, Optional.empty());
		boolean same = aligned.similarity() >= SAME && facets.stream().anyMatch(one -> !one.left().isEmpty())
				&& facets.stream().allMatch(one -> one.facet() == Facet.WHETHER ? one.relation() == FacetLine.Relation.SAME : one.held());
		return new ClaimStart.Found(same ? ClaimSheet.Side.FOR : ClaimSheet.Side.ABOUT, theirs, "", aligned.similarity());
	}

	private static boolean touches(Finding finding, Passage.InText sentence) {
		return finding.passages().stream().anyMatch(one -> one instanceof Passage.InText place && place.article().equals(sentence.article())
				&& place.begin() < sentence.end() && sentence.begin() < place.end());
	}

	private static Set<ClaimStart.Missing> missing(AnalysedArticle text, List<ClaimStart.Found> found, int sources) {
		Span all = new Span(0, text.article().text().length());
		Statements said = text.statements();
		Set<ClaimStart.Missing> missing = EnumSet.noneOf(ClaimStart.Missing.class);
		if (said.timesIn(all).stream().noneMatch(one -> one.role() == Role.EVENT || one.role() == Role.UNKNOWN)) {
			missing.add(ClaimStart.Missing.DATE);
		}
		if (said.placesIn(all).isEmpty()) {
			missing.add(ClaimStart.Missing.PLACE);
		}
		if (said.namesIn(all).isEmpty() && said.quotations().isEmpty()) {
			missing.add(ClaimStart.Missing.NAME);
		}
		if (found.isEmpty()) {
			missing.add(ClaimStart.Missing.ANYTHING);
		} else if (sources < 2) {
			missing.add(sources == 0 ? ClaimStart.Missing.SOURCE : ClaimStart.Missing.SECOND_SOURCE);
		}
		return missing;
	}
}
