package org.factline.model.file;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where objects stand in the file that they were just read from. Nothing is remembered while reading: a file with a mistake
 * is read once more, and gives the same objects again.
 */
final class ElementPlaces {

	private final String name;
	private final byte[] bytes;
	private final Parsers parsers;
	private final Map<EObject, Integer> lines = new IdentityHashMap<>();
	private @Nullable Resource again;

	ElementPlaces(String name, byte[] bytes, Parsers parsers) {
		this.parsers = parsers;
		this.name = name;
		this.bytes = bytes;
	}

	/** {@code line 7}; empty where it cannot be told. */
	String of(EObject object) {
		EObject twin = twin(object);
		Integer line = twin == null ? null : lines.get(twin);
		return line == null ? "" : "line " + line;
	}

	/** The same object of the second reading. */
	private @Nullable EObject twin(EObject object) {
		EObject owner = object.eContainer();
		if (owner == null || owner.eResource() != object.eResource()) {
			List<EObject> roots = second().getContents();
			return roots.isEmpty() ? null : roots.getFirst();
		}
		EObject other = twin(owner);
		if (other == null) {
			return null;
		}
		Object value = owner.eGet(object.eContainingFeature());
		Object otherValue = other.eGet(object.eContainingFeature());
		if (value instanceof List<?> list && otherValue instanceof List<?> otherList) {
			int at = list.indexOf(object);
			return at < otherList.size() ? (EObject) otherList.get(at) : null;
		}
		return (EObject) otherValue;
	}

	private Resource second() {
		Resource known = again;
		if (known == null) {
			known = DossierXml.parse(name, bytes, "", parsers, (object, line) -> lines.put(object, Integer.valueOf(line))).resource();
			again = known;
		}
		return known;
	}
}
