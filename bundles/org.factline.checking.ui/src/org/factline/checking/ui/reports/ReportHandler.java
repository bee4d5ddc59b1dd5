package org.factline.checking.ui.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.importing.Source;
import org.factline.messages.Messages;
import org.factline.pipeline.Pipeline;
import org.factline.reporting.ContainedReport;
import org.factline.reporting.ReportDescriptor;
import org.factline.reporting.ReportFailedException;
import org.factline.reporting.ReportInput;
import org.factline.reporting.ReportRefusedException;
import org.factline.reporting.registry.ReportRegistry;
import org.factline.ui.dossiers.MonitoredProgress;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.Saving;
import org.factline.ui.language.Language;
import org.factline.ui.navigator.Targets;

/**
 * Writes a report about the dossier that is selected, or that the active part shows, else about the one that was opened first. It is
 * saved first: the report is the one that the command line writes of the file.
 */
public final class ReportHandler extends AbstractHandler {

	private final Messages messages = Language.messages(ReportHandler.class);

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
		Optional<OpenDossier> dossier = Targets.path(window).flatMap(dossiers::find).or(() -> dossiers.open().stream().findFirst());
		if (dossier.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), messages.get("report.window"), messages.get("report.noDossier"));
			return null;
		}
		Path path = dossier.get().path();
		ReportDialog dialog = new ReportDialog(window.getShell(), ReportRegistry.read(RegistryFactory.getRegistry()), path.toAbsolutePath().getParent(),
				OpenDossier.nameOf(path));
		try {
			if (dialog.open() == Window.OK && (!dossier.get().isDirty() || Saving.save(window.getShell(), dossier.get()))) {
				write(window, dossiers.pipeline(), path, dialog.report(), dialog.path());
			}
		} catch (IOException e) {
			failed(e);
		}
		return null;
	}

	private void write(IWorkbenchWindow window, Pipeline pipeline, Path dossier, ReportDescriptor report, Path file) {
		try {
			PlatformUI.getWorkbench().getProgressService().run(true, true, monitor -> {
				ReportInput input = pipeline.check(List.of(Source.of(dossier.toString(), dossier)), List.of(), OpenDossiers.settings(),
						new MonitoredProgress(monitor)).report();
				try {
					write(input, report, file);
				} catch (IOException | ReportFailedException e) {
					throw new InvocationTargetException(e);
				}
			});
			if (MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), messages.get("report.window"), messages.get("report.written", file), SWT.NONE,
					messages.get("report.open"), messages.get("report.close")) == 0 && !Program.launch(file.toString())) {
				ILog.of(ReportHandler.class).warn(file + " cannot be shown");
			}
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof ReportRefusedException refused) {
				MessageDialog.openWarning(window.getShell(), messages.get("report.window"), refused.getMessage());
			} else {
				failed(e.getCause());
			}
		} catch (InterruptedException | CancellationException e) {
			// nothing was written, as was wished
		}
	}

	/** Half a report would pass for a whole one, so the file is there when it is whole. */
	private static void write(ReportInput input, ReportDescriptor report, Path file) throws IOException, ReportFailedException {
		Path fresh = file.resolveSibling("." + file.getFileName() + ".writing");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
				new ContainedReport(report).write(input, out);
			}
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	private void failed(@Nullable Throwable e) {
		StatusManager.getManager().handle(Status.error(messages.get("report.failed"), e), StatusManager.SHOW | StatusManager.LOG);
	}
}
