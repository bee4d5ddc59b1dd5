package org.factline.timeline;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.factline.analysis.Analysis;
import org.factline.article.Article;
import org.factline.article.Event;
import org.factline.article.Finding;

/**
 * What a timeline is made of.
 *
 * @param events   what happened
 * @param articles that tell it, for their outlets and their dates of publication and retrieval
 * @param analysis what the articles say, for the date that each passage gives; without it an event's own date stands for them
 * @param findings which places contradict each other
 * @param zone     whose clocks the axis shows; empty for those of the place where something happened
 */
public record Told(List<Event> events, List<Article> articles, Optional<Analysis> analysis, List<Finding> findings, Optional<ZoneOffset> zone) {

	public Told {
		events = List.copyOf(events);
		articles = List.copyOf(articles);
		Objects.requireNonNull(analysis);
		findings = List.copyOf(findings);
		Objects.requireNonNull(zone);
	}

	/** Events by themselves. */
	public static Told of(List<Event> events) {
		return new Told(events, List.of(), Optional.empty(), List.of(), Optional.empty());
	}

	/** Events with the articles that tell them, which nothing was analysed for, and the findings of checks. */
	public static Told of(List<Event> events, List<Article> articles, List<Finding> findings) {
		return new Told(events, articles, Optional.empty(), findings, Optional.empty());
	}

	/** The same with the findings of checks. */
	public Told withFindings(List<Finding> found) {
		return new Told(events, articles, analysis, found, zone);
	}
}
