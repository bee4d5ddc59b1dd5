package org.factline.checking.ui.findings;

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
import org.factline.ui.dossiers.FindingRef;

/** The selection that the view of findings offers to other parts. */
final class FindingSelection implements ISelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	/** Another finding, or none, is selected; tells who listens only where that is something else. */
	void set(Optional<FindingRef> finding) {
		IStructuredSelection fresh = finding.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
		if (!fresh.equals(selection)) {
			selection = fresh;
			listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, selection)));
		}
	}

	Optional<FindingRef> finding() {
		return selection.getFirstElement() instanceof FindingRef finding ? Optional.of(finding) : Optional.empty();
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	@NonNullByDefault({})
	public void setSelection(ISelection other) {
		set(other instanceof IStructuredSelection some && some.getFirstElement() instanceof FindingRef finding ? Optional.of(finding)
				: Optional.empty());
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
