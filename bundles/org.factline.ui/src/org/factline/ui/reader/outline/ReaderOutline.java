package org.factline.ui.reader.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;
import org.factline.ui.reader.ArticleReader;
import org.factline.ui.reader.Reading;

/** The outline of the article that is read: blocks, quotations by speaker, findings. A click shows the place. */
public final class ReaderOutline extends ContentOutlinePage {

	private static final int MOST_OPENED = 60;

	private final ArticleReader reader;
	private final Messages messages = Language.messages(ReaderOutline.class);
	private final ArticleReader.Listener shown = this::show;
	private final ISelectionChangedListener caret = event -> follow();
	private List<OutlineNode> nodes = List.of();
	private boolean following;

	/** The outline of what a reader shows. */
	public ReaderOutline(ArticleReader reader) {
		this.reader = reader;
	}

	@Override
	@NonNullByDefault({})
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setContentProvider(new Nodes());
		viewer.setLabelProvider(new Labels());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getControl(), ArticleReader.ID);
		reader.addListener(shown);
		IPostSelectionProvider text = (IPostSelectionProvider) reader.getSite().getSelectionProvider();
		text.addPostSelectionChangedListener(caret);
		viewer.getControl().addDisposeListener(event -> {
			reader.removeListener(shown);
			text.removePostSelectionChangedListener(caret);
		});
		reader.reading().ifPresent(this::show);
	}

	private void show(Reading reading) {
		List<OutlineNode> fresh = OutlineNode.of(reading, messages);
		TreeViewer viewer = getTreeViewer();
		if (!fresh.equals(nodes) && !viewer.getControl().isDisposed()) {
			nodes = fresh;
			viewer.setInput(fresh);
			// what is longer than a view would only cost time
			fresh.stream().filter(node -> node.children().size() <= MOST_OPENED).forEach(node -> viewer.setExpandedState(node, true));
		}
		follow();
	}

	/** Marks where the caret is, in the groups that are open, as long as somebody works in the text. */
	private void follow() {
		TreeViewer viewer = getTreeViewer();
		if (viewer.getControl().isDisposed() || viewer.getControl().isFocusControl()) {
			return;
		}
		int offset = reader.selection().begin();
		Optional<OutlineNode> there = nodes.stream().filter(viewer::getExpandedState).flatMap(node -> node.at(offset).stream()).findFirst();
		there.ifPresent(node -> {
			following = true;
			viewer.setSelection(new StructuredSelection(node), true);
			following = false;
		});
	}

	@Override
	@NonNullByDefault({})
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!following && event.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
			node.place().ifPresent(reader::reveal);
		}
	}

	/** The tree. */
	private static final class Nodes implements ITreeContentProvider {

		@Override
		@NonNullByDefault({})
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		@NonNullByDefault({})
		public Object[] getChildren(Object node) {
			return ((OutlineNode) node).children().toArray();
		}

		@Override
		@NonNullByDefault({})
		public @Nullable Object getParent(Object node) {
			return null;
		}

		@Override
		@NonNullByDefault({})
		public boolean hasChildren(Object node) {
			return !((OutlineNode) node).children().isEmpty();
		}
	}

	/** Words and pictures. */
	private static final class Labels extends LabelProvider {

		@Override
		@NonNullByDefault({})
		public String getText(Object node) {
			return ((OutlineNode) node).label();
		}

		@Override
		@NonNullByDefault({})
		public @Nullable Image getImage(Object node) {
			ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
			return switch (((OutlineNode) node).kind()) {
				case "error" -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
				case "warning" -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
				case "info" -> images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
				default -> null;
			};
		}
	}
}
