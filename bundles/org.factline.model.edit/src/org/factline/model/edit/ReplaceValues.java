package org.factline.model.edit;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Replaces all values of a feature that contains none of them. Equal values may stand several times, such as lines. */
final class ReplaceValues extends AbstractCommand {

	private final EObject owner;
	private final EStructuralFeature feature;
	private final List<?> before;
	private final List<?> after;

	ReplaceValues(EObject owner, EStructuralFeature feature, List<?> after) {
		this.owner = owner;
		this.feature = feature;
		this.before = List.copyOf((List<?>) owner.eGet(feature));
		this.after = after;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		owner.eSet(feature, after);
	}

	@Override
	public void undo() {
		owner.eSet(feature, before);
	}

	@Override
	public void redo() {
		owner.eSet(feature, after);
	}
}
