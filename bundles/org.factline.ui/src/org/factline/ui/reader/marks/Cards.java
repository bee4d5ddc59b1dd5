package org.factline.ui.reader.marks;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.messages.Messages;
import org.factline.statement.Figure;
import org.factline.statement.Name;
import org.factline.statement.Office;
import org.factline.statement.Place;
import org.factline.statement.Quotation;
import org.factline.text.Span;
import org.factline.time.Anchor;
import org.factline.time.TimeExpression;
import org.factline.ui.language.TimeWords;

/** What is told about the marks of one article. */
public final class Cards {

	private static final int MOST_WORDS = 90;

	private final Messages messages;
	private final TimeWords times;
	private final Article article;
	private final Function<String, Optional<Article>> others;
	private final List<Office> offices;

	/**
	 * @param article the one that is marked
	 * @param offices the offices that it names
	 * @param others  the articles of the dossier by their ids
	 * @param locale  the language of the words
	 */
	public Cards(Article article, List<Office> offices, Function<String, Optional<Article>> others, Locale locale) {
		this.messages = Messages.of(Cards.class, locale);
		this.times = new TimeWords(locale);
		this.article = article;
		this.offices = List.copyOf(offices);
		this.others = others;
	}

	/** What is told about a mark. */
	public Card of(Mark mark) {
		return switch (mark) {
			case Mark.Time one -> time(one);
			case Mark.Quoted one -> quotation(one.quotation());
			case Mark.Named one -> name(one.name());
			case Mark.Held one -> office(one.office());
			case Mark.Located one -> place(one.place());
			case Mark.Counted one -> figure(one.figure());
			case Mark.Found one -> finding(one);
		};
	}

	private Card time(Mark.Time mark) {
		TimeExpression time = mark.time();
		List<Card.Row> rows = new ArrayList<>();
		row(rows, "stands", messages.get("role." + mark.role()));
		row(rows, "certainty", certainty(time));
		row(rows, "alternatives", time.alternatives().stream().map(times::of).collect(Collectors.joining("; ")));
		row(rows, "anchor", anchor(time));
		if (time.slip().isPresent()) {
			row(rows, "slip", messages.get("slip." + time.slip().kind()));
		}
		row(rows, "edtf", time.edtf().toString());
		row(rows, "timex", time.type() + " " + time.value() + (time.mod().isEmpty() ? "" : " " + time.mod()));
		List<Card.Link> links = new ArrayList<>();
		if (time.anchorBegin() >= 0 && time.anchorBegin() < article.text().length()) {
			links.add(new Card.Link(messages.get("link.anchor", wordsFrom(time.anchorBegin())), article.id(),
					Optional.of(new Span(time.anchorBegin(), time.anchorBegin()))));
		}
		return new Card(messages.get("card.time"), times.of(time), rows, links);
	}

	private String certainty(TimeExpression time) {
		if (!time.edtf().isKnown()) {
			return time.type().name().equals("DURATION") || time.type().name().equals("SET") ? "" : messages.get("certainty.unknown");
		}
		if (!time.alternatives().isEmpty()) {
			return messages.get("certainty.several", Integer.valueOf(time.alternatives().size()));
		}
		if (time.edtf().isUncertain()) {
			return messages.get("certainty.uncertain");
		}
		return messages.get(time.edtf().isApproximate() ? "certainty.about" : time.anchor() == Anchor.NONE ? "certainty.stated" : "certainty.reckoned");
	}

	/** What it was reckoned from; the engine's own words about that are for developers. */
	private String anchor(TimeExpression time) {
		return switch (time.anchor()) {
			case PUBLISHED -> messages.get("anchor.PUBLISHED", article.value(Field.PUBLISHED).map(times::of).orElse(messages.get("unknown")));
			case RETRIEVED -> messages.get("anchor.RETRIEVED", article.value(Field.RETRIEVED).map(times::of).orElse(messages.get("unknown")));
			case PREVIOUS -> messages.get("anchor.PREVIOUS");
			case NEXT -> messages.get("anchor.NEXT");
			case NONE -> "";
		};
	}

	private String wordsFrom(int begin) {
		String text = article.text();
		int line = text.indexOf('\n', begin);
		int end = Math.min(line < 0 ? text.length() : line, begin + 40);
		String words = text.substring(begin, end);
		int space = words.lastIndexOf(' ');
		return end == begin + 40 && space > 0 ? words.substring(0, space) + "…" : words;
	}

