package org.factline.model.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.factline.model.Dossier;
import org.factline.model.FactlinePackage;

/**
 * What two states of a dossier differ in, thing by thing: each is known again by its id, and where it stands among others does not
 * count.
 */
public final class DossierDiff {

	/** What became of a thing. */
	public enum Change {
		ADDED, REMOVED, CHANGED
	}

	/**
	 * A thing that came, went or changed.
	 *
	 * @param kind     what it is: {@code article}, {@code event}, {@code claim}, {@code decision} …; {@code dossier} for the dossier itself
	 * @param id       its id; empty for the dossier
	 * @param change   what became of it
	 * @param name     what people call it, in the newer state where it is there; empty where it has no name
	 * @param features what of it is otherwise now, in the words of the model; none for what came or went
	 */
	public record Difference(String kind, String id, Change change, String name, List<String> features) {

		public Difference {
			Objects.requireNonNull(kind);
			Objects.requireNonNull(id);
			Objects.requireNonNull(change);
			Objects.requireNonNull(name);
			features = List.copyOf(features);
		}
	}

	private final List<Difference> differences = new ArrayList<>();

	private DossierDiff() {
	}

	/** The differences: the dossier itself, then kind by kind in the order of the model, each by id. */
	public static List<Difference> of(Dossier before, Dossier after) {
		DossierDiff diff = new DossierDiff();
		diff.changed(before, after, "");
		for (EReference reference : FactlinePackage.Literals.DOSSIER.getEAllReferences()) {
			if (isOfThings(reference)) {
				Map<String, EObject> left = things(before, reference);
				Map<String, EObject> right = things(after, reference);
				diff.compare(left, right);
				if (reference == FactlinePackage.Literals.DOSSIER__EVENTS) {
					diff.compare(claims(left), claims(right));
				}
			}
		}
		return List.copyOf(diff.differences);
	}

	private static boolean isOfThings(EReference reference) {
		return reference.isContainment() && reference.isMany() && reference.getEReferenceType().getEIDAttribute() != null;
	}

	/** An event that went or came takes its claims along, so these are compared across events. */
	private static Map<String, EObject> claims(Map<String, EObject> events) {
		Map<String, EObject> claims = new TreeMap<>();
		events.values().forEach(event -> claims.putAll(things(event, FactlinePackage.Literals.EVENT__CLAIMS)));
		return claims;
	}

	private static Map<String, EObject> things(EObject owner, EReference reference) {
		Map<String, EObject> things = new TreeMap<>();
		Sameness.list(owner, reference).forEach(thing -> Ids.of(thing).ifPresent(id -> things.putIfAbsent(id, thing)));
		return things;
	}

	private void compare(Map<String, EObject> before, Map<String, EObject> after) {
		Map<String, EObject> all = new TreeMap<>(before);
		all.putAll(after);
		all.forEach((id, thing) -> {
			EObject was = before.get(id);
			EObject is = after.get(id);
			if (was == null || is == null) {
				differences.add(new Difference(kind(thing), id, was == null ? Change.ADDED : Change.REMOVED, name(thing), List.of()));
			} else {
				changed(was, is, id);
			}
		});
	}

	private void changed(EObject was, EObject is, String id) {
		List<String> features = new ArrayList<>();
		for (EStructuralFeature feature : is.eClass().getEAllStructuralFeatures()) {
			if (!isOnItsOwn(feature) && !Sameness.same(was, is, feature)) {
				features.add(feature.getName());
			}
		}
		if (!features.isEmpty()) {
			differences.add(new Difference(kind(is), id, Change.CHANGED, name(is), features));
		}
	}

	/** Whether what it holds is compared by itself. */
	private static boolean isOnItsOwn(EStructuralFeature feature) {
		return feature == FactlinePackage.Literals.EVENT__CLAIMS
				|| feature instanceof EReference reference && reference.getEContainingClass() == FactlinePackage.Literals.DOSSIER && isOfThings(reference);
	}

	private static String kind(EObject thing) {
		return thing.eClass().getName().toLowerCase(Locale.ROOT);
	}

	private static String name(EObject thing) {
		return Sameness.called(thing).orElse("");
	}
}
