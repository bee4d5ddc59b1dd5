package org.factline.checking.ui.findings;

import java.util.Arrays;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;

/** Under which headings findings stand, as entries of the view's menu. */
public final class GroupMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		Messages messages = Language.messages(GroupMenu.class);
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		if (!(page.findView(FindingsView.ID) instanceof FindingsView view)) {
			return new IContributionItem[0];
		}
		return Arrays.stream(Grouping.values()).map(one -> new ActionContributionItem(action(view, one, messages.get(one.key()))))
				.toArray(IContributionItem[]::new);
	}

	private static Action action(FindingsView view, Grouping grouping, String name) {
		Action action = new Action(name, IAction.AS_RADIO_BUTTON) {

			@Override
			public void run() {
				if (isChecked()) {
					view.group(grouping);
				}
			}
		};
		action.setChecked(view.grouping() == grouping);
		return action;
	}
}
