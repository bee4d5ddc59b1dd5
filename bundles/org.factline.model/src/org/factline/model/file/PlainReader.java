package org.factline.model.file;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Reads what this Factline writes, several times as fast as the general reader of XMI. It gives up at whatever it does not
 * expect: an unknown name, a reference to nothing, a mistake. The general reader then tells what is wrong and keeps what is
 * unknown. Used by one thread.
 */
final class PlainReader {

	/** Something that only the general reader understands. */
	static final class Unusual extends Exception {

		private static final long serialVersionUID = 1;

		Unusual(String what) {
			super(what);
		}
	}

	/**
	 * A feature of one class.
	 *
	 * @param id its number in that class, which spares looking for it at each of a million values
	 */
	private record Slot(EStructuralFeature feature, int id) {
	}

	/** A reference by ids, to be resolved when all objects are there. */
	private record Pending(InternalEObject owner, Slot slot, String ids) {
	}

	/** A reference to an article in a file of its own. */
	private static final Pattern ARTICLE = Pattern.compile("articles/[A-Za-z0-9_-][A-Za-z0-9._-]*\\.factline#[A-Za-z0-9._-]+");

	private final XMLInputFactory factory = new InputFactoryImpl();
	private final Map<EClass, Map<String, Slot>> slots = new HashMap<>();
	/** Where references lead, by the depth of the folder that they stand in; thousands of articles refer to a few outlets. */
	private final Map<Integer, Map<String, URI>> references = new HashMap<>();
	private final List<Pending> pending = new ArrayList<>();
	private Map<String, EObject> ids = new HashMap<>();
	private URI base = DossierXml.REFUSED;

	PlainReader() {
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
	}

	/** Fills an empty resource. */
	void read(byte[] bytes, XMIResourceImpl resource) throws Unusual {
		pending.clear();
		ids = new HashMap<>();
		base = resource.getURI();
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
			if (reader.next() != XMLStreamConstants.START_ELEMENT) {
				throw new Unusual("before the root");
			}
			if (!FactlinePackage.eNS_URI.equals(reader.getNamespaceURI())
					|| !(FactlinePackage.eINSTANCE.getEClassifier(reader.getLocalName()) instanceof EClass type)) {
				throw new Unusual("root");
			}
			EObject root = object(reader, type);
			while (reader.hasNext()) {
				int event = reader.next();
				if (event != XMLStreamConstants.END_DOCUMENT && event != XMLStreamConstants.SPACE) {
					throw new Unusual("after the root");
				}
			}
			reader.close();
			for (Pending one : pending) {
				resolve(one);
			}
			resource.setIntrinsicIDToEObjectMap(ids);
			resource.getContents().add(root);
		} catch (XMLStreamException | RuntimeException e) {
			// a value that its type refuses, or what the library does not say in advance
			throw new Unusual(String.valueOf(e.getMessage()));
		}
	}

	/** The object whose element has just begun; afterwards the element is at its end. */
	private EObject object(XMLStreamReader reader, EClass type) throws XMLStreamException, Unusual {
		if (type.isAbstract()) {
			throw new Unusual("type");
		}
		InternalEObject object = (InternalEObject) FactlineFactory.eINSTANCE.create(type);
		Map<String, Slot> known = slots.computeIfAbsent(type, PlainReader::slots);
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String namespace = reader.getAttributeNamespace(i);
			if (namespace == null || namespace.isEmpty()) {
				attribute(object, known.get(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
			} else if (!namespace.equals(XMIResource.XMI_URI) || !reader.getAttributeLocalName(i).equals("version")) {
				throw new Unusual("attribute");
			}
		}
		for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				child(reader, object, known.get(reader.getLocalName()));
			} else if (event != XMLStreamConstants.CHARACTERS && event != XMLStreamConstants.SPACE || !reader.isWhiteSpace()) {
				throw new Unusual("text");
			}
		}
		return object;
	}

	private void attribute(InternalEObject object, @Nullable Slot slot, String value) throws Unusual {
		if (slot != null && slot.feature() instanceof EReference reference && !reference.isContainment()) {
			pending.add(new Pending(object, slot, value));
		} else if (slot != null && slot.feature() instanceof EAttribute attribute && !attribute.isMany()) {
			object.eSet(slot.id(), EcoreUtil.createFromString(attribute.getEAttributeType(), value));
			if (attribute.isID() && ids.put(value, object) != null) {
				throw new Unusual("id");
			}
		} else {
			throw new Unusual("attribute");
		}
	}

	private void child(XMLStreamReader reader, InternalEObject owner, @Nullable Slot slot) throws XMLStreamException, Unusual {
		String namespace = reader.getNamespaceURI();
		if (slot == null || namespace != null && !namespace.isEmpty()) {
			throw new Unusual("element");
		}
		if (slot.feature() instanceof EAttribute attribute && attribute.isMany() && reader.getAttributeCount() == 0) {
			put(owner, slot, EcoreUtil.createFromString(attribute.getEAttributeType(), reader.getElementText()));
		} else if (slot.feature() instanceof EReference reference) {
			String href = reader.getAttributeValue(XMLConstants.NULL_NS_URI, "href");
			if (href != null) {
				put(owner, slot, proxy(reader, reference.getEReferenceType(), href));
			} else if (reference.isContainment()) {
				put(owner, slot, object(reader, reference.getEReferenceType()));
			} else {
				throw new Unusual("element");
			}
		} else {
			throw new Unusual("element");
		}
	}

	private EObject proxy(XMLStreamReader reader, EClass type, String href) throws XMLStreamException, Unusual {
		URI uri = target(href);
		if (type.isAbstract() || reader.getAttributeCount() != 1 || uri.equals(DossierXml.REFUSED)) {
			throw new Unusual("reference");
		}
		if (!reader.getElementText().isEmpty()) {
			throw new Unusual("reference");
		}
		EObject proxy = FactlineFactory.eINSTANCE.create(type);
		((InternalEObject) proxy).eSetProxyURI(uri);
		return proxy;
	}

	private URI target(String href) {
		// the dossier's main file refers to each article once: nothing to remember
		if (base.segmentCount() == 1 && ARTICLE.matcher(href).matches()) {
			return DossierXml.uri(href);
		}
		return references.computeIfAbsent(Integer.valueOf(base.segmentCount()), depth -> new HashMap<>()).computeIfAbsent(href,
				this::resolved);
	}

	private URI resolved(String href) {
		URI uri = URI.createURI(href).resolve(base);
		return DossierXml.isInside(uri) ? uri : DossierXml.REFUSED;
	}

	private void resolve(Pending one) throws Unusual {
		EClassifier type = one.slot().feature().getEType();
		for (String id : one.ids().split(" ")) {
			EObject target = ids.get(id);
			if (target == null || !type.isInstance(target)) {
				throw new Unusual("reference");
			}
			put(one.owner(), one.slot(), target);
		}
	}

	private static void put(InternalEObject owner, Slot slot, Object value) throws Unusual {
		if (slot.feature().isMany()) {
			@SuppressWarnings("unchecked") // a feature that holds many has a list
			InternalEList<Object> values = (InternalEList<Object>) owner.eGet(slot.id(), false, true);
			values.addUnique(value);
		} else if (owner.eIsSet(slot.id())) {
			throw new Unusual("twice");
		} else {
			owner.eSet(slot.id(), value);
		}
	}

	private static Map<String, Slot> slots(EClass type) {
		Map<String, Slot> names = new HashMap<>();
		type.getEAllStructuralFeatures()
				.forEach(feature -> names.put(feature.getName(), new Slot(feature, type.getFeatureID(feature))));
		return names;
	}
}