	private Card quotation(Quotation quotation) {
		List<Card.Row> rows = new ArrayList<>();
		String speaker = quotation.speaker().canonical();
		row(rows, "office", offices.stream().filter(one -> !speaker.isEmpty() && one.holder().equals(speaker)).map(Office::canonical).findFirst().orElse(""));
		row(rows, "form", messages.get(quotation.isDirect() ? "form.direct" : "form.indirect"));
		row(rows, "verb", quotation.verb());
		row(rows, "resolved", messages.get("resolution." + quotation.speaker().resolution()));
		if (quotation.closing() == Quotation.Closing.CUT && quotation.isDirect()) {
			row(rows, "closing", messages.get("closing.cut"));
		}
		List<Card.Link> links = new ArrayList<>();
		if (quotation.attributionBegin() >= 0) {
			Span place = new Span(quotation.attributionBegin(), quotation.attributionEnd());
			links.add(new Card.Link(messages.get("link.attribution", shortened(place.in(article.text()))), article.id(), Optional.of(place)));
		}
		return new Card(messages.get("card.quotation"), quotation.speaker().isKnown() ? speaker : messages.get("speaker.nobody"), rows, links);
	}

	private Card name(Name name) {
		List<Card.Row> rows = new ArrayList<>();
		row(rows, "titles", String.join(", ", name.titles()));
		row(rows, "office", name.office());
		row(rows, "does", messages.get("does." + name.role()));
		if (!name.text().equals(name.canonical())) {
			row(rows, "written", name.text());
		}
		return new Card(messages.get("card.name." + name.kind()), name.canonical(), rows, List.of());
	}

	private Card office(Office office) {
		List<Card.Row> rows = new ArrayList<>();
		row(rows, "holder", office.holder());
		row(rows, "standing", messages.get("standing." + office.standing()));
		return new Card(messages.get("card.office"), office.canonical(), rows, List.of());
	}

	private Card place(Place place) {
		List<Card.Row> rows = new ArrayList<>();
		row(rows, "kind", messages.get("place." + place.kind()));
		if (!place.text().equals(place.canonical())) {
			row(rows, "written", place.text());
		}
		row(rows, "code", place.key().matches("[A-Z]{2}(-[0-9.]+)?") ? place.key() : "");
		return new Card(messages.get("card.place"), place.canonical(), rows, List.of());
	}

	private Card figure(Figure figure) {
		List<Card.Row> rows = new ArrayList<>();
		row(rows, "kind", messages.get("figure." + figure.kind()));
		if (figure.low().compareTo(figure.high()) != 0) {
			row(rows, "between", number(figure.low()) + " – " + number(figure.high()));
		}
		row(rows, "exactness", messages.get("approx." + figure.approx()));
		if (figure.change() != Figure.Change.LEVEL) {
			row(rows, "change", messages.get("change." + figure.change()));
		}
		row(rows, "condition", figure.condition().isEmpty() ? "" : messages.get("condition." + figure.condition()));
		row(rows, "of", figure.of());
		row(rows, "counted", figure.noun());
		return new Card(messages.get("card.figure"), (number(figure.value()) + " " + figure.unit()).strip(), rows, List.of());
	}

	private String number(BigDecimal value) {
		NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
		format.setMaximumFractionDigits(Math.max(0, value.scale()));
		return format.format(value);
	}

	private Card finding(Mark.Found mark) {
		Finding finding = mark.finding();
		List<Card.Row> rows = new ArrayList<>();
		rows.add(new Card.Row("", finding.explanation()));
		row(rows, "remedy", finding.remedy());
		mark.judged().decision().ifPresent(decision -> row(rows, "decided",
				messages.get("decided." + decision.state(), decision.reason())));
		row(rows, "check", finding.check());
		List<Card.Link> links = new ArrayList<>();
		for (Passage passage : finding.passages()) {
			if (!passage.equals(here(mark, passage))) {
				links.add(link(passage));
			}
		}
		return new Card(messages.get("severity." + finding.severity()), finding.message(), rows, links);
	}

	/** The mark's own place, where a passage is that. */
	private Passage here(Mark.Found mark, Passage passage) {
		return passage instanceof Passage.InText && passage.article().equals(article.id())
				? Passage.InText.of(article, mark.span().begin(), mark.span().end())
				: new Passage.InField(article.id(), Field.KIND, "");
	}

	private Card.Link link(Passage passage) {
		Optional<Article> there = passage.article().equals(article.id()) ? Optional.of(article) : others.apply(passage.article());
		String where = passage.article().equals(article.id()) ? messages.get("link.here")
				: there.map(one -> one.value(Field.OUTLET).map(outlet -> outlet + ", " + one.label()).orElse(one.label())).orElse(passage.article());
		return switch (passage) {
			case Passage.InText place -> new Card.Link(messages.get("link.passage", where, shortened(place.text())), place.article(),
					Optional.of(new Span(place.begin(), place.end())));
			case Passage.InField field -> new Card.Link(messages.get("link.field", where, messages.get("field." + field.field()), shortened(field.text())),
					field.article(), Optional.empty());
		};
	}

	private static String shortened(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.length() <= MOST_WORDS ? line : line.substring(0, line.lastIndexOf(' ', MOST_WORDS) > 20 ? line.lastIndexOf(' ', MOST_WORDS) : MOST_WORDS) + "…";
	}

	private void row(List<Card.Row> rows, String label, String value) {
		rows.add(new Card.Row(messages.get("row." + label), value));
	}
}
