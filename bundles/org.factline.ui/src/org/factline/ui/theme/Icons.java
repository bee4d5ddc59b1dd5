package org.factline.ui.theme;

import java.util.Optional;

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

	private String key() {
		return BUNDLE + '.' + name();
	}

	/** What makes the picture. */
	public ImageDescriptor descriptor() {
		Optional<ImageDescriptor> found = ResourceLocator.imageDescriptorFromBundle(BUNDLE,
				"icons/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".svg");
		return found.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/** The picture, on the UI thread; shared, and never to be disposed of. */
	public Image image() {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		if (registry.getDescriptor(key()) == null) {
			registry.put(key(), descriptor());
		}
		return registry.get(key());
	}
}
