package org.factline.rcp.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;

/** Starts the desktop, unless another one already works in the same workspace. */
public final class WorkbenchApplication implements IApplication {

	@Override
	@NonNullByDefault({})
	public Object start(IApplicationContext context) {
		// Java 2D is only used for off-screen pictures: AWT must not open a second connection to the display.
		System.setProperty("java.awt.headless", "true");
		Display display = PlatformUI.createDisplay();
		try {
			Location workspace = Platform.getInstanceLocation();
			if (!lock(workspace)) {
				refuse(display, workspace);
				return IApplication.EXIT_OK;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new FactlineWorkbenchAdvisor());
			workspace.release();
			return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** Two desktops on one workspace would overwrite each other's state. */
	private static boolean lock(Location workspace) {
		try {
			return workspace.lock();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void refuse(Display display, Location workspace) {
		Messages messages = Language.messages(WorkbenchApplication.class);
		Shell shell = new Shell(display);
		MessageDialog.openInformation(shell, "Factline", messages.get("workspace.locked", workspace.getURL().getPath()));
		shell.dispose();
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
