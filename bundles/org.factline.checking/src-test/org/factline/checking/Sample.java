package org.factline.checking;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.factline.analysis.Analyser;
import org.factline.analysis.Analysis;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Family;
import org.factline.article.Finding;
import org.factline.article.Fingerprint;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.article.Severity;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseOptions;
import org.factline.text.Sentences;
import org.factline.time.TimeReader;

/** Small invented things that the tests of this package work on. */
final class Sample {

	private Sample() {
	}

	static Article article(String id, String text) {
		return new Article(id, new Provenance(id, "text/plain", "", "test", "1", ""), text,
				List.of(new Block(BlockKind.BODY, 0, text.length())), Map.of(), List.of());
	}

	static Analysis analysis(Article... articles) {
		return new Analyser(new Sentences(), TimeReader.standard(), ReuseOptions.DEFAULT.withThreads(1))
				.analyse(new ArticleSet(ArticleSet.LOOSE, List.of(articles)), Progress.NONE);
	}

	static CheckDescriptor descriptor(String id, Check check) {
		return new CheckDescriptor(id, Family.CALENDAR, Severity.WARNING,
				List.of(new CheckDescriptor.Parameter("least", " 3 ")), locale -> new HelpPage(id, id, id), () -> check);
	}

	/** A finding whose fingerprint follows from check and value. */
	static Finding finding(String check, String value, Severity severity, String message) {
		List<Passage> evidence = List.of(new Passage.InText("kincir", 0, 6, "Kincir"));
		return new Finding(check, Family.CALENDAR, severity, message, "why", "", evidence,
				Fingerprint.of(check, evidence, List.of(value)), Fingerprint.locus(check, evidence, ""), Map.of());
	}

	static List<Finding> run(CheckDescriptor... checks) {
		return new CheckRunner(List.of(checks)).run(analysis(article("kincir", "Kincir angin berputar.")), Locale.ENGLISH,
				Progress.NONE);
	}
}
