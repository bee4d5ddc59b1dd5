package org.factline.ui.dossiers;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * One thing of a dossier, several or none, that a view offers to other parts as its selection. For views that are no viewers of JFace.
 *
 * @param <T> what it may be
 */
public final class OfferedSelection<T extends DossierRef> implements ISelectionProvider {

	private final Class<T> kind;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	/** @param kind what it may be; anything else that is set from outside is none */
	public OfferedSelection(Class<T> kind) {
		this.kind = kind;
	}

	/** What is offered; of several the first. */
	public Optional<T> get() {
		return in(selection);
	}

	/** Offers something, or nothing, and tells who listens, also where it is offered already. */
	public void offer(Optional<? extends T> thing) {
		offer(thing.stream().toList());
	}

	/** Offers several things, or nothing, and tells who listens. */
	public void offer(List<? extends T> things) {
		selection = things.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(things);
		offerAgain();
	}

	/** Tells who listens what is offered already. */
	public void offerAgain() {
		listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, selection)));
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	@NonNullByDefault({})
	public void setSelection(ISelection other) {
		Optional<T> thing = other instanceof IStructuredSelection some ? in(some) : Optional.empty();
		if (!thing.equals(get())) {
			offer(thing);
		}
	}

	private Optional<T> in(IStructuredSelection some) {
		Object first = some.getFirstElement();
		return kind.isInstance(first) ? Optional.of(kind.cast(first)) : Optional.empty();
	}

	@Override
	@NonNullByDefault({})
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	@NonNullByDefault({})
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
