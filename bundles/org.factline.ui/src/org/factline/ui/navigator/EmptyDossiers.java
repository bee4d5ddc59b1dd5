package org.factline.ui.navigator;

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

/** What the navigator shows while there is no dossier: what to do, with the commands that do it. */
final class EmptyDossiers {

	private static final int MARGIN = 12;
	private static final int WIDTH = 160;

	private final IWorkbenchPartSite site;
	private final Composite control;

	EmptyDossiers(Composite parent, IWorkbenchPartSite site) {
		this.site = site;
		Messages messages = Language.messages(EmptyDossiers.class);
		control = new Composite(parent, SWT.NONE);
		control.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(control);
		GridDataFactory wide = GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT);
		Label title = new Label(control, SWT.WRAP);
		title.setText(messages.get("empty.title"));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		wide.applyTo(title);
		for (String key : new String[] { "empty.what", "empty.drop" }) {
			Label line = new Label(control, SWT.WRAP);
			line.setText(messages.get(key));
			wide.applyTo(line);
		}
		for (String link : messages.get("empty.links").split("\n")) {
			Link action = new Link(control, SWT.NONE);
			action.setText(link);
			// the target of a link is the command that it runs
			action.addListener(SWT.Selection, event -> run(event.text));
			wide.applyTo(action);
		}
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
