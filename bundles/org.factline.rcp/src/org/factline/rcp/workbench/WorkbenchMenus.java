package org.factline.rcp.workbench;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;

/**
 * The menus. Every entry is a command, so that Quick Access and key bindings reach it; the words are ours,
 * because the platform has no Indonesian ones.
 */
final class WorkbenchMenus extends ActionBarAdvisor {

	private final Messages messages = Language.messages(WorkbenchMenus.class);
	private final IWorkbenchWindow window;

	WorkbenchMenus(IActionBarConfigurer configurer) {
		super(configurer);
		window = configurer.getWindowConfigurer().getWindow();
	}

	/** Commands of the platform that do nothing until an action stands behind them. */
	@Override
	@NonNullByDefault({})
	protected void makeActions(IWorkbenchWindow ignored) {
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.HELP_SEARCH, ActionFactory.DYNAMIC_HELP,
				ActionFactory.COPY, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.DELETE,
				ActionFactory.REFRESH }) {
			register(factory.create(window));
		}
	}

	@Override
	@NonNullByDefault({})
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(windowMenu());
		bar.add(helpMenu());
	}

	private MenuManager fileMenu() {
		MenuManager menu = new MenuManager(messages.get("menu.file"), IWorkbenchActionConstants.M_FILE);
		MenuManager fresh = new MenuManager(messages.get("file.new"), "new");
		fresh.add(command("org.factline.ui.newDossier", "file.newDossier"));
		fresh.add(command("org.factline.ui.newArticle", "file.newArticle"));
		fresh.add(command("org.factline.checking.ui.newClaim", "file.newClaim"));
		fresh.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(fresh);
		menu.add(command("org.factline.ui.openDossier", "file.open"));
		menu.add(command("org.factline.ui.sample", "file.sample"));
		menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE, "file.close"));
		menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE_ALL, "file.closeAll"));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_SAVE, "file.save"));
		menu.add(command(IWorkbenchCommandConstants.FILE_SAVE_ALL, "file.saveAll"));
		menu.add(new Separator());
		menu.add(command("org.factline.ui.import", "file.import"));
		menu.add(command("org.factline.checking.ui.report", "file.report"));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(command(IWorkbenchCommandConstants.FILE_REFRESH, "file.refresh"));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_EXIT, "file.exit"));
		return menu;
	}

	private MenuManager editMenu() {
		MenuManager menu = new MenuManager(messages.get("menu.edit"), IWorkbenchActionConstants.M_EDIT);
		menu.add(command(IWorkbenchCommandConstants.EDIT_UNDO, "edit.undo"));
		menu.add(command(IWorkbenchCommandConstants.EDIT_REDO, "edit.redo"));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_COPY, "edit.copy"));
		menu.add(command(IWorkbenchCommandConstants.EDIT_SELECT_ALL, "edit.selectAll"));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_DELETE, "edit.delete"));
		menu.add(command("org.eclipse.ui.edit.rename", "edit.rename"));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, "edit.find"));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager windowMenu() {
		MenuManager menu = new MenuManager(messages.get("menu.window"), IWorkbenchActionConstants.M_WINDOW);
		MenuManager views = new MenuManager(messages.get("window.views"), "showView");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(command(IWorkbenchCommandConstants.WINDOW_NEW_WINDOW, "window.new"));
		menu.add(new Separator());
		menu.add(views);
		menu.add(command(IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE, "window.reset"));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(command("org.factline.rcp.dark", "window.dark", CommandContributionItem.STYLE_CHECK));
		menu.add(command(IWorkbenchCommandConstants.WINDOW_PREFERENCES, "window.preferences"));
		return menu;
	}

	private MenuManager helpMenu() {
		MenuManager menu = new MenuManager(messages.get("menu.help"), IWorkbenchActionConstants.M_HELP);
		menu.add(command(IWorkbenchCommandConstants.HELP_WELCOME, "help.welcome"));
		menu.add(new Separator());
		menu.add(command("org.factline.rcp.help", "help.contents"));
		menu.add(command(IWorkbenchCommandConstants.HELP_HELP_SEARCH, "help.search"));
		menu.add(command("org.eclipse.ui.cheatsheets.openCheatSheet", "help.cheatSheets"));
		menu.add(command("org.factline.rcp.errorLog", "help.errorLog"));
		// installing plug-ins hangs itself in here
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.HELP_ABOUT, "help.about"));
		return menu;
	}

	private CommandContributionItem command(String id, String key) {
		return command(id, key, CommandContributionItem.STYLE_PUSH);
	}

	private CommandContributionItem command(String id, String key, int style) {
		return new CommandContributionItem(parameter(id, key, style));
	}

	private CommandContributionItemParameter parameter(String id, String key, int style) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, id, style);
		parameter.label = messages.get(key);
		return parameter;
	}
}
