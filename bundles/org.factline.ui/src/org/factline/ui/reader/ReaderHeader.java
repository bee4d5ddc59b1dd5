package org.factline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.factline.messages.Messages;
import org.factline.text.Span;
import org.factline.ui.language.Language;
import org.factline.ui.reader.marks.DateFact;
import org.factline.ui.reader.marks.Facts;

/**
 * What stands over the text: where the article is from, and its three dates side by side with their evidence, so that they
 * are never taken for one another.
 */
final class ReaderHeader {

	/** What can be followed in it. */
	interface Actions {

		/** Shows where the text says when it happened. */
		void reveal(Span place);

		/** Opens the page in the web. */
		void openPage(String url);

		/** Compares with the version before. */
		void compare();
	}

	/** About two rows; all of it is in the tool tip. */
	private static final int MOST_EVIDENCE = 64;

	private final Messages messages = Language.messages(ReaderHeader.class);
	private final Actions actions;
	private final Composite header;
	private final Label outlet;
	private final Label title;
	private final Label credits;
	private final DateColumn happened;
	private final DateColumn published;
	private final DateColumn retrieved;
	private final Link provenance;
	private final List<Control> secondary = new ArrayList<>();
	private Optional<Facts> shown = Optional.empty();
	private int versions = -1;

	ReaderHeader(Composite parent, Function<Composite, Control> tools, Actions actions) {
		this.actions = actions;
		header = new Composite(parent, SWT.NONE);
		header.setData("org.eclipse.e4.ui.css.CssClassName", "FactlineReaderHeader");
		GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 8).spacing(8, 3).applyTo(header);
		outlet = new Label(header, SWT.NONE);
		outlet.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(outlet);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools.apply(header));
		title = line(SWT.WRAP);
		credits = line(SWT.WRAP);
		secondary.add(credits);
		Composite dates = new Composite(header, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(20, 0).margins(0, 4).applyTo(dates);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(dates);
		happened = new DateColumn(dates, "header.happened");
		published = new DateColumn(dates, "header.published");
		retrieved = new DateColumn(dates, "header.retrieved");
		provenance = new Link(header, SWT.WRAP);
		provenance.addListener(SWT.Selection, event -> follow(String.valueOf(event.text)));
		secondary.add(provenance);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(provenance);
		restyle();
	}

	private Label line(int style) {
		Label label = new Label(header, style);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(label);
		return label;
	}

	Composite control() {
		return header;
	}

	/** Takes fonts and colours anew from the theme. */
	void restyle() {
		title.setFont(JFaceResources.getFont(BlockStyles.HEADLINE_FONT));
		secondary.forEach(one -> one.setForeground(JFaceResources.getColorRegistry().get(BlockStyles.SECONDARY)));
	}

	/** Stands over the column of the text. */
	void column(int left, int right) {
		GridLayout layout = (GridLayout) header.getLayout();
		if (layout.marginLeft != left || layout.marginRight != right) {
			layout.marginLeft = left;
			layout.marginRight = right;
			header.requestLayout();
		}
	}

	/** @param count how many earlier versions there are */
	void show(Facts facts, int count) {
		if (shown.equals(Optional.of(facts)) && versions == count) {
			return;
		}
		shown = Optional.of(facts);
		versions = count;
		outlet.setText(escaped(facts.outlet()));
		visible(title, facts.title());
		visible(credits, String.join("  ·  ", facts.credits()));
		happened.show(facts.happened(), actions::reveal);
		published.show(facts.published(), place -> {
			// the page says it, not the text
		});
		retrieved.show(facts.retrieved(), place -> {
			// likewise
		});
		List<String> parts = new ArrayList<>();
		if (!facts.url().isEmpty()) {
			parts.add("<a href=\"page\">" + escaped(host(facts.url())) + "</a>");
		}
		if (count > 0) {
			parts.add("<a href=\"versions\">" + messages.get("header.versions", Integer.valueOf(count)) + "</a>");
		}
		if (!facts.provenance().isEmpty()) {
			parts.add(escaped(facts.provenance()));
		}
		provenance.setText(String.join("  ·  ", parts));
		provenance.setToolTipText(facts.url());
		hide(provenance, parts.isEmpty());
		header.layout(true, true);
		header.requestLayout();
	}

	private void follow(String what) {
		if (what.equals("page")) {
			shown.ifPresent(facts -> actions.openPage(facts.url()));
		} else {
			actions.compare();
		}
	}

	private static String host(String url) {
		return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#].*", "") + " ↗";
	}

	private static void visible(Label label, String text) {
		label.setText(escaped(text));
		hide(label, text.isEmpty());
	}

	private static void hide(Control control, boolean hidden) {
		control.setVisible(!hidden);
		((GridData) control.getLayoutData()).exclude = hidden;
	}

	private static String shortened(String text) {
		int space = text.length() > MOST_EVIDENCE ? text.lastIndexOf(' ', MOST_EVIDENCE) : -1;
		return space > 0 ? text.substring(0, space) + " …" : text;
	}

	private static String escaped(String text) {
		return text.replace("&", "&&");
	}

	/** One of the three dates: what it is, the date, how it is known. */
	private final class DateColumn {

		private final Composite column;
		private final Label name;
		private final Link date;
		private final Label evidence;
		private Optional<Span> place = Optional.empty();
		private Consumer<Span> follow = span -> {
			// nothing yet
		};

		DateColumn(Composite parent, String key) {
			column = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(column);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
			name = new Label(column, SWT.NONE);
			name.setText(messages.get(key));
			date = new Link(column, SWT.WRAP);
			date.addListener(SWT.Selection, event -> place.ifPresent(there -> follow.accept(there)));
			evidence = new Label(column, SWT.WRAP);
			secondary.add(name);
			secondary.add(evidence);
			for (Control control : List.of(name, date, evidence)) {
				GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(control);
			}
		}

		void show(DateFact fact, Consumer<Span> reveal) {
			place = fact.place();
			follow = reveal;
			String words = escaped(fact.words());
			date.setText(place.isPresent() ? "<a>" + words + "</a>" : words);
			date.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			date.setToolTipText(fact.edtf());
			date.setForeground(fact.isKnown() ? null : JFaceResources.getColorRegistry().get(BlockStyles.SECONDARY));
			evidence.setText(escaped(shortened(fact.evidence())));
			evidence.setToolTipText(fact.evidence());
		}
	}
}
