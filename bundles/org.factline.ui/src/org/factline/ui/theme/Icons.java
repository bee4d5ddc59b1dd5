package org.factline.ui.theme;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures of the desktop's parts. The registry of JFace owns them, so nobody disposes of them. */
public enum Icons {
	/** A dossier. */
	DOSSIER,
	/** An article. */
	ARTICLE,
	/** Several articles. */
	ARTICLES,
	/** Who publishes. */
	OUTLET,
	/** What happened, confirmed by somebody. */
	EVENT,
	/** What happened, proposed by the analysis. */
	EVENT_PROPOSED,
	/** Words that tell what happened. */
	CLAIM,
	/** What was found. */
	FINDINGS,
	/** Bringing articles in. */
	IMPORT;

	private static final String BUNDLE = "org.factline.ui";

	/** What makes the picture. */
	public ImageDescriptor descriptor() {
		return descriptor(file());
	}

	/** The picture, on the UI thread; shared, and never to be disposed of. */
	public Image image() {
		return image(file());
	}

	/**
	 * The picture of a command, under the same conditions.
	 *
	 * @param file its name in the folder of icons, without the ending
	 */
	public static Image image(String file) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + '.' + file;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor(file));
		}
		return registry.get(key);
	}

	private String file() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static ImageDescriptor descriptor(String file) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + file + ".svg").orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
