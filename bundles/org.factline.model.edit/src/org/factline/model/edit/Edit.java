package org.factline.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;

/** One change in the making: each step is done at once and remembered, so that all of them can be undone together. */
public final class Edit {

	private final EditingDomain domain;
	private final List<Command> steps = new ArrayList<>();
	private final Affected affected = new Affected();

	Edit(EditingDomain domain) {
		this.domain = domain;
	}

	/** Gives a feature a value; null unsets it. A feature that holds many gets all of a collection in place of what it had. */
	public void set(EObject owner, EStructuralFeature feature, @Nullable Object value) {
		if (feature.isMany()) {
			replaceAll(owner, feature, value == null ? List.of() : (Collection<?>) value);
		} else if (!Objects.equals(owner.eGet(feature), value)) {
			run(owner, new SetCommand(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
		}
	}

	/** Adds to a feature that holds many. */
	public void add(EObject owner, EStructuralFeature feature, Object value) {
		addAll(owner, feature, List.of(value));
	}

	/** Adds several to a feature that holds many. */
	public void addAll(EObject owner, EStructuralFeature feature, Collection<?> values) {
		if (!values.isEmpty()) {
			run(owner, new AddCommand(domain, owner, feature, values));
			affected.note(values);
		}
	}

	/** Takes out of a feature that holds many. What refers to the value from elsewhere is the caller's affair. */
	public void remove(EObject owner, EStructuralFeature feature, Object value) {
		affected.note(value);
		run(owner, new RemoveCommand(domain, owner, feature, value));
	}

	private void replaceAll(EObject owner, EStructuralFeature feature, Collection<?> values) {
		List<?> present = List.copyOf((List<?>) owner.eGet(feature));
		if (present.equals(List.copyOf(values))) {
			return;
		}
		if (feature instanceof EAttribute || !((EReference) feature).isContainment()) {
			run(owner, new ReplaceValues(owner, feature, List.copyOf(values)));
			return;
		}
		if (!present.isEmpty()) {
			run(owner, new RemoveCommand(domain, owner, feature, present));
		}
		if (!values.isEmpty()) {
			run(owner, new AddCommand(domain, owner, feature, values));
		}
	}

	private void run(EObject owner, Command step) {
		if (!step.canExecute()) {
			throw new IllegalArgumentException("this cannot be done to " + owner.eClass().getName() + ": " + step.getLabel());
		}
		step.execute();
		steps.add(step);
		affected.note(owner);
	}

	List<Command> steps() {
		return steps;
	}

	Affected affected() {
		return affected;
	}
}
