package org.factline.checking.ui.decisions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.PlatformUI;
import org.factline.ui.dossiers.FindingRef;

/** The quick fixes of the selected finding, as entries of a menu; those that decide stand there as commands. */
public final class FixMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private ISelectionService selections = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getSelectionService();

	@Override
	@NonNullByDefault({})
	public void initialize(IServiceLocator locator) {
		selections = locator.getService(ISelectionService.class);
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		if (selections.getSelection() instanceof IStructuredSelection selection && selection.getFirstElement() instanceof FindingRef ref) {
			ref.dossier().results().finding(ref.fingerprint()).ifPresent(judged -> FindingFixes.of(judged.finding()).stream()
					.filter(fix -> !fix.decides()).forEach(fix -> items.add(new ActionContributionItem(action(fix, ref)))));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static Action action(Fix fix, FindingRef finding) {
		Action action = new Action(fix.label()) {

			@Override
			public void run() {
				fix.run(finding.dossier());
			}
		};
		action.setToolTipText(fix.description());
		return action;
	}
}
