package org.factline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.Analysis;
import org.factline.article.Event;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.text.Span;
import org.factline.time.Edtf;
import org.factline.time.Role;

/**
 * The lanes of a timeline, in the order of time.
 *
 * @param lanes   events whose date is known
 * @param undated events that nobody dates
 */
public record Timeline(List<Lane> lanes, List<Lane> undated) {

	/** Nothing happened. */
	public static final Timeline EMPTY = new Timeline(List.of(), List.of());

	private static final Comparator<Lane> IN_TIME = Comparator
			.<Lane>comparingLong(lane -> lane.extent().map(Extent::begin).orElse(Long.valueOf(0)).longValue())
			.thenComparingLong(lane -> lane.extent().map(Extent::end).orElse(Long.valueOf(0)).longValue()).thenComparing(Lane::event);

	public Timeline {
		lanes = List.copyOf(lanes);
		undated = List.copyOf(undated);
	}

	/**
	 * The timeline of some events.
	 *
	 * @param analysis what the articles say, for the date that each passage gives; without it an event's own date stands for them
	 */
	public static Timeline of(List<Event> events, Optional<Analysis> analysis) {
		Map<String, AnalysedArticle> articles = analysis.map(Analysis::byId).orElse(Map.of());
		List<Lane> lanes = new ArrayList<>();
		List<Lane> undated = new ArrayList<>();
		for (Event event : events) {
			Lane lane = lane(event, articles);
			(lane.extent().isPresent() ? lanes : undated).add(lane);
		}
		lanes.sort(IN_TIME);
		undated.sort(IN_TIME);
		return new Timeline(lanes, undated);
	}

	/** From the first to the last second of all lanes; nothing where there is none. */
	public Optional<Extent> extent() {
		return lanes.stream().flatMap(lane -> Stream.concat(lane.extent().stream(), lane.marks().stream().map(Mark::extent)))
				.reduce(Extent::union);
	}

	private static Lane lane(Event event, Map<String, AnalysedArticle> articles) {
		List<Mark> marks = new ArrayList<>();
		for (Passage claim : event.claims()) {
			if (claim instanceof Passage.InText place) {
				mark(place, event, Optional.ofNullable(articles.get(place.article()))).ifPresent(marks::add);
			}
		}
		Optional<Extent> extent = Extent.of(event.when()).or(() -> marks.stream().map(Mark::extent).reduce(Extent::union));
		return new Lane(event.id(), event.title(), event.when(), extent, event.proposed(), marks);
	}

	private static Optional<Mark> mark(Passage.InText place, Event event, Optional<AnalysedArticle> article) {
		String outlet = article.flatMap(one -> one.article().value(Field.OUTLET)).orElse(place.article());
		String when = article.flatMap(one -> told(one, new Span(place.begin(), place.end()))).map(Edtf::toString).orElse(event.when());
		return Extent.of(when).map(extent -> new Mark(outlet, place.article(), place.begin(), place.end(), place.text(), when, extent));
	}

	/** The first date in a passage that is one of what happened. */
	private static Optional<Edtf> told(AnalysedArticle article, Span place) {
		return article.statements().timesIn(place).stream().filter(time -> time.role() == Role.EVENT || time.role() == Role.UNKNOWN)
				.map(time -> time.time().edtf()).filter(Edtf::isKnown).findFirst();
	}
}
