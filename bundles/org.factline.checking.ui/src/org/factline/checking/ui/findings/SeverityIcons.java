package org.factline.checking.ui.findings;

import java.util.Objects;

import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.factline.article.Severity;

/** The platform's pictures of severities: three shapes, so they differ without colour. */
final class SeverityIcons {

	private SeverityIcons() {
	}

	/** Owned by the workbench. */
	static Image of(Severity severity) {
		String id = switch (severity) {
			case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
			case NONE -> ISharedImages.IMG_LCL_LINKTO_HELP;
		};
		return Objects.requireNonNull(PlatformUI.getWorkbench().getSharedImages().getImage(id));
	}
}
