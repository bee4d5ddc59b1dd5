package org.factline.checking.ui.project;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.factline.text.Span;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.OpenDossiers;

/**
 * What the workbench opens for a marker of a finding: it opens the article at the passage instead, and goes. The workbench asks an
 * editor of the marker's file to go to a marker, while articles are no files.
 */
public final class PassageGate extends EditorPart implements IGotoMarker {

	/** Id of the editor. */
	public static final String ID = "org.factline.checking.ui.gate";

	@Override
	@NonNullByDefault({})
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		IWorkbenchPage page = getSite().getPage();
		// after the marker was gone to
		parent.getDisplay().asyncExec(() -> page.closeEditor(this, false));
	}

	@Override
	@NonNullByDefault({})
	public void gotoMarker(IMarker marker) {
		IWorkbenchPage page = getSite().getPage();
		// behind what opens this editor, which would activate it again
		page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(page, marker));
	}

	private static void show(IWorkbenchPage page, IMarker marker) {
		IPath location = marker.getResource().getLocation();
		String article = marker.getAttribute(FindingMarker.ARTICLE, "");
		if (location == null || article.isEmpty()) {
			return;
		}
		int begin = marker.getAttribute(FindingMarker.BEGIN, -1);
		int end = marker.getAttribute(FindingMarker.END, -1);
		Optional<Span> place = begin < 0 ? Optional.empty() : Optional.of(new Span(begin, end));
		PlatformUI.getWorkbench().getService(OpenDossiers.class).openLater(location.toPath(), dossier -> {
			try {
				Articles.show(page, dossier, article, place, Articles.Stay.LOOKED_AT, true);
			} catch (PartInitException e) {
				ILog.of(PassageGate.class).error(e.getMessage(), e);
			}
			dossier.release();
		}, unreadable -> ILog.of(PassageGate.class).warn(unreadable.getMessage(), unreadable));
	}

	@Override
	public void setFocus() {
		// it goes at once
	}

	@Override
	@NonNullByDefault({})
	public void doSave(IProgressMonitor monitor) {
		// it is never dirty
	}

	@Override
	public void doSaveAs() {
		// nor this
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
