package org.factline.checking.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.Facet;
import org.factline.analysis.FacetLine;
import org.factline.analysis.Analysis;
import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.messages.Messages;
import org.factline.text.Span;
import org.factline.ui.dossiers.FindingRef;

/** What a finding says, in which respects its passages differ, and two of them side by side. */
final class Comparison {

	private final Messages messages;
	private final Composite area;
	private final StyledText words;
	private final Combo others;
	private final FacetTable facets;
	private final SashForm both;
	private final PassagePane left;
	private final PassagePane right;
	/** The passages that can stand on the right. */
	private List<Passage> choice = List.of();
	private Optional<Finding> shown = Optional.empty();
	private Optional<FindingRef> ref = Optional.empty();

	Comparison(Composite parent, Messages messages, Consumer<Passage> open) {
		this.messages = messages;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		words = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		words.setMargins(10, 6, 10, 2);
		words.setLineSpacing(2);
		words.setCaret(null);
		words.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.Traverse, event -> event.doit = true);
		words.getAccessible().addAccessibleListener(named("details"));
		area.addListener(SWT.Resize, event -> fit());
		facets = new FacetTable(area, messages);
		others = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		others.getAccessible().addAccessibleListener(named("others"));
		others.setToolTipText(messages.get("others"));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(10, 0).applyTo(others);
		others.addListener(SWT.Selection, event -> showPair());
		both = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
		left = new PassagePane(both, messages, open);
		right = new PassagePane(both, messages, open);
	}

	private AccessibleAdapter named(String key) {
		return new AccessibleAdapter() {

			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = messages.get(key);
			}
		};
	}

	Composite control() {
		return area;
	}

	void setFocus() {
		left.setFocus();
	}

	/** The passages that stand side by side; one or none where there are no more. */
	List<Passage> passages() {
		List<Passage> some = new ArrayList<>(left.passage().stream().toList());
		right.passage().ifPresent(some::add);
		return some;
	}

	/** Shows a finding; says so where it is gone. */
	void show(FindingRef finding, String state) {
		boolean same = ref.equals(Optional.of(finding));
		ref = Optional.of(finding);
		shown = finding.dossier().results().finding(finding.fingerprint()).map(one -> one.finding());
		String message = shown.map(Finding::message).orElse(messages.get("gone"));
		words.setText(message + shown.map(one -> words(one, state)).orElse(""));
		words.setStyleRange(new StyleRange(0, message.length(), null, null, SWT.BOLD));
		offer(same);
		showPair();
		fit();
	}

	private String words(Finding finding, String state) {
		StringBuilder text = new StringBuilder();
		text.append('\n').append(state).append("  ·  ").append(finding.explanation());
		if (!finding.remedy().isEmpty()) {
			text.append('\n').append(messages.get("remedy", finding.remedy()));
		}
		return text.toString();
	}

	/** All passages but the first; those of other articles come first. */
	private void offer(boolean same) {
		List<Passage> all = shown.map(Finding::passages).orElse(List.of());
		String first = all.isEmpty() ? "" : all.getFirst().article();
		List<Passage> fresh = new ArrayList<>();
		all.stream().skip(1).filter(one -> !one.article().equals(first)).forEach(fresh::add);
		all.stream().skip(1).filter(one -> one.article().equals(first)).forEach(fresh::add);
		int before = same ? others.getSelectionIndex() : 0;
		choice = fresh;
		others.removeAll();
		for (int i = 0; i < choice.size(); i++) {
			others.add(messages.get("other", Integer.valueOf(i + 1), Integer.valueOf(choice.size()), outlet(choice.get(i))));
		}
		others.select(before >= 0 && before < choice.size() ? before : 0);
		boolean needed = choice.size() > 1;
		others.setVisible(needed);
		if (others.getLayoutData() instanceof GridData data) {
			data.exclude = !needed;
		}
	}

	private void showPair() {
		Optional<Passage> first = shown.flatMap(one -> one.passages().stream().findFirst());
		Optional<Passage> second = choice.isEmpty() ? Optional.empty() : Optional.of(choice.get(Math.max(0, others.getSelectionIndex())));
		List<Span> inLeft = new ArrayList<>();
		List<Span> inRight = new ArrayList<>();
		facets.show(first.isPresent() && second.isPresent() ? compare(first.get(), second.get(), inLeft, inRight) : List.of());
		left.show(first, first.map(this::outlet).orElse(""), first.flatMap(this::article), inLeft);
		right.show(second, second.map(this::outlet).orElse(""), second.flatMap(this::article), inRight);
		both.setMaximizedControl(second.isEmpty() ? left.control() : null);
		area.layout(true, true);
	}

	/** What a check of statements is about; none for other checks. */
	private static Optional<Facet> about(String check) {
		return switch (check) {
			case "conflicting-date", "weekday-date", "impossible-order", "page-date" -> Optional.of(Facet.WHEN);
			case "conflicting-place" -> Optional.of(Facet.WHERE);
			case "conflicting-figure" -> Optional.of(Facet.HOW_MANY);
			case "conflicting-name", "conflicting-attribution", "office-at-time" -> Optional.of(Facet.WHO);
			case "conflicting-polarity" -> Optional.of(Facet.WHETHER);
			default -> Optional.empty();
		};
	}

	private List<FacetLine> compare(Passage a, Passage b, List<Span> inLeft, List<Span> inRight) {
		if (!(a instanceof Passage.InText one && b instanceof Passage.InText other)) {
			return List.of();
		}
		Optional<AnalysedArticle> first = analysed(one);
		Optional<AnalysedArticle> second = analysed(other);
		if (first.isEmpty() || second.isEmpty()) {
			return List.of();
		}
		Span from = FacetLine.sentence(first.get(), one);
		Span to = FacetLine.sentence(second.get(), other);
		WordDifference difference = WordDifference.of(from.in(first.get().article().text()), to.in(second.get().article().text()));
		difference.left().forEach(span -> inLeft.add(new Span(from.begin() + span.begin(), from.begin() + span.end())));
		difference.right().forEach(span -> inRight.add(new Span(to.begin() + span.begin(), to.begin() + span.end())));
		return FacetLine.of(first.get(), one, second.get(), other, shown.flatMap(finding -> about(finding.check())));
	}

	/** As it was analysed; nothing where the article has changed since, so that the places would be others. */
	private Optional<AnalysedArticle> analysed(Passage.InText place) {
		Optional<Analysis> analysis = ref.flatMap(one -> one.dossier().results().analysis());
		return analysis.flatMap(all -> all.articles().stream().filter(one -> one.article().id().equals(place.article())).findFirst())
				.filter(one -> article(place).filter(now -> now.text().equals(one.article().text())).isPresent());
	}

	private Optional<Article> article(Passage passage) {
		return ref.flatMap(one -> one.dossier().article(passage.article()));
	}

	private String outlet(Passage passage) {
		return article(passage).map(one -> one.value(Field.OUTLET).or(() -> one.value(Field.AGENCY)).orElse(one.label())).orElse(passage.article());
	}

	/** As much room as the words need, at most a third; the passages have the rest. */
	private void fit() {
		Point size = area.getSize();
		if (size.x > 0 && words.getLayoutData() instanceof GridData data) {
			data.heightHint = Math.min(words.computeSize(size.x, SWT.DEFAULT).y, Math.max(2 * words.getLineHeight(), size.y / 3));
			area.layout(true, true);
		}
	}
}
