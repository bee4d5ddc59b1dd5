package org.factline.model.file;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The files of one dossier. A reference finds what is in them and makes nothing be read: the files of a dossier are read by
 * name, before anything refers to them.
 */
final class DossierResources extends ResourceSetImpl {

	private final Map<URI, Resource> byUri = new HashMap<>();

	void add(Resource file) {
		byUri.put(file.getURI(), file);
		getResources().add(file);
	}

	void remove(Resource file) {
		byUri.remove(file.getURI());
		getResources().remove(file);
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Resource getResource(URI uri, boolean load) {
		return byUri.get(uri.trimFragment());
	}
}
