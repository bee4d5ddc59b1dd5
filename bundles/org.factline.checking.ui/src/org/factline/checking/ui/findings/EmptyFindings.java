package org.factline.checking.ui.findings;

import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.commands.common.CommandException;
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
import org.factline.ui.language.Language;

/** What stands where there is no finding to show: why, and what can be done. */
final class EmptyFindings {

	/** Why there is nothing. */
	enum Why {
		NO_DOSSIER, RUNNING, FILTERED, NOTHING_FOUND
	}

	private static final String CLEAR = "clear";

	private final Messages messages = Language.messages(FindingsView.class);
	private final Composite page;
	private final Label title;
	private final Link text;

	/** @param clear clears the filter */
	EmptyFindings(Composite parent, Runnable clear) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 24).spacing(0, 8).applyTo(page);
		title = new Label(page, SWT.WRAP);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		text = new Link(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Selection, event -> {
			if (CLEAR.equals(event.text)) {
				clear.run();
			} else {
				run(event.text);
			}
		});
	}

	private static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(EmptyFindings.class).error(e.getMessage(), e);
		}
	}

	Composite control() {
		return page;
	}

	void show(Why why) {
		String key = "empty." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
		title.setText(messages.get(key + ".title"));
		text.setText(messages.get(key));
		page.layout(true);
	}
}
