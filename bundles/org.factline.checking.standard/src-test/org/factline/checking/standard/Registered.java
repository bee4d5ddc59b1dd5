package org.factline.checking.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

/** The checks as this bundle's plugin.xml registers them, read without a registry: families, severities and defaults are the real ones. */
final class Registered {

	private Registered() {
	}

	static List<CheckDescriptor> all() {
		try {
			var elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bundle().resolve("plugin.xml").toFile())
					.getElementsByTagName("check");
			List<CheckDescriptor> found = new ArrayList<>();
			for (int i = 0; i < elements.getLength(); i++) {
				found.add(descriptor((Element) elements.item(i)));
			}
			return found;
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	static CheckDescriptor of(String id) {
		return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	/** The help page of a check in a language; English where the language has none. */
	static HelpPage help(String page, Locale locale) {
		Path translated = bundle().resolve(page.replace(".md", "_" + locale.getLanguage() + ".md"));
		try {
			return HelpPage.parse(Files.readString(Files.exists(translated) ? translated : bundle().resolve(page)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The folder of this bundle: tests run in it. */
	static Path bundle() {
		return Path.of(System.getProperty("basedir", ""));
	}

	private static CheckDescriptor descriptor(Element check) {
		String id = check.getAttribute("id");
		List<CheckDescriptor.Parameter> parameters = new ArrayList<>();
		var children = check.getElementsByTagName("parameter");
		for (int i = 0; i < children.getLength(); i++) {
			Element one = (Element) children.item(i);
			parameters.add(new CheckDescriptor.Parameter(one.getAttribute("name"), one.getAttribute("default")));
		}
		String page = check.getAttribute("help");
		return new CheckDescriptor(id, Family.valueOf(check.getAttribute("family").toUpperCase(Locale.ROOT).replace('-', '_')),
				Severity.valueOf(check.getAttribute("severity").toUpperCase(Locale.ROOT)), parameters, locale -> help(page, locale),
				() -> create(check.getAttribute("class")));
	}

	private static Check create(String name) {
		try {
			return (Check) Class.forName(name).getConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
