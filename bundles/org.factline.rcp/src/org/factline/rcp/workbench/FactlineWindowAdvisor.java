package org.factline.rcp.workbench;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.factline.ui.navigator.ArticleDrop;
import org.factline.ui.navigator.Targets;

/** One window of the desktop. */
final class FactlineWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point INITIAL_SIZE = new Point(1280, 800);
	/** Entries that bundles of the platform add for people who write programs. */
	private static final String[] UNWANTED = { "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
			"org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
			"org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.actionSet.keyBindings" };

	FactlineWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	@NonNullByDefault({})
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new WorkbenchMenus(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(INITIAL_SIZE);
		configurer.setTitle("Factline");
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		// one perspective needs no bar to choose from
		configurer.setShowPerspectiveBar(false);
		configurer.addEditorAreaTransfer(FileTransfer.getInstance());
		configurer.addEditorAreaTransfer(TextTransfer.getInstance());
		configurer.configureEditorAreaDropListener(
				new ArticleDrop(configurer.getWindow(), event -> Targets.path(configurer.getWindow())));
	}

	@Override
	public void postWindowOpen() {
		var page = getWindowConfigurer().getWindow().getActivePage();
		if (page != null) {
			for (String id : UNWANTED) {
				page.hideActionSet(id);
			}
		}
	}
}
