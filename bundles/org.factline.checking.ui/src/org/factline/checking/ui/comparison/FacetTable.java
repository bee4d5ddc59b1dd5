package org.factline.checking.ui.comparison;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.factline.analysis.FacetLine;
import org.factline.messages.Messages;

/** What two passages say when, where, how many, who and whether, line by line. */
final class FacetTable {

	private static final int FACET = 150;

	private final Messages messages;
	private final Table table;
	private final TableColumn left;
	private final TableColumn right;

	FacetTable(Composite parent, Messages messages) {
		this.messages = messages;
		table = new Table(parent, SWT.FULL_SELECTION | SWT.NO_SCROLL);
		table.setHeaderVisible(false);
		new TableColumn(table, SWT.NONE).setWidth(FACET);
		left = new TableColumn(table, SWT.NONE);
		right = new TableColumn(table, SWT.NONE);
		table.addListener(SWT.Resize, event -> fit());
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = messages.get("facets");
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
	}

	/** Shows lines; takes no room where there is none. */
	void show(List<FacetLine> lines) {
		table.removeAll();
		for (FacetLine line : lines) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { line.relation().sign() + "  " + messages.get("facet." + line.facet().name().toLowerCase(Locale.ROOT).replace('_', '-')), told(line.left()), told(line.right()) });
			if (line.relation() == FacetLine.Relation.DIFFERENT) {
				item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			}
		}
		if (table.getLayoutData() instanceof GridData data) {
			data.exclude = lines.isEmpty();
			data.heightHint = lines.size() * table.getItemHeight();
			table.setVisible(!lines.isEmpty());
		}
	}

	private String told(String words) {
		return words.isEmpty() ? messages.get("facet.silent") : words;
	}

	/** Each side stands above its passage. */
	private void fit() {
		int room = table.getClientArea().width;
		left.setWidth(Math.max(1, room / 2 - FACET));
		right.setWidth(Math.max(1, room - room / 2));
	}
}
