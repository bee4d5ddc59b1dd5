package org.factline.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.factline.article.Field;
import org.factline.article.Phrases;
import org.factline.article.Problem;
import org.factline.importing.plan.ImportPlan;
import org.factline.importing.plan.PlannedArticle;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.ArticleNames;
import org.factline.ui.language.Language;
import org.factline.ui.language.TimeWords;
import org.factline.ui.theme.Icons;

/** The articles of a plan: a tick for what is taken in, and cells in which title, outlet and date are corrected. */
@NonNullByDefault({})
final class PlanTable {

	private final Messages messages = Language.messages(PlanTable.class);
	private final TimeWords times = new TimeWords(messages.locale());
	private final Phrases phrases = Phrases.in(messages.locale());
	private final Planning planning;
	private final Runnable changed;
	private final CheckboxTableViewer viewer;

	PlanTable(Composite parent, Planning planning, Runnable changed, Consumer<PlannedArticle> selected) {
		this.planning = planning;
		this.changed = changed;
		Composite box = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		box.setLayout(columns);
		viewer = CheckboxTableViewer.newCheckList(box, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setCheckStateProvider(new Ticks());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(columns, "column.what", 22, this::what, null);
		column(columns, "column.title", 40, null, Field.TITLE);
		column(columns, "column.outlet", 18, null, Field.OUTLET);
		column(columns, "column.published", 17, null, Field.PUBLISHED);
		column(columns, "column.file", 25, PlanTable::file, null);
		viewer.addCheckStateListener(event -> {
			if (event.getElement() instanceof PlannedArticle article) {
				planning.take(article, event.getChecked());
			}
			viewer.refresh();
			changed.run();
		});
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof PlannedArticle article) {
				selected.accept(article);
			}
		});
	}

	/** Shows a plan; what could not be read stands at the end. */
	void show(ImportPlan plan) {
		List<Object> rows = new ArrayList<>(plan.articles());
		rows.addAll(plan.problems());
		viewer.setInput(rows);
		if (!plan.articles().isEmpty()) {
			viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(plan.articles().getFirst()), true);
		}
	}

	private void column(TableColumnLayout layout, String key, int weight, Function<Object, String> words, Field field) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(messages.get(key));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
		column.setLabelProvider(new Words(words, field));
		if (field != null) {
			column.setEditingSupport(new FieldEditing(viewer, planning, field, messages, changed));
		}
	}

	private String what(Object row) {
		return row instanceof PlannedArticle one ? messages.get("kind." + one.kind().name().toLowerCase(Locale.ROOT))
				: messages.get("kind.unreadable");
	}

	private static String file(Object row) {
		String location = row instanceof PlannedArticle one ? one.location() : ((Problem) row).location();
		return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
	}

	/** What cannot be changed by a tick is grey: there is nothing to take in. */
	private final class Ticks implements ICheckStateProvider {

		@Override
		public boolean isChecked(Object row) {
			return row instanceof PlannedArticle one && planning.takes(one);
		}

		@Override
		public boolean isGrayed(Object row) {
			return row instanceof Problem || row instanceof PlannedArticle one && one.kind() == PlannedArticle.Kind.UNCHANGED;
		}
	}

	/** The words of one column. */
	private final class Words extends ColumnLabelProvider {

		private final Function<Object, String> words;
		private final Field field;

		Words(Function<Object, String> words, Field field) {
			this.words = words;
			this.field = field;
		}

		@Override
		public String getText(Object row) {
			if (words != null) {
				return words.apply(row);
			}
			if (row instanceof Problem problem) {
				return field == Field.TITLE ? phrases.of(problem.reason()) : "";
			}
			String value = planning.value((PlannedArticle) row, field);
			if (field == Field.TITLE && value.isEmpty()) {
				return ArticleNames.of(((PlannedArticle) row).article());
			}
			return field == Field.PUBLISHED ? times.inList(value) : value;
		}

		@Override
		public Font getFont(Object row) {
			return field != null && row instanceof PlannedArticle one && planning.isCorrected(one, field)
					? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
					: null;
		}

		@Override
		public Image getImage(Object row) {
			if (field != null || words == null || !words.apply(row).equals(what(row))) {
				return null;
			}
			return row instanceof Problem ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK)
					: Icons.ARTICLE.image();
		}

		@Override
		public String getToolTipText(Object row) {
			return switch (row) {
				case PlannedArticle one when field != null -> one.article().attribute(field).isEmpty() ? null
						: messages.get("evidence", phrases.of(one.article().attribute(field).get().evidence()));
				case PlannedArticle one -> one.reason().isEmpty() ? one.location() : one.location() + "\n" + phrases.of(one.reason());
				case Problem problem -> phrases.of(problem).toString();
				default -> null;
			};
		}
	}
}
