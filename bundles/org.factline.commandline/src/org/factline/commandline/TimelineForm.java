package org.factline.commandline;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.timeline.Source;
import org.factline.timeline.Timeline;
import org.factline.timeline.Told;
import org.factline.timeline.layout.Arrangement;
import org.factline.timeline.layout.Layout;
import org.factline.timeline.output.ICalendar;
import org.factline.timeline.output.TimelineJs;
import org.factline.timeline.output.TimelineSvg;

/** In which form {@code timeline} tells what happened. */
enum TimelineForm {

	/** Lines for people. */
	text(".txt"),
	/** A line of JSON for each event. */
	json(".json"),
	/** A picture. */
	svg(".svg"),
	/** What TimelineJS reads. */
	timelinejs(".timelinejs.json"),
	/** What calendars read. */
	ical(".ics");

	private final String ending;

	TimelineForm(String ending) {
		this.ending = ending;
	}

	/** The form that the name of a file stands for. */
	static Optional<TimelineForm> of(String file) {
		// the longest ending first
		return Arrays.stream(values()).filter(form -> file.endsWith(form.ending)).max((one, other) -> one.ending.length() - other.ending.length());
	}

	/** What the name of its file ends with. */
	String ending() {
		return ending;
	}

	/** Whether it draws one dossier, and wants the dates that articles give and what contradicts them. */
	boolean isDrawn() {
		return this != text && this != json;
	}

	/** Writes one dossier; of {@link #text} and {@link #json} nothing. */
	void write(Told told, Arrangement arrangement, Locale locale, Appendable out) throws IOException {
		Timeline timeline = Timeline.of(told);
		switch (this) {
			case svg -> {
				Map<String, String> addresses = new HashMap<>();
				for (Article article : told.articles()) {
					article.value(Field.URL).filter(TimelineForm::isWebAddress).ifPresent(url -> addresses.put(article.id(), url));
				}
				TimelineSvg.write(Layout.of(timeline, arrangement), TimelineSvg.WIDTH, locale,
						item -> item.source().map(Source::article).map(addresses::get), out);
			}
			case timelinejs -> new TimelineJs(locale).write(timeline, out);
			case ical -> new ICalendar(locale).write(timeline, out);
			default -> {
				// reports write these
			}
		}
	}

	/** An address of an input may be anything; a link runs nothing. */
	private static boolean isWebAddress(String url) {
		return url.startsWith("https://") || url.startsWith("http://");
	}
}
