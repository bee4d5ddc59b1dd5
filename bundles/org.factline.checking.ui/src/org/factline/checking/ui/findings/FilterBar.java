package org.factline.checking.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.factline.article.Severity;
import org.factline.messages.Messages;
import org.factline.ui.controls.FilterLine;
import org.factline.ui.language.Language;

/** What is typed and chosen to see fewer findings, and how many there are. */
final class FilterBar {

	private static final List<Severity> SEVERITIES = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.NONE);

	private final Messages messages = Language.messages(FindingsView.class);
	private final FilterLine line;
	private final Text text;
	private final Combo severity;
	private final Combo state;
	private final Combo check;
	private final Label count;
	private final Runnable changed;
	/** Ids of the checks in the list, behind "all". */
	private List<String> checks = List.of();

	/** @param changed called a moment after something was typed, and at once after something was chosen */
	FilterBar(Composite parent, Runnable changed) {
		this.changed = changed;
		line = new FilterLine(parent, 5, messages, changed);
		text = line.addText(140);
		severity = line.addFilter("filter.severity", SWT.DEFAULT);
		SEVERITIES.forEach(one -> severity.add(Language.messages(FindingRows.class).get("severity." + one.name().toLowerCase(java.util.Locale.ROOT))));
		state = line.addFilter("filter.state", SWT.DEFAULT);
		for (FindingFilter.States one : FindingFilter.States.values()) {
			state.add(messages.get(one.key()));
		}
		check = line.addFilter("filter.check", SWT.DEFAULT);
		count = new Label(line.control(), SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
	}

	Composite control() {
		return line.control();
	}

	/** Puts the cursor into the text. */
	void focusText() {
		FilterLine.focus(text);
	}

	/** Offers these checks, each with its title; what was chosen stays where it is still there. */
	void offer(Map<String, String> titles) {
		Map<String, String> byTitle = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		titles.forEach((id, title) -> byTitle.put(title, id));
		List<String> fresh = new ArrayList<>(byTitle.values());
		if (!fresh.equals(checks)) {
			String chosen = filter().check();
			checks = fresh;
			check.removeAll();
			check.add(messages.get("filter.check.all"));
			byTitle.keySet().forEach(check::add);
			check.select(checks.indexOf(chosen) + 1);
			line.control().layout(true);
		}
	}

	/** What is typed and chosen. */
	FindingFilter filter() {
		int severityIndex = severity.getSelectionIndex();
		int stateIndex = state.getSelectionIndex();
		int checkIndex = check.getSelectionIndex();
		return new FindingFilter(text.getText(), severityIndex <= 0 ? Optional.empty() : Optional.of(SEVERITIES.get(severityIndex - 1)),
				stateIndex <= 0 ? Optional.empty() : Optional.of(FindingFilter.States.values()[stateIndex - 1]),
				checkIndex <= 0 ? "" : checks.get(checkIndex - 1));
	}

	/** Types and chooses nothing. */
	void clear() {
		text.setText("");
		severity.select(0);
		state.select(0);
		check.select(0);
		changed.run();
	}

	/** Types and chooses what shows these findings; for tests and for other parts. */
	void set(FindingFilter filter) {
		text.setText(filter.text());
		severity.select(filter.severity().map(one -> Integer.valueOf(SEVERITIES.indexOf(one) + 1)).orElse(Integer.valueOf(0)).intValue());
		state.select(filter.state().map(one -> Integer.valueOf(one.ordinal() + 1)).orElse(Integer.valueOf(0)).intValue());
		check.select(checks.indexOf(filter.check()) + 1);
		changed.run();
	}

	/** Says how many there are. */
	void count(String words) {
		if (!words.equals(count.getText())) {
			count.setText(words);
			line.control().layout(true);
		}
	}
}
