package org.factline.model.file;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Whether objects of two states of a dossier say the same, and what they are called. */
final class Sameness {

	/** Attributes that say what something is called; of a decision, what was decided. */
	private static final List<String> CALLED = List.of("title", "name", "about", "wording");

	private Sameness() {
	}

	@SuppressWarnings("unchecked") // a reference that holds many has a list of objects
	static List<EObject> list(EObject owner, EReference reference) {
		return (List<EObject>) owner.eGet(reference);
	}

	static boolean same(EObject a, EObject b, EStructuralFeature feature) {
		if (a.eIsSet(feature) != b.eIsSet(feature)) {
			return false;
		}
		Object left = a.eGet(feature, false);
		Object right = b.eGet(feature, false);
		if (!(feature instanceof EReference reference)) {
			return Objects.equals(left, right);
		}
		if (reference.isContainment()) {
			return reference.isMany() ? equalLists(sorted(a, reference), sorted(b, reference)) : equal((EObject) left, (EObject) right);
		}
		return reference.isMany() ? ids(list(a, reference)).equals(ids(list(b, reference)))
				: id((EObject) left).equals(id((EObject) right));
	}

	/** What has ids stands in the order of ids in the file, wherever it was put. */
	private static List<EObject> sorted(EObject owner, EReference reference) {
		List<EObject> objects = list(owner, reference);
		return reference.getEReferenceType().getEIDAttribute() == null ? objects
				: objects.stream().sorted(Comparator.comparing(Sameness::id)).toList();
	}

	private static boolean equalLists(List<EObject> a, List<EObject> b) {
		if (a.size() != b.size()) {
			return false;
		}
		for (int i = 0; i < a.size(); i++) {
			if (!equal(a.get(i), b.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether two objects of different files say the same; references are compared by id. */
	static boolean equal(@Nullable EObject a, @Nullable EObject b) {
		if (a == null || b == null) {
			return a == b;
		}
		return a.eClass() == b.eClass() && (a.eIsProxy() || b.eIsProxy() ? id(a).equals(id(b))
				: a.eClass().getEAllStructuralFeatures().stream().allMatch(feature -> same(a, b, feature)));
	}

	/** What something is called; of a decision, what was decided. */
	static Optional<String> called(EObject object) {
		return CALLED.stream().map(object.eClass()::getEStructuralFeature).filter(Objects::nonNull)
				.filter(EAttribute.class::isInstance).map(feature -> object.eGet(feature, false)).filter(String.class::isInstance)
				.map(String.class::cast).filter(name -> !name.isBlank()).findFirst();
	}

	static List<String> ids(List<EObject> objects) {
		return objects.stream().map(Sameness::id).toList();
	}

	static String id(@Nullable EObject object) {
		return object == null ? "" : Ids.of(object).orElse("");
	}
}
