package org.factline.ui.reader;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.factline.text.Span;
import org.factline.ui.dossiers.PassageRef;

/** What is selected in the text, as the other parts of the workbench understand it. */
final class PassageSelection implements IPostSelectionProvider {

	private final ArticleReader reader;
	private final ReaderText text;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final List<ISelectionChangedListener> postListeners = new CopyOnWriteArrayList<>();

	PassageSelection(ArticleReader reader, ReaderText text) {
		this.reader = reader;
		this.text = text;
		text.viewer().addSelectionChangedListener(event -> tell(listeners));
		text.viewer().addPostSelectionChangedListener(event -> tell(postListeners));
	}

	private void tell(List<ISelectionChangedListener> who) {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		who.forEach(listener -> listener.selectionChanged(event));
	}

	/** Says it again, since what is known of the place is something else now. */
	void tellAgain() {
		tell(postListeners);
	}

	PassageRef passage() {
		Span span = text.selection();
		return new PassageRef(reader.dossier(), reader.articleId(), span.begin(), span.end());
	}

	@Override
	public ISelection getSelection() {
		return new StructuredSelection(passage());
	}

	@Override
	@NonNullByDefault({})
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof PassageRef place
				&& place.dossier() == reader.dossier() && place.articleId().equals(reader.articleId())) {
			text.reveal(new Span(place.begin(), place.end()));
		}
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

	@Override
	@NonNullByDefault({})
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	@NonNullByDefault({})
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}
}
