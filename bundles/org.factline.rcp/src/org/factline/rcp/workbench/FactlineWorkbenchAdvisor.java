package org.factline.rcp.workbench;

import java.net.URL;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** What the workbench of the platform is told about this product. */
final class FactlineWorkbenchAdvisor extends WorkbenchAdvisor {

	/** Pictures that the views of {@code org.eclipse.ui.ide} leave to the application: without them they show red squares. */
	private static final Map<String, String> PICTURES = Map.ofEntries(
			Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"), Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
			Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
			Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"),
			Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
			Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co"),
			Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"),
			Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
			Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"),
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"),
			Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk"),
			Map.entry(IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk"),
			Map.entry(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk"));

	/** By then all has been painted that a start paints. */
	private static final int REHEARSAL_MILLISECONDS = 3000;

	/** What nobody waits for begins when the windows are there. */
	private static final int PATIENCE_MILLISECONDS = 5000;

	@Override
	public String getInitialWindowPerspectiveId() {
		return FactCheckPerspective.ID;
	}

	@Override
	@NonNullByDefault({})
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		// The adapters that the navigator and the views of resources count on.
		IDE.registerAdapters();
		for (Entry<String, String> picture : PICTURES.entrySet()) {
			configurer.declareImage(picture.getKey(), descriptor(picture.getValue()), true);
		}
	}

	private static ImageDescriptor descriptor(String name) {
		URL picture = Platform.getBundle("org.eclipse.ui.ide").getEntry("icons/full/" + name + ".png");
		return ImageDescriptor.createFromURL(Objects.requireNonNull(picture, name));
	}

	/** What a navigator shows. */
	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	@NonNullByDefault({})
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new FactlineWindowAdvisor(configurer);
	}

	/** Plug-ins are looked at later. A rehearsal ends by itself: the build starts the desktop once to keep which classes that takes. */
	@Override
	public void postStartup() {
		super.postStartup();
		new PluginFaultsJob().schedule(PATIENCE_MILLISECONDS);
		if (Boolean.getBoolean("factline.rehearsal")) {
			PlatformUI.getWorkbench().getDisplay().timerExec(REHEARSAL_MILLISECONDS, () -> PlatformUI.getWorkbench().close());
		}
	}

	/** A workspace that is not saved is repaired with a warning at the next start. */
	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			ILog.of(FactlineWorkbenchAdvisor.class).log(e.getStatus());
		}
		super.postShutdown();
	}
}
