package org.factline.model.bridge;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.factline.model.Dossier;
import org.factline.model.Identified;
import org.factline.text.Slug;

/** Ids for what people add to a dossier. */
final class Ids {

	private static final int MOST = 60;

	private Ids() {
	}

	/**
	 * An id that nothing in a dossier has: the words as a slug behind a kind, with a number where that is taken.
	 *
	 * @param kind  such as {@code event}
	 * @param words what people call it; may be empty
	 */
	static String free(Dossier dossier, String kind, String words) {
		String slug = Slug.of(words, MOST);
		String wish = slug.isEmpty() ? kind : kind + '-' + slug;
		Set<String> taken = taken(dossier);
		String id = wish;
		for (int number = 2; taken.contains(id); number++) {
			id = wish + '-' + number;
		}
		return id;
	}

	/** Articles are left out: their lines are many, and their ids are addresses or numbers. */
	static Set<String> taken(Dossier dossier) {
		Set<String> taken = new HashSet<>();
		for (EObject child : dossier.eContents()) {
			if (child instanceof org.factline.model.Article) {
				continue;
			}
			note(child, taken);
			for (Iterator<EObject> below = EcoreUtil.getAllContents(child, false); below.hasNext();) {
				note(below.next(), taken);
			}
		}
		return taken;
	}

	private static void note(EObject object, Set<String> taken) {
		if (object instanceof Identified named && named.getId() != null) {
			taken.add(named.getId());
		}
	}
}
