package org.factline.timeline.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.factline.article.Severity;
import org.factline.messages.Messages;
import org.factline.timeline.Extent.Certainty;
import org.factline.timeline.Grouping;
import org.factline.timeline.ItemFilter;
import org.factline.timeline.Source;
import org.factline.timeline.Timeline;
import org.factline.timeline.layout.Arrangement;
import org.factline.ui.controls.FilterLine;
import org.factline.ui.language.Language;

/** What is typed and chosen to see less of a timeline, and what its lanes are. */
final class TimelineBar {

	private static final int WIDTH = 124;
	private static final List<Severity> SEVERITIES = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

	private final Messages messages = Language.messages(TimelinePainter.class);
	private final FilterLine line;
	private final Combo grouping;
	private final Text text;
	private final Combo outlet;
	private final Combo person;
	private final Combo kind;
	private final Combo severity;
	private final Combo certainty;
	private final Runnable changed;
	private List<String> outlets = List.of();
	private List<String> people = List.of();

	/** @param changed called a moment after something was typed, and at once after something was chosen */
	TimelineBar(Composite parent, Runnable changed) {
		this.changed = changed;
		line = new FilterLine(parent, 7, messages, changed);
		grouping = line.addChoice("lanes", WIDTH);
		for (Grouping one : Grouping.values()) {
			grouping.add(messages.get("lanes." + key(one)));
		}
		grouping.select(0);
		text = line.addText(110);
		outlet = line.addFilter("filter.outlet", WIDTH);
		person = line.addFilter("filter.person", WIDTH);
		kind = line.addFilter("filter.kind", WIDTH);
		kind.add(messages.get("confirmed"));
		kind.add(messages.get("proposed"));
		severity = line.addFilter("filter.severity", WIDTH);
		SEVERITIES.forEach(one -> severity.add(messages.get("severity." + key(one))));
		certainty = line.addFilter("filter.certainty", WIDTH);
		for (Certainty one : Certainty.values()) {
			certainty.add(messages.get("certainty." + key(one)));
		}
	}

	private static String key(Enum<?> one) {
		return one.name().toLowerCase(Locale.ROOT);
	}

	Composite control() {
		return line.control();
	}

	/** Puts the cursor into the text. */
	void focusText() {
		FilterLine.focus(text);
	}

	/** Offers the outlets and people of a timeline; what was chosen stays where it is still there. */
	void offer(Timeline timeline) {
		outlets = offer(outlet, outlets, timeline.sources().stream().map(Source::outlet).distinct().sorted().toList());
		people = offer(person, people, timeline.events().stream().flatMap(event -> event.people().stream()).distinct().sorted().toList());
	}

	private static List<String> offer(Combo combo, List<String> old, List<String> fresh) {
		if (!fresh.equals(old)) {
			int index = combo.getSelectionIndex();
			String chosen = index > 0 ? old.get(index - 1) : "";
			while (combo.getItemCount() > 1) {
				combo.remove(combo.getItemCount() - 1);
			}
			fresh.forEach(combo::add);
			combo.select(fresh.indexOf(chosen) + 1);
		}
		return fresh;
	}

	/** What the lanes are. */
	Grouping grouping() {
		return Grouping.values()[Math.max(0, grouping.getSelectionIndex())];
	}

	/** Chooses what the lanes are. */
	void group(Grouping by) {
		grouping.select(by.ordinal());
		changed.run();
	}

	/** What is typed and chosen. */
	ItemFilter filter() {
		return new ItemFilter(text.getText(), chosen(outlet, outlets), chosen(person, people), chosen(severity, SEVERITIES.size()).map(SEVERITIES::get),
				chosen(certainty, Certainty.values().length).map(at -> Certainty.values()[at]),
				chosen(kind, 2).map(at -> Boolean.valueOf(at.intValue() == 1)));
	}

	private static String chosen(Combo combo, List<String> values) {
		return chosen(combo, values.size()).map(values::get).orElse("");
	}

	private static Optional<Integer> chosen(Combo combo, int size) {
		int index = combo.getSelectionIndex() - 1;
		return index < 0 || index >= size ? Optional.empty() : Optional.of(Integer.valueOf(index));
	}

	/** Types some words, and chooses nothing. */
	void search(String words) {
		text.setText(words);
		for (Combo combo : List.of(outlet, person, kind, severity, certainty)) {
			combo.select(0);
		}
		changed.run();
	}

	/** The lanes and items that are wanted, with what is folded. */
	Arrangement arrangement(Arrangement before) {
		Arrangement same = before.grouping() == grouping() ? before : before.by(grouping());
		return same.with(filter());
	}
}
