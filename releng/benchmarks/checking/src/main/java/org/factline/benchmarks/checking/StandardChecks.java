package org.factline.benchmarks.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.factline.article.Family;
import org.factline.article.Severity;
import org.factline.checking.Check;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.HelpPage;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The checks of a plugin.xml, read without a registry. */
final class StandardChecks {

	private StandardChecks() {
	}

	static List<CheckDescriptor> read(Path file) throws IOException {
		try {
			var elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName("check");
			List<CheckDescriptor> found = new ArrayList<>();
			for (int i = 0; i < elements.getLength(); i++) {
				found.add(descriptor((Element) elements.item(i)));
			}
			return found;
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(e);
		}
	}

	private static CheckDescriptor descriptor(Element check) {
		List<CheckDescriptor.Parameter> parameters = new ArrayList<>();
		var children = check.getElementsByTagName("parameter");
		for (int i = 0; i < children.getLength(); i++) {
			Element one = (Element) children.item(i);
			parameters.add(new CheckDescriptor.Parameter(one.getAttribute("name"), one.getAttribute("default")));
		}
		return new CheckDescriptor(check.getAttribute("id"), Family.valueOf(check.getAttribute("family").toUpperCase(Locale.ROOT).replace('-', '_')),
				Severity.valueOf(check.getAttribute("severity").toUpperCase(Locale.ROOT)), parameters,
				locale -> new HelpPage(check.getAttribute("name"), check.getAttribute("name"), ""), () -> create(check.getAttribute("class")));
	}

	private static Check create(String name) {
		try {
			return (Check) Class.forName(name).getConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
