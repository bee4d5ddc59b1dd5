package org.factline.checking.ui.claims;

import java.util.Optional;
import java.util.function.Consumer;

import org.factline.article.ClaimReview;
import org.factline.messages.Messages;
import org.factline.model.Claim;
import org.factline.model.FactlinePackage;
import org.factline.model.bridge.ClaimSheet;
import org.factline.model.bridge.ClaimSheets;
import org.factline.model.bridge.SheetEdits;
import org.factline.model.edit.Edit;
import org.factline.ui.dossiers.ClaimRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.Person;
import org.factline.ui.language.Language;

/** Changes one claim: each time one change of its dossier that can be undone, signed with a name and the moment. On the UI thread. */
final class ClaimEditing {

	private final Messages messages = Language.messages(ClaimEditing.class);
	private final ClaimRef ref;

	ClaimEditing(ClaimRef ref) {
		this.ref = ref;
	}

	/** Whether it can be changed at all. */
	boolean isPossible() {
		return !ref.dossier().session().isReadOnly();
	}

	/** Whether the disk holds what there is. */
	boolean isClean() {
		return !ref.dossier().isDirty();
	}

	OpenDossier dossier() {
		return ref.dossier();
	}

	/** What is known of the claim; empty where it was taken out. */
	Optional<ClaimSheet> sheet() {
		return claim().map(ClaimSheets::read);
	}

	private Optional<Claim> claim() {
		return ClaimSheets.find(ref.dossier().session().dossier(), ref.claimId());
	}

	/** Does something to the claim; nothing where it was taken out or cannot be changed. */
	void change(String key, Consumer<SheetEdits> work) {
		if (isPossible()) {
			claim().ifPresent(claim -> ref.dossier().execute(messages.get("command." + key), edit -> work.accept(edits(ref.dossier(), claim, edit))));
		}
	}

	/** Says how many people have to approve each sheet of the dossier before it is published. */
	void require(int names) {
		if (isPossible()) {
			ref.dossier().execute(messages.get("command.required"), edit -> edit.set(ref.dossier().session().dossier(),
					FactlinePackage.Literals.DOSSIER__REQUIRED_NAMES, names == 0 ? null : Integer.valueOf(names)));
		}
	}

	/** The steps that are open to one claim, in a change that is being made. */
	static SheetEdits edits(OpenDossier dossier, Claim claim, Edit edit) {
		return new SheetEdits(dossier.session().dossier(), claim, Person.now(), edit);
	}

	/** A new claim, as a step of a change that is being made. */
	static Claim create(OpenDossier dossier, ClaimReview review, Edit edit) {
		return SheetEdits.create(dossier.session().dossier(), review, Person.now(), edit);
	}
}
