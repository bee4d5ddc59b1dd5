package org.factline.model.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.factline.model.Article;
import org.factline.model.ArticleState;
import org.factline.model.Block;
import org.factline.model.Decision;
import org.factline.model.Dossier;
import org.factline.model.FactlinePackage;
import org.factline.model.Passage;
import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;

/** Looks for what a dossier must not hold, whoever wrote it. It changes nothing and throws nothing. */
public final class DossierValidator {

	/**
	 * Something that is wrong.
	 *
	 * @param object where
	 * @param reason what, in words for people
	 */
	public record Flaw(EObject object, String reason) {
	}

	private static final int FINGERPRINT_DIGITS = 32;

	private final List<Flaw> flaws = new ArrayList<>();
	private final Map<String, EObject> ids = new LinkedHashMap<>();
	private final Map<EClass, Features> features;
	/** Texts in code points, for the states that passages point at; they are counted once. */
	private final Map<ArticleState, Integer> lengths = new IdentityHashMap<>();

	/** The features of a class by what there is to check. */
	private record Features(List<EAttribute> required, List<EAttribute> dates, List<EReference> references,
			List<EReference> containments) {

		static Features of(EClass type) {
			return new Features(type.getEAllAttributes().stream().filter(one -> one.isRequired() && one.getDefaultValue() == null)
					.toList(),
					type.getEAllAttributes().stream().filter(one -> one.getEAttributeType() == FactlinePackage.Literals.EDTF)
							.toList(),
					type.getEAllReferences().stream().filter(one -> !one.isContainment()).toList(),
					type.getEAllContainments());
		}
	}

	public DossierValidator() {
		this(new ConcurrentHashMap<>());
	}

	private DossierValidator(Map<EClass, Features> features) {
		this.features = features;
	}

	/** All that is wrong, in the order of the file. */
	public List<Flaw> validate(Dossier dossier) {
		flaws.clear();
		ids.clear();
		lengths.clear();
		visit(dossier);
		return List.copyOf(flaws);
	}

	private void visit(EObject object) {
		if (object.eIsProxy()) {
			return;
		}
		Features known = features.computeIfAbsent(object.eClass(), Features::of);
		checkId(object);
		for (EAttribute attribute : known.required()) {
			if (!object.eIsSet(attribute)) {
				flaw(object, attribute.getName() + " is missing");
			}
		}
		for (EAttribute attribute : known.dates()) {
			checkDate(object, attribute);
		}
		for (EReference reference : known.references()) {
			checkReference(object, reference);
		}
		switch (object) {
			case ArticleState state -> checkBlocks(state);
			case Passage passage -> checkPassage(passage);
			case Decision decision -> checkDecision(decision);
			default -> {
				// nothing more to say
			}
		}
		for (EReference containment : known.containments()) {
			Object value = object.eGet(containment);
			if (containment == FactlinePackage.Literals.DOSSIER__ARTICLES) {
				visitArticles(((Dossier) object).getArticles());
			} else if (value instanceof List<?> list) {
				list.forEach(one -> visit((EObject) one));
			} else if (value != null) {
				visit((EObject) value);
			}
		}
	}

	/** Articles have nothing to do with one another but their ids, so that all processors can look at them. */
	private void visitArticles(List<Article> articles) {
		List<DossierValidator> parts = List.copyOf(articles).parallelStream().map(article -> {
			DossierValidator part = new DossierValidator(features);
			part.visit(article);
			return part;
		}).toList();
		for (DossierValidator part : parts) {
			flaws.addAll(part.flaws);
			part.ids.forEach(this::noteId);
			lengths.putAll(part.lengths);
		}
	}

	private void checkId(EObject object) {
		Ids.of(object).ifPresent(id -> {
			if (!Ids.isId(id)) {
				flaw(object, "\"" + id + "\" is no id: letters, digits and . _ - make one, at most " + Ids.MAX_LENGTH);
			} else {
				noteId(id, object);
			}
		});
	}

