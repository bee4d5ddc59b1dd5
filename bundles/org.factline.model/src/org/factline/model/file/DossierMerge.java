package org.factline.model.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.factline.model.Article;
import org.factline.model.Source;

/**
 * Puts together two states of a file that come from one: each object by its id, each feature of it by itself. What only one
 * side changed is taken from that side. Lists without ids, such as the lines of a text, are one value. Where both sides
 * changed one value in different ways, ours stays and the conflict is told.
 */
final class DossierMerge {

	private final List<String> conflicts = new ArrayList<>();
	/** References by id, set when all objects are there. */
	private final List<Runnable> references = new ArrayList<>();

	/** What cannot be decided without a person, in words for people. */
	List<String> conflicts() {
		return conflicts;
	}

	/** Changes ours into what both sides made of the base. */
	void merge(EObject base, EObject ours, EObject theirs) {
		if (base.eClass() != ours.eClass() || base.eClass() != theirs.eClass()) {
			conflicts.add("the two sides are objects of different kinds");
			return;
		}
		mergeFeatures(base, ours, theirs);
		Map<String, EObject> present = new LinkedHashMap<>();
		ours.eAllContents().forEachRemaining(object -> Ids.of(object).ifPresent(id -> present.put(id, object)));
		references.forEach(Runnable::run);
		ours.eAllContents().forEachRemaining(object -> retarget(object, present));
		retarget(ours, present);
	}

	private void mergeFeatures(EObject base, EObject ours, EObject theirs) {
		for (EStructuralFeature feature : ours.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EReference reference && reference.isContainment() && reference.isMany()
					&& reference.getEReferenceType().getEIDAttribute() != null) {
				mergeById(reference, base, ours, theirs);
			} else if (!Sameness.same(base, theirs, feature) && !Sameness.same(ours, theirs, feature)) {
				if (Sameness.same(base, ours, feature)) {
					take(feature, ours, theirs);
				} else {
					conflicts.add(name(ours) + ": both sides changed " + feature.getName());
				}
			}
		}
	}

	private void mergeById(EReference reference, EObject base, EObject ours, EObject theirs) {
		Map<String, EObject> before = byId(base, reference);
		Map<String, EObject> left = byId(ours, reference);
		Map<String, EObject> right = byId(theirs, reference);
		List<EObject> list = Sameness.list(ours, reference);
		Collection<String> all = new TreeSet<>(right.keySet());
		all.addAll(before.keySet());
		for (String id : all) {
			EObject was = before.get(id);
			EObject mine = left.get(id);
			EObject other = right.get(id);
			if (mine == null && other != null && (was == null || !Sameness.equal(was, other))) {
				if (was != null) {
					conflicts.add(name(other) + ": removed here, changed there; it is kept");
				}
				list.add(EcoreUtil.copy(other));
			} else if (mine != null && other == null && was != null) {
				if (Sameness.equal(was, mine)) {
					list.remove(mine);
				} else {
					conflicts.add(name(mine) + ": changed here, removed there; it is kept");
				}
			} else if (mine != null && other != null && !mine.eIsProxy() && !other.eIsProxy()) {
				if (was != null) {
					mergeFeatures(was, mine, other);
				} else if (!isImportedTwice(mine, other) && !Sameness.equal(mine, other)) {
					conflicts.add(name(mine) + ": added on both sides, differently");
				}
			}
		}
	}

	/**
	 * Whether both sides added the same article and say only of another moment that it came in; ours then says the earlier one.
	 */
	private static boolean isImportedTwice(EObject mine, EObject other) {
		if (!(mine instanceof Article ours) || !(other instanceof Article theirs)) {
			return false;
		}
		Article like = EcoreUtil.copy(theirs);
		List<Source> left = sources(ours);
		List<Source> right = sources(like);
		if (left.size() != right.size()) {
			return false;
		}
		List<@Nullable String> moments = right.stream().map(Source::getWhen).toList();
		IntStream.range(0, left.size()).forEach(i -> right.get(i).setWhen(left.get(i).getWhen()));
		if (!Sameness.equal(ours, like)) {
			return false;
		}
		for (int i = 0; i < left.size(); i++) {
			String here = left.get(i).getWhen();
			String there = moments.get(i);
			// moments in UTC to the second stand in the order of their letters
			if (here != null && there != null && there.compareTo(here) < 0) {
				left.get(i).setWhen(there);
			}
		}
		return true;
	}

	private static List<Source> sources(Article article) {
		return Stream.concat(Stream.ofNullable(article.getSource()), article.getCopies().stream()).toList();
	}

	private void take(EStructuralFeature feature, EObject ours, EObject theirs) {
		Object value = theirs.eIsSet(feature) ? theirs.eGet(feature, false) : null;
		if (value == null) {
			ours.eUnset(feature);
		} else if (!(feature instanceof EReference reference)) {
			ours.eSet(feature, value instanceof List<?> values ? List.copyOf(values) : value);
		} else if (reference.isContainment()) {
			ours.eSet(feature, value instanceof Collection<?> values ? EcoreUtil.copyAll(values) : EcoreUtil.copy((EObject) value));
		} else {
			Object kept = value instanceof InternalEList<?> values ? List.copyOf(values.basicList()) : value;
			references.add(() -> ours.eSet(feature, kept));
		}
	}

	/** Lets references point at the objects of our side. */
	private void retarget(EObject object, Map<String, EObject> present) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || !object.eIsSet(reference)) {
				continue;
			}
			if (reference.isMany()) {
				List<EObject> targets = new ArrayList<>();
				Sameness.list(object, reference).forEach(target -> add(targets, object, target, present));
				object.eSet(reference, targets);
			} else {
				List<EObject> targets = new ArrayList<>();
				add(targets, object, (EObject) object.eGet(reference, false), present);
				object.eSet(reference, targets.isEmpty() ? null : targets.getFirst());
			}
		}
	}

	private void add(List<EObject> targets, EObject object, EObject target, Map<String, EObject> present) {
		String id = Sameness.id(target);
		EObject ours = target.eIsProxy() ? target : present.get(id);
		if (ours == null) {
			conflicts.add(name(object) + ": it refers to " + id + ", which one side removed");
		} else {
			targets.add(ours);
		}
	}

	private static Map<String, EObject> byId(EObject owner, EReference reference) {
		Map<String, EObject> objects = new LinkedHashMap<>();
		Sameness.list(owner, reference).forEach(object -> Ids.of(object).ifPresent(id -> objects.put(id, object)));
		return objects;
	}

	/** What people find an object by, or what it is part of: its kind, its id, and what it is called. */
	private static String name(EObject object) {
		EObject at = object;
		while (Ids.of(at).isEmpty() && at.eContainer() != null) {
			at = at.eContainer();
		}
		String kind = at.eClass().getName().toLowerCase(Locale.ROOT);
		return Stream.concat(Stream.concat(Stream.of(kind), Ids.of(at).stream()), Sameness.called(at).map(name -> "\"" + name + "\"").stream()).collect(Collectors.joining(" "));
	}
}
