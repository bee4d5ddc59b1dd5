package org.factline.model.file;

import java.util.Map;
import java.util.function.ObjIntConsumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Builds objects from a file that may have been prepared by somebody with bad intent: it points nowhere outside. */
@NonNullByDefault({})
final class GuardedHandler extends SAXXMIHandler {

	private final ObjIntConsumer<EObject> places;

	GuardedHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, ObjIntConsumer<EObject> places) {
		super(resource, helper, options);
		this.places = places;
	}

	@Override
	protected void processObject(EObject object) {
		if (object != null) {
			places.accept(object, getLineNumber());
		}
		super.processObject(object);
	}

	@Override
	protected void handleXSISchemaLocation(String locations) {
		// the model is known; no file tells where another one is
	}

	@Override
	protected void handleXSINoNamespaceSchemaLocation(String location) {
		// likewise
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String reference) {
		URI uri = URI.createURI(reference).resolve(resourceURI);
		if (DossierXml.isInside(uri)) {
			super.handleProxy(proxy, reference);
		} else {
			proxy.eSetProxyURI(DossierXml.REFUSED);
			error(new XMIException("a reference to " + reference + ", which is outside the dossier, was not followed",
					getLocation(), getLineNumber(), getColumnNumber()));
		}
	}
}
