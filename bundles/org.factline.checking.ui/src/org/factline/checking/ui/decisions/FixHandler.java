package org.factline.checking.ui.decisions;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.PassageRef;

/** Offers the quick fixes of the selected finding, or of those at the selected place of an article, as a menu at the keyboard. */
public final class FixHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		Control control = HandlerUtil.getActiveShell(event).getDisplay().getFocusControl();
		if (control == null || !(HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection)) {
			return null;
		}
		MenuManager menu = new MenuManager();
		switch (selection.getFirstElement()) {
			case FindingRef ref -> ref.dossier().results().finding(ref.fingerprint()).ifPresent(one -> add(menu, ref.dossier(), one.finding()));
			case PassageRef place -> at(place).forEach(one -> {
				menu.add(new Separator());
				add(menu, place.dossier(), one);
			});
			case null, default -> {
				// nothing that a fix is known for
			}
		}
		if (!menu.isEmpty()) {
			Menu made = menu.createContextMenu(control);
			made.setLocation(control.toDisplay(control.getSize().x / 4, control.getSize().y / 4));
			made.setVisible(true);
		}
		return null;
	}

	/** The findings at a place of an article, or at the caret there. */
	public static List<Finding> at(PassageRef place) {
		return place.dossier().results().judged().stream().map(one -> one.finding())
				.filter(one -> one.passages().stream().anyMatch(passage -> passage instanceof Passage.InText text
						&& text.article().equals(place.articleId()) && text.begin() <= place.end() && place.begin() <= text.end()))
				.toList();
	}

	private static void add(MenuManager menu, OpenDossier dossier, Finding finding) {
		Action title = new Action(finding.message().replace("&", "&&")) {
			// tells which finding the fixes below it are of
		};
		title.setEnabled(false);
		menu.add(title);
		for (Fix fix : FindingFixes.of(finding)) {
			Action action = new Action(fix.label()) {

				@Override
				public void run() {
					fix.run(dossier);
				}
			};
			action.setToolTipText(fix.description());
			menu.add(action);
		}
	}
}
