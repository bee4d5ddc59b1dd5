package org.factline.timeline.ui;

import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.Results;
import org.factline.ui.language.Language;

/** What stands where there is nothing to show: why, and what to do about it. */
final class EmptyTimeline {

	private final Messages messages = Language.messages(TimelinePainter.class);
	private final Composite control;
	private final Label title;
	private final Link text;

	EmptyTimeline(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 24).spacing(0, 8).applyTo(control);
		title = new Label(control, SWT.WRAP);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		text = new Link(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Selection, event -> run(event.text));
	}

	private static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(TimelineView.class).error(e.getMessage(), e);
		}
	}

	Composite control() {
		return control;
	}

	void focus() {
		text.setFocus();
	}

	void show(Optional<OpenDossier> dossier) {
		Results.State state = dossier.map(one -> one.results().state()).orElse(Results.State.CURRENT);
		String why = dossier.isEmpty() ? "no-dossier" : state == Results.State.CURRENT ? "nothing" : "running";
		title.setText(messages.get("empty." + why + ".title"));
		text.setText(messages.get("empty." + why));
		control.layout(true);
	}
}
