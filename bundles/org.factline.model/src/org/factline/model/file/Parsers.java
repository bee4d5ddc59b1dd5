package org.factline.model.file;

import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.xml.sax.SAXException;

/** Parsers that trust nothing, used again and again by the threads that read one dossier. */
final class Parsers extends XMLParserPoolImpl {

	/** Our own files are six elements deep. */
	static final int MAX_DEPTH = 64;

	private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";
	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	private final ThreadLocal<ExtendedMetaData> names = ThreadLocal
			.withInitial(() -> new BasicExtendedMetaData(new EPackageRegistryImpl(EPackage.Registry.INSTANCE)));

	private final ThreadLocal<PlainReader> plain = ThreadLocal.withInitial(PlainReader::new);

	/** The reader for what is as expected. */
	PlainReader plain() {
		return plain.get();
	}

	/** What names of elements mean; it learns unknown ones, so each thread has its own. */
	ExtendedMetaData names() {
		return names.get();
	}

	@Override
	@NonNullByDefault({})
	protected SAXParser makeParser(Map<String, Boolean> features, Map<String, ?> properties)
			throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature(NO_DOCTYPE, true);
		SAXParser parser = factory.newSAXParser();
		parser.setProperty(DEPTH_LIMIT, String.valueOf(MAX_DEPTH));
		return parser;
	}
}
