package org.factline.model.bridge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.article.Finding;
import org.factline.model.Assignment;
import org.factline.model.Dossier;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.edit.Edit;

/** Who looks at which finding, as steps of one change. */
public final class AssignmentEdits {

	private AssignmentEdits() {
	}

	/** Says who looks at a finding, in the place of whoever did before; a name that is empty takes that back. */
	public static void assign(Dossier dossier, Finding finding, String name, PassageEdits.By by, Edit edit) {
		FactlinePackage model = FactlinePackage.eINSTANCE;
		for (Assignment before : List.copyOf(dossier.getAssignments())) {
			if (finding.fingerprint().equals(before.getFinding())) {
				if (name.equals(before.getTo())) {
					return;
				}
				edit.remove(dossier, model.getDossier_Assignments(), before);
			}
		}
		if (name.isBlank()) {
			return;
		}
		Assignment assignment = FactlineFactory.eINSTANCE.createAssignment();
		// one for each finding: two people who assign it on two branches are told so when these are merged
		assignment.setId("assignment-" + finding.fingerprint());
		assignment.setFinding(finding.fingerprint());
		assignment.setTo(name);
		assignment.setAbout(finding.message());
		by.sign(assignment::setWho, assignment::setWhen);
		edit.add(dossier, model.getDossier_Assignments(), assignment);
	}

	/** Who looks at a finding, by its fingerprint. */
	public static Map<String, String> all(Dossier dossier) {
		Map<String, String> all = new HashMap<>();
		dossier.getAssignments().stream().filter(one -> one.getFinding() != null && one.getTo() != null)
				.forEach(one -> all.putIfAbsent(one.getFinding(), one.getTo()));
		return all;
	}
}
