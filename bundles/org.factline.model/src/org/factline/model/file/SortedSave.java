package org.factline.model.file;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.factline.model.FactlinePackage;

/** Writes what has an id in the order of ids, so that the order of work leaves no trace in the file. */
final class SortedSave extends XMISaveImpl {

	private static final Comparator<EObject> BY_ID = Comparator.comparing(object -> Ids.of(object).orElse(""));

	SortedSave(XMLHelper helper) {
		super(helper);
	}

	@Override
	@org.eclipse.jdt.annotation.NonNullByDefault({})
	protected void saveContainedMany(EObject owner, EStructuralFeature feature) {
		if (!isSorted((EReference) feature)) {
			super.saveContainedMany(owner, feature);
			return;
		}
		@SuppressWarnings("unchecked") // a list of contained objects holds objects
		List<? extends EObject> contents = ((InternalEList<? extends EObject>) helper.getValue(owner, feature)).basicList();
		for (EObject content : contents.stream().sorted(BY_ID).toList()) {
			saveElement((InternalEObject) content, feature);
		}
	}

	/** Earlier states stand in the order of time. */
	private static boolean isSorted(EReference reference) {
		return reference.getEReferenceType().getEIDAttribute() != null
				&& reference != FactlinePackage.Literals.ARTICLE__VERSIONS;
	}
}
