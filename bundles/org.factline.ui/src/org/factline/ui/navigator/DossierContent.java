package org.factline.ui.navigator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonContentProvider;
import org.factline.messages.Messages;
import org.factline.model.file.DossierFile;
import org.factline.model.file.UnreadableDossierException;
import org.factline.ui.dossiers.DossierRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.language.Language;

/**
 * The tree: dossiers of the workspace, each opened in the background when somebody looks into it, then what is in it. Items
 * are values, so selection and expansion stay when the tree is made anew.
 */
@NonNullByDefault({})
public final class DossierContent implements ICommonContentProvider, OpenDossiers.Listener {

	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
	private final Messages messages = Language.messages(DossierContent.class);
	private final IResourceChangeListener resources = this::resourcesChanged;
	/** What this tree shows the inside of, and so keeps open. */
	private final Map<OpenDossier, Watch> shown = new LinkedHashMap<>();
	private final Map<Path, String> unreadable = new HashMap<>();
	private final Set<Path> opening = new java.util.HashSet<>();
	private @Nullable StructuredViewer viewer;

	@Override
	public void init(ICommonContentExtensionSite site) {
		dossiers.addListener(this);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void inputChanged(Viewer changed, Object before, Object now) {
		viewer = changed instanceof StructuredViewer tree ? tree : null;
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
			case IWorkspaceRoot root -> DossierFiles.in(root).toArray();
			case DossierItem item -> inside(item).toArray();
			default -> Contents.below(parent).toArray();
		};
	}

	@Override
	public boolean hasChildren(Object parent) {
		return parent instanceof DossierItem || Contents.hasAny(parent);
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
			case DossierItem item -> ResourcesPlugin.getWorkspace().getRoot();
			case Branch branch -> new DossierItem(branch.dossier().path());
			case Notice notice -> new DossierItem(notice.dossier());
			case OutletItem outlet -> new Branch(outlet.dossier(), Branch.Kind.OUTLETS);
			case CheckItem check -> new Branch(check.dossier(), Branch.Kind.FINDINGS);
			case Stretch stretch -> stretch.list();
			case DossierRef ref -> Contents.parent(ref);
			default -> null;
		};
	}

	private List<Object> inside(DossierItem item) {
		OpenDossier open = item.open().orElse(null);
		if (open != null) {
			watch(open);
			return Contents.branches(open);
		}
		String reason = unreadable.get(item.path());
		if (reason != null) {
			return List.of(new Notice(item.path(), reason, true));
		}
		if (opening.add(item.path())) {
			dossiers.openLater(item.path(), this::openedHere, e -> failed(item, e));
		}
		return List.of(new Notice(item.path(), messages.get("notice.opening"), false));
	}

	/** The user that this tree was for is counted by its watch. */
	private void openedHere(OpenDossier dossier) {
		opening.remove(dossier.path());
		StructuredViewer tree = viewer;
		if (tree != null && !tree.getControl().isDisposed()) {
			watch(dossier);
			refresh(new DossierItem(dossier.path()));
		}
		dossier.release();
	}

	private void failed(DossierItem item, UnreadableDossierException e) {
		opening.remove(item.path());
		unreadable.put(item.path(), messages.get("notice.unreadable", e.problems().getFirst().reason()));
		ProblemMarkers.show(item, e.problems());
		refresh(item);
	}

	private void watch(OpenDossier dossier) {
		shown.computeIfAbsent(dossier, key -> {
			Watch watch = new Watch(key);
			key.addListener(watch);
			key.retain();
			ProblemMarkers.show(new DossierItem(key.path()), key.session().problems());
			return watch;
		});
	}

	@Override
	public void opened(OpenDossier dossier) {
		unreadable.remove(dossier.path());
		refresh(new DossierItem(dossier.path()));
	}

	@Override
	public void closed(OpenDossier dossier) {
		Watch watch = shown.remove(dossier);
		if (watch != null) {
			dossier.removeListener(watch);
		}
		if (viewer instanceof org.eclipse.jface.viewers.AbstractTreeViewer tree && !tree.getControl().isDisposed()) {
			tree.collapseToLevel(new DossierItem(dossier.path()), org.eclipse.jface.viewers.AbstractTreeViewer.ALL_LEVELS);
		}
		refresh(new DossierItem(dossier.path()));
	}

	private void resourcesChanged(IResourceChangeEvent event) {
		boolean[] ours = new boolean[1];
		try {
			event.getDelta().accept(delta -> {
				ours[0] |= delta.getKind() != org.eclipse.core.resources.IResourceDelta.CHANGED
						&& (delta.getResource().getName().endsWith(DossierFile.SUFFIX)
								|| delta.getResource().getType() == IResource.PROJECT);
				if (delta.getResource().getName().endsWith(DossierFile.SUFFIX)) {
					PlatformUI.getWorkbench().getDisplay().asyncExec(unreadable::clear);
				}
				return !ours[0];
			});
		} catch (CoreException e) {
			ours[0] = true;
		}
		if (ours[0]) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> refresh(ResourcesPlugin.getWorkspace().getRoot()));
		}
	}

	private void refresh(Object element) {
		StructuredViewer tree = viewer;
		if (tree != null && !tree.getControl().isDisposed()) {
			if (element instanceof IWorkspaceRoot) {
				tree.refresh();
			} else {
				tree.refresh(element);
			}
		}
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
		dossiers.removeListener(this);
		for (Map.Entry<OpenDossier, Watch> entry : List.copyOf(shown.entrySet())) {
			entry.getKey().removeListener(entry.getValue());
			entry.getKey().release();
		}
		shown.clear();
		viewer = null;
	}

	@Override
	public void restoreState(IMemento memento) {
		// items are found anew
	}

	@Override
	public void saveState(IMemento memento) {
		// nothing of this tree outlives it
	}

	/** Renews what changed of one dossier. */
	private final class Watch implements OpenDossier.Listener {

		private final OpenDossier dossier;

		Watch(OpenDossier dossier) {
			this.dossier = dossier;
		}

		@Override
		public void changed(Set<org.factline.model.Article> articles) {
			refresh(new DossierItem(dossier.path()));
		}

		@Override
		public void resultsChanged() {
			refresh(new DossierItem(dossier.path()));
		}

		@Override
		public void dirtyChanged() {
			StructuredViewer tree = viewer;
			if (tree != null && !tree.getControl().isDisposed()) {
				tree.update(new DossierItem(dossier.path()), null);
			}
		}

		@Override
		public void reloaded() {
			refresh(new DossierItem(dossier.path()));
		}
	}
}
