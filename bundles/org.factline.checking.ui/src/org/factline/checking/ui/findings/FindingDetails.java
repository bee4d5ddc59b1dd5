package org.factline.checking.ui.findings;

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
import org.eclipse.swt.widgets.Composite;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.messages.Messages;
import org.factline.model.bridge.Snapshot;
import org.factline.ui.language.Language;

/** What a finding says, and two of its passages side by side. */
final class FindingDetails {

	private final Messages messages = Language.messages(FindingsView.class);
	private final Composite area;
	private final StyledText words;
	private final SashForm both;
	private final PassagePane left;
	private final PassagePane right;

	FindingDetails(Composite parent, Consumer<Passage> open) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		words = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		words.setMargins(8, 6, 8, 2);
		words.setCaret(null);
		words.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
		area.addListener(SWT.Resize, event -> fit());
		words.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = messages.get("details");
			}
		});
		words.addListener(SWT.Traverse, event -> event.doit = true);
		both = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
		left = new PassagePane(both, open);
		right = new PassagePane(both, open);
	}

	/** Shows a line; nothing where there is none. */
	void show(Optional<FindingRow> row) {
		Optional<Finding> finding = row.flatMap(FindingRow::finding);
		words.setText(row.map(this::words).orElse(messages.get("details.none")));
		row.ifPresent(one -> {
			int length = one.text(FindingColumn.MESSAGE).length();
			words.setStyleRange(new StyleRange(0, length, null, null, SWT.BOLD));
		});
		List<Passage> passages = finding.map(Finding::passages).orElse(List.of());
		Optional<Passage> first = passages.stream().findFirst();
		Optional<Passage> second = passages.stream().filter(one -> first.isPresent() && !one.article().equals(first.get().article())).findFirst()
				.or(() -> passages.stream().skip(1).findFirst());
		Optional<Snapshot> snapshot = row.map(one -> one.dossier().snapshot());
		left.show(first, snapshot.flatMap(all -> first.flatMap(one -> all.article(one.article()))));
		right.show(second, snapshot.flatMap(all -> second.flatMap(one -> all.article(one.article()))));
		both.setMaximizedControl(second.isEmpty() ? left.control() : null);
		fit();
		area.layout(true, true);
	}

	/** As much room as the words need, at most two fifths; the passages have the rest. */
	private void fit() {
		Point size = area.getSize();
		if (size.x > 0 && words.getLayoutData() instanceof GridData data) {
			data.heightHint = Math.min(words.computeSize(size.x, SWT.DEFAULT).y, Math.max(2 * words.getLineHeight(), size.y * 2 / 5));
			area.layout(true);
		}
	}

	private String words(FindingRow row) {
		StringBuilder text = new StringBuilder(row.text(FindingColumn.MESSAGE));
		row.finding().ifPresent(finding -> {
			text.append('\n').append(finding.explanation());
			if (!finding.remedy().isEmpty()) {
				text.append('\n').append(messages.get("details.remedy", finding.remedy()));
			}
			long articles = finding.passages().stream().map(Passage::article).distinct().count();
			if (articles > 2) {
				text.append('\n').append(messages.get("details.more", Long.valueOf(articles - 2)));
			}
		});
		if (row.finding().isEmpty()) {
			row.decision().ifPresent(decision -> text.append('\n').append(messages.get("details.fixed", decision.reason())));
		}
		return text.toString();
	}

	Composite control() {
		return area;
	}
}
