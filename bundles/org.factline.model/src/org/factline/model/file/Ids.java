package org.factline.model.file;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/** The ids of a dossier: references in it, and names of files. */
public final class Ids {

	/** Longer ids are no names of files everywhere. */
	public static final int MAX_LENGTH = 120;

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

	private Ids() {
	}

	/** Whether a string is an id: letters, digits and {@code . _ -}, not beginning with a dot. */
	public static boolean isId(String text) {
		return text.length() <= MAX_LENGTH && ID.matcher(text).matches();
	}

	/** The id of an object, also of one that is not loaded; empty where it has none. */
	public static Optional<String> of(EObject object) {
		URI proxy = ((InternalEObject) object).eProxyURI();
		if (proxy != null) {
			return Optional.ofNullable(proxy.fragment());
		}
		EAttribute id = object.eClass().getEIDAttribute();
		return id == null ? Optional.empty() : Optional.ofNullable((String) object.eGet(id));
	}
}
