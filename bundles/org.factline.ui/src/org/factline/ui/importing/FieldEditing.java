package org.factline.ui.importing;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.factline.article.Field;
import org.factline.importing.plan.PlannedArticle;
import org.factline.messages.Messages;
import org.factline.ui.language.TimeWords;

/** A cell that a click turns into a field, for what a person knows better than the page. */
@NonNullByDefault({})
final class FieldEditing extends EditingSupport {

	private final Planning planning;
	private final Field field;
	private final Runnable changed;
	private final TextCellEditor editor;

	FieldEditing(TableViewer viewer, Planning planning, Field field, Messages messages, Runnable changed) {
		super(viewer);
		this.planning = planning;
		this.field = field;
		this.changed = changed;
		editor = new TextCellEditor(viewer.getTable());
		if (field == Field.PUBLISHED) {
			editor.setValidator(value -> value.toString().isBlank() || TimeWords.parse(value.toString()).isPresent() ? null
					: messages.get("date.wrong"));
		}
	}

	@Override
	protected CellEditor getCellEditor(Object row) {
		return editor;
	}

	@Override
	protected boolean canEdit(Object row) {
		return row instanceof PlannedArticle one && planning.takes(one) && one.kind() != PlannedArticle.Kind.ELSEWHERE;
	}

	@Override
	protected Object getValue(Object row) {
		return planning.value((PlannedArticle) row, field);
	}

	/** A date that is none is not taken: the cell keeps what it had. */
	@Override
	protected void setValue(Object row, Object typed) {
		if (typed == null) {
			return;
		}
		String text = typed.toString().strip();
		Optional<String> value = field != Field.PUBLISHED || text.isEmpty() ? Optional.of(text) : TimeWords.parse(text);
		value.ifPresent(one -> {
			planning.correct((PlannedArticle) row, field, one);
			getViewer().update(row, null);
			changed.run();
		});
	}
}
