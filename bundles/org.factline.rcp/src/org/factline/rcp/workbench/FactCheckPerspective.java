package org.factline.rcp.workbench;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.factline.ui.navigator.DossiersNavigator;
import org.factline.ui.language.Language;

/** Articles at the left, the one that is read in the middle, what is wrong with it beneath, help at the right. */
public final class FactCheckPerspective implements IPerspectiveFactory {

	/** Id of the perspective. */
	public static final String ID = "org.factline.rcp.factcheck";

	static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
	/** A view of another bundle; where that is not installed, the others stand there alone. */
	private static final String TIMELINE = "org.factline.timeline.ui.timeline";
	private static final String HELP = "org.eclipse.help.ui.HelpView";
	private static final String CHEAT_SHEET = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

	@Override
	@NonNullByDefault({})
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addNewWizardShortcut("org.factline.ui.newDossier");
		layout.addNewWizardShortcut("org.factline.ui.newArticle");
		layout.addView(DossiersNavigator.ID, IPageLayout.LEFT, 0.30f, editors);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.64f, editors);
		// in front stands what is quickest to make; findings come to the front with the first dossier
		bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
		bottom.addView(DossiersNavigator.FINDINGS);
		bottom.addView(TIMELINE);
		bottom.addPlaceholder(ERROR_LOG);
		bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		var right = layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.68f, editors);
		right.addPlaceholder(IPageLayout.ID_OUTLINE);
		right.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		right.addPlaceholder(HELP);
		right.addPlaceholder(CHEAT_SHEET);

		layout.addShowViewShortcut(DossiersNavigator.ID);
		layout.addShowViewShortcut(DossiersNavigator.FINDINGS);
		layout.addShowViewShortcut(TIMELINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
		layout.addShowViewShortcut(ERROR_LOG);
		layout.addShowViewShortcut(HELP);
		layout.addPerspectiveShortcut(ID);

		layout.setEditorOnboardingText(Language.messages(FactCheckPerspective.class).get("editors.empty"));
		layout.setEditorOnboardingImageUri("platform:/plugin/org.factline.rcp/icons/factline.svg");
		layout.addEditorOnboardingCommandId("org.factline.ui.import");
		layout.addEditorOnboardingCommandId("org.factline.ui.newArticle");
		layout.addEditorOnboardingCommandId("org.factline.ui.openDossier");
		layout.addEditorOnboardingCommandId("org.eclipse.ui.window.quickAccess");
	}
}
