package org.factline.rcp.articles;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;

/** The files of the workspace as a tree; while there are none, a page that says how to get some. */
@NonNullByDefault({})
public final class ArticlesNavigator extends CommonNavigator {

	/** Id of the view. */
	public static final String ID = "org.factline.rcp.articles";

	private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
	private final IResourceChangeListener changes = this::projectsChanged;
	private final StackLayout stack = new StackLayout();
	private Composite pages;
	private Composite tree;
	private Composite empty;

	@Override
	public void createPartControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(stack);
		tree = new Composite(pages, SWT.NONE);
		tree.setLayout(new FillLayout());
		super.createPartControl(tree);
		empty = new EmptyArticles(pages, getSite()).control();
		takeFiles(new DropTarget(empty, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT));
		// the platform's own listeners would copy the files, and move evidence about within the tree
		takeFiles((DropTarget) getCommonViewer().getTree().getData(DND.DROP_TARGET_KEY));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, ID);
		workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
		show();
	}

	private void takeFiles(DropTarget target) {
		for (DropTargetListener listener : target.getDropListeners()) {
			target.removeDropListener(listener);
		}
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new ArticleDrop(getSite().getWorkbenchWindow()));
	}

	private void projectsChanged(IResourceChangeEvent event) {
		if (event.getDelta() != null && event.getDelta().getAffectedChildren().length > 0) {
			getSite().getShell().getDisplay().asyncExec(this::show);
		}
	}

	private void show() {
		if (!pages.isDisposed()) {
			stack.topControl = workspace.getRoot().getProjects().length == 0 ? empty : tree;
			pages.layout();
		}
	}

	@Override
	public void setFocus() {
		if (stack.topControl == tree) {
			super.setFocus();
		} else if (empty != null) {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		workspace.removeResourceChangeListener(changes);
		super.dispose();
	}
}
