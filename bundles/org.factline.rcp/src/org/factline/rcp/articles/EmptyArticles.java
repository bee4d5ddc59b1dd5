package org.factline.rcp.articles;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;

/** What the navigator shows while there is no article: what to do, with the commands that do it. */
final class EmptyArticles {

	private static final int MARGIN = 12;

	private final IWorkbenchPartSite site;
	private final Composite control;

	EmptyArticles(Composite parent, IWorkbenchPartSite site) {
		this.site = site;
		Messages messages = Language.messages(EmptyArticles.class);
		control = new Composite(parent, SWT.NONE);
		control.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(control);
		Label title = new Label(control, SWT.WRAP);
		title.setText(messages.get("empty.title"));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory wide = GridDataFactory.fillDefaults().grab(true, false);
		wide.applyTo(title);
		Label hint = new Label(control, SWT.WRAP);
		hint.setText(messages.get("empty.drop"));
		wide.applyTo(hint);
		Link actions = new Link(control, SWT.WRAP);
		actions.setText(messages.get("empty.links"));
		// the target of a link is the command that it runs
		actions.addListener(SWT.Selection, event -> run(event.text));
		wide.applyTo(actions);
	}

	Composite control() {
		return control;
	}

	private void run(String command) {
		try {
			site.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(Status.error(command, e), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
