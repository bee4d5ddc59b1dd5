package org.factline.ui.navigator;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.DossierRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.Results;

/** The dossiers of the workspace as a tree; while there are none, a page that says how to get one. */
@NonNullByDefault({})
public final class DossiersNavigator extends CommonNavigator implements OpenDossiers.Listener, OpenDossier.Listener {

	/** Id of the view. */
	public static final String ID = "org.factline.ui.navigator";

	/** Id of the view of findings, where that is installed. */
	public static final String FINDINGS = "org.factline.checking.ui.findings";

	private static final int FEW = 12;
	private static final int TAKEN = DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT;

	private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
	private final IResourceChangeListener changes = event -> getSite().getShell().getDisplay().asyncExec(this::show);
	private final StackLayout stack = new StackLayout();
	private Composite pages;
	private Composite tree;
	private Composite empty;
	/** Stays when what was selected goes away, so that its going can be undone. */
	private Optional<OpenDossier> last = Optional.empty();

	/** Shows a dossier in the tree of a page, opened so far that its findings are seen; their list comes to the front where it is open. */
	public static void reveal(IWorkbenchPage page, OpenDossier dossier) throws PartInitException {
		if (page.findViewReference(FINDINGS) != null) {
			page.showView(FINDINGS, null, IWorkbenchPage.VIEW_VISIBLE);
		}
		DossiersNavigator navigator = (DossiersNavigator) page.showView(ID);
		navigator.show();
		CommonViewer viewer = navigator.getCommonViewer();
		DossierItem item = new DossierItem(dossier.path());
		viewer.refresh();
		viewer.setExpandedState(item, true);
		viewer.setSelection(new StructuredSelection(item), true);
		if (!expandFindings(viewer, dossier)) {
			// the first check is still at work
			dossier.addListener(new OpenDossier.Listener() {

				@Override
				public void resultsChanged() {
					if (viewer.getControl().isDisposed() || expandFindings(viewer, dossier)) {
						dossier.removeListener(this);
					}
				}
			});
		}
	}

	/** Whether there was anything to open; a few findings are shown themselves, of many only the checks. */
	private static boolean expandFindings(CommonViewer viewer, OpenDossier dossier) {
		Branch findings = new Branch(dossier, Branch.Kind.FINDINGS);
		if (!Contents.hasAny(findings)) {
			return dossier.results().state() == Results.State.CURRENT;
		}
		viewer.setExpandedState(findings, true);
		if (Contents.count(findings) <= FEW) {
			Contents.below(findings).forEach(check -> viewer.setExpandedState(check, true));
		}
		return true;
	}

	@Override
	public void createPartControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(stack);
		tree = new Composite(pages, SWT.NONE);
		tree.setLayout(new FillLayout());
		super.createPartControl(tree);
		empty = new EmptyDossiers(pages, getSite()).control();
		take(new DropTarget(empty, TAKEN), true);
		// the platform's own listeners would copy files about in the workspace
		take((DropTarget) getCommonViewer().getTree().getData(DND.DROP_TARGET_KEY), false);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, ID);
		workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
		getCommonViewer().addSelectionChangedListener(
				event -> Targets.dossier(event.getStructuredSelection().getFirstElement()).ifPresent(one -> last = Optional.of(one)));
		OpenDossiers dossiers = dossiers();
		dossiers.addListener(this);
		dossiers.open().forEach(this::opened);
		show();
	}

	private static OpenDossiers dossiers() {
		return PlatformUI.getWorkbench().getService(OpenDossiers.class);
	}

	@Override
	public void opened(OpenDossier dossier) {
		dossier.addListener(this);
	}

	@Override
	public void closed(OpenDossier dossier) {
		last = last.filter(one -> one != dossier);
		dirtyChanged();
	}

	@Override
	public void dirtyChanged() {
		firePropertyChange(PROP_DIRTY);
	}

	private void take(DropTarget target, boolean nothingThere) {
		for (DropTargetListener listener : target.getDropListeners()) {
			target.removeDropListener(listener);
		}
		target.setTransfer(new Transfer[] { FileTransfer.getInstance(), TextTransfer.getInstance() });
		target.addDropListener(new ArticleDrop(getSite().getWorkbenchWindow(),
				event -> nothingThere || event.item == null ? Optional.empty() : Targets.path(event.item.getData())));
	}

	private void show() {
		if (!pages.isDisposed()) {
			Composite wanted = DossierFiles.in(workspace.getRoot()).isEmpty() ? empty : tree;
			if (wanted != stack.topControl) {
				stack.topControl = wanted;
				pages.layout();
			}
		}
	}

	/** What stands for itself is opened, everything else opens and closes in the tree. */
	@Override
	protected void handleDoubleClick(DoubleClickEvent event) {
		if (event.getSelection() instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof DossierRef ref) {
			try {
				Articles.show(getSite().getPage(), ref, Articles.Stay.KEPT, true);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG | StatusManager.SHOW);
			}
		} else {
			super.handleDoubleClick(event);
		}
	}

	/** Dossiers belong to the workbench and not to this view, so closing it asks for none. */
	@Override
	public Saveable[] getSaveables() {
		return new Saveable[0];
	}

	/** What Save means here. */
	@Override
	public Saveable[] getActiveSaveables() {
		return dossier().map(one -> new Saveable[] { one.saveable() }).orElseGet(() -> new Saveable[0]);
	}

	/** The star beside the view's name stands for all dossiers, as Save All does. */
	@Override
	public boolean isDirty() {
		return dossiers().open().stream().anyMatch(OpenDossier::isDirty);
	}

	/** The dossier of the selection, else that of the last one, else the only one that is open. */
	private Optional<OpenDossier> dossier() {
		CommonViewer viewer = getCommonViewer();
		Optional<OpenDossier> selected = viewer == null ? Optional.empty()
				: Targets.dossier(viewer.getStructuredSelection().getFirstElement());
		List<OpenDossier> open = dossiers().open();
		return selected.or(() -> last.filter(open::contains)).or(() -> open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty());
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenDossier.class ? adapter.cast(dossier().orElse(null)) : super.getAdapter(adapter);
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
		dossiers().removeListener(this);
		dossiers().open().forEach(dossier -> dossier.removeListener(this));
		super.dispose();
	}
}
