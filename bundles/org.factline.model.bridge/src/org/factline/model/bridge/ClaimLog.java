package org.factline.model.bridge;

import java.util.List;

import org.factline.article.Fingerprint;
import org.factline.model.Change;
import org.factline.model.Claim;
import org.factline.model.Dossier;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.edit.Edit;

/** What people changed of a claim, entry behind entry; none is ever taken out. */
final class ClaimLog {

	private static final int DIGITS = 8;

	private ClaimLog() {
	}

	/**
	 * Writes an entry. Its id begins with the moment, so that files list entries in the order of time, also after a merge.
	 *
	 * @param field what was changed, as a fixed English word
	 * @param value what it is now; may be empty
	 */
	static void write(Dossier dossier, Claim claim, String field, String value, PassageEdits.By by, Edit edit) {
		Change change = FactlineFactory.eINSTANCE.createChange();
		change.setField(field);
		if (!value.isEmpty()) {
			change.setValue(value);
		}
		by.sign(change::setWho, change::setWhen);
		String number = String.format("%04d", Integer.valueOf(claim.getChanges().size()));
		String digits = Fingerprint.of("change", List.of(), List.of(ToRecord.text(claim.getId()), field, value, by.who(), by.when(), number));
		change.setId(Ids.free(dossier, "change", by.when().replace(":", "") + ' ' + number + ' ' + digits.substring(0, DIGITS)));
		edit.add(claim, FactlinePackage.Literals.CLAIM__CHANGES, change);
	}
}
