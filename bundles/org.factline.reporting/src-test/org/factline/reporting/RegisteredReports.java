package org.factline.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The reports as this bundle's plugin.xml registers them, read without a registry. */
final class RegisteredReports {

	private RegisteredReports() {
	}

	static List<ReportDescriptor> all() {
		try {
			var elements = DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(Path.of(System.getProperty("basedir", ""), "plugin.xml").toFile()).getElementsByTagName("report");
			List<ReportDescriptor> found = new ArrayList<>();
			for (int i = 0; i < elements.getLength(); i++) {
				Element one = (Element) elements.item(i);
				found.add(new ReportDescriptor(one.getAttribute("id"), one.getAttribute("name"), one.getAttribute("mediaType"),
						one.getAttribute("fileName"), made(one.getAttribute("class"))));
			}
			return found;
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	static ReportDescriptor of(String id) {
		return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	private static Supplier<Report> made(String name) {
		return () -> {
			try {
				return (Report) Class.forName(name).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new AssertionError("plugin.xml names a class that cannot be made: " + name, e);
			}
		};
	}
}