	private void noteId(String id, EObject object) {
		if (ids.putIfAbsent(id, object) != null) {
			flaw(object, "the id " + id + " stands here a second time");
		}
	}

	private void checkDate(EObject object, EAttribute attribute) {
		String text = (String) object.eGet(attribute);
		if (text != null) {
			try {
				Edtf.parse(text);
			} catch (EdtfSyntaxException e) {
				flaw(object, attribute.getName() + " \"" + text + "\" is no date of EDTF: " + e.getMessage());
			}
		}
	}

	private void checkReference(EObject object, EReference reference) {
		if (!object.eIsSet(reference)) {
			return;
		}
		if (reference.isMany()) {
			@SuppressWarnings("unchecked") // a reference refers to objects
			Iterator<EObject> targets = ((InternalEList<EObject>) object.eGet(reference)).iterator();
			targets.forEachRemaining(target -> checkTarget(object, reference, target));
		} else {
			checkTarget(object, reference, (EObject) object.eGet(reference));
		}
	}

	private void checkTarget(EObject object, EReference reference, EObject target) {
		if (target.eIsProxy()) {
			flaw(object, reference.getName() + " refers to " + Ids.of(target).orElse("something")
					+ ", which the dossier does not hold");
		}
	}

	private void checkBlocks(ArticleState state) {
		int length = length(state);
		int behind = 0;
		for (Block block : state.getBlocks().stream().sorted(Comparator.comparingInt(Block::getBegin)).toList()) {
			if (block.getBegin() < behind) {
				flaw(block, "a block begins at " + block.getBegin() + ", before the one before it ends");
			} else if (block.getEnd() <= block.getBegin()) {
				flaw(block, "a block ends at " + block.getEnd() + ", where it has not begun");
			} else if (block.getEnd() > length) {
				flaw(block, "a block ends at " + block.getEnd() + ", beyond the text of " + length + " characters");
			}
			behind = Math.max(behind, block.getEnd());
		}
	}

	private void checkPassage(Passage passage) {
		Article article = passage.getArticle();
		ArticleState state = passage.getVersion() == null ? article : passage.getVersion();
		if (state == null) {
			flaw(passage, "a passage of no article");
			return;
		}
		if (state.eIsProxy()) {
			return;
		}
		int length = length(state);
		if (passage.getBegin() < 0 || passage.getEnd() <= passage.getBegin() || passage.getEnd() > length) {
			flaw(passage, "a passage from " + passage.getBegin() + " to " + passage.getEnd() + ", in a text of " + length
					+ " characters");
			return;
		}
		String text = state.text();
		String words = text.substring(text.offsetByCodePoints(0, passage.getBegin()),
				text.offsetByCodePoints(0, passage.getEnd()));
		if (!words.equals(passage.getExact())) {
			flaw(passage, "the text from " + passage.getBegin() + " to " + passage.getEnd()
					+ " is not what the passage quotes");
		}
	}

	private void checkDecision(Decision decision) {
		Set<String> wrong = new TreeSet<>();
		String fingerprint = decision.getFingerprint();
		if (fingerprint != null && (fingerprint.length() != FINGERPRINT_DIGITS || !fingerprint.matches("[0-9a-f]+"))) {
			wrong.add("\"" + fingerprint + "\" is no fingerprint");
		}
		if (decision.getReason() != null && decision.getReason().isBlank()) {
			wrong.add("a decision has a reason");
		}
		wrong.forEach(reason -> flaw(decision, reason));
	}

	/** Code points of the text. */
	private int length(ArticleState state) {
		return lengths.computeIfAbsent(state, one -> {
			int length = Math.max(0, one.getLine().size() - 1);
			for (String line : one.getLine()) {
				length += line.codePointCount(0, line.length());
			}
			return Integer.valueOf(length);
		}).intValue();
	}

	private void flaw(EObject object, String reason) {
		flaws.add(new Flaw(object, reason));
	}
}
