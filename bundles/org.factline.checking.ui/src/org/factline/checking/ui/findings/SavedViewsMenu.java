package org.factline.checking.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;

/** The named views of the list as entries of its menu: to be shown, one more to be saved, one to be forgotten. */
public final class SavedViewsMenu extends CompoundContributionItem {

	private final Messages messages = Language.messages(SavedViewsMenu.class);
	private final SavedViews views = new SavedViews();

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		if (!(page.findView(FindingsView.ID) instanceof FindingsView view)) {
			return new IContributionItem[0];
		}
		List<IContributionItem> items = new ArrayList<>();
		Map<String, ViewMemory> all = views.all();
		MenuManager forget = new MenuManager(messages.get("saved.forget"));
		all.forEach((name, memory) -> {
			items.add(action(name.replace("&", "&&"), () -> view.show(memory)));
			forget.add(action(name.replace("&", "&&"), () -> views.remove(name)));
		});
		if (!all.isEmpty()) {
			items.add(new Separator());
		}
		items.add(action(messages.get("saved.save"), () -> save(view)));
		if (!all.isEmpty()) {
			items.add(forget);
		}
		return items.toArray(IContributionItem[]::new);
	}

	private void save(FindingsView view) {
		InputDialog dialog = new InputDialog(view.getSite().getShell(), messages.get("saved.window"), messages.get("saved.name"), view.memory().filter().text(),
				name -> name.isBlank() ? "" : null);
		if (dialog.open() == Window.OK) {
			views.put(dialog.getValue().strip(), view.memory());
		}
	}

	private static ActionContributionItem action(String words, Runnable deed) {
		return new ActionContributionItem(new Action(words) {

			@Override
			public void run() {
				deed.run();
			}
		});
	}
}
