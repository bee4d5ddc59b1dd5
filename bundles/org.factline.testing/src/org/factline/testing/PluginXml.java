package org.factline.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.factline.importing.Importer;
import org.factline.importing.ImporterDescriptor;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a bundle's {@code plugin.xml} registers, read without the platform. */
final class PluginXml {

	private PluginXml() {
	}

	/** The importers that a bundle registers; their classes are found on the class path. */
	static List<ImporterDescriptor> importers(Path bundle) throws IOException {
		List<ImporterDescriptor> found = new ArrayList<>();
		try (var in = Files.newInputStream(bundle.resolve("plugin.xml"))) {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			NodeList importers = factory.newDocumentBuilder().parse(in).getElementsByTagName("importer");
			for (int i = 0; i < importers.getLength(); i++) {
				Element one = (Element) importers.item(i);
				found.add(new ImporterDescriptor(one.getAttribute("id"), one.getAttribute("name"), one.getAttribute("outlet"),
						values(one, "domain"), values(one, "mediaType"), values(one, "language"), one.getAttribute("version"),
						() -> create(one.getAttribute("class"))));
			}
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(bundle.resolve("plugin.xml") + ": " + e.getMessage(), e);
		}
		return found;
	}

	private static List<String> values(Element importer, String child) {
		List<String> values = new ArrayList<>();
		NodeList children = importer.getElementsByTagName(child);
		for (int i = 0; i < children.getLength(); i++) {
			values.add(((Element) children.item(i)).getAttribute("value"));
		}
		return values;
	}

	private static Importer create(String name) {
		try {
			return (Importer) Class.forName(name).getConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("plugin.xml names a class that cannot be made: " + name, e);
		}
	}
}
