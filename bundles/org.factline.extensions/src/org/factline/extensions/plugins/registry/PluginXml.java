package org.factline.extensions.plugins.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a {@code plugin.xml}; nothing but what stands in it is read. */
final class PluginXml {

	/**
	 * An element.
	 *
	 * @param path       the names of the elements around it, and its own: {@code plugin/extension}
	 * @param attributes as they stand there
	 * @param line       where its start tag ends, from 1
	 * @param point      the extension point that it contributes to; empty outside of an extension
	 */
	record Element(String path, Map<String, String> attributes, int line, String point) {

		String attribute(String name) {
			return attributes.getOrDefault(name, "");
		}
	}

	private PluginXml() {
	}

	/**
	 * All its elements in their order.
	 *
	 * @throws SAXParseException where it is not well-formed, or has a document type
	 */
	static List<Element> read(byte[] bytes) throws SAXParseException {
		List<Element> elements = new ArrayList<>();
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setXIncludeAware(false);
			factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(bytes)), new Handler(elements));
		} catch (SAXParseException e) {
			throw e;
		} catch (SAXException | IOException e) {
			throw new SAXParseException(e.getMessage(), null, e instanceof Exception cause ? cause : null);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
		return elements;
	}

	@NonNullByDefault({})
	private static final class Handler extends DefaultHandler {

		private final List<Element> elements;
		private final List<String> open = new ArrayList<>();
		private String point = "";
		private @Nullable Locator locator;

		Handler(List<Element> elements) {
			this.elements = elements;
		}

		@Override
		public void setDocumentLocator(Locator given) {
			locator = given;
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes given) {
			Map<String, String> attributes = new HashMap<>();
			for (int i = 0; i < given.getLength(); i++) {
				attributes.put(given.getQName(i), given.getValue(i));
			}
			open.add(name);
			if (open.size() == 2) {
				point = name.equals("extension") ? attributes.getOrDefault("point", "") : "";
			}
			Locator at = locator;
			elements.add(new Element(String.join("/", open), attributes, at == null ? 0 : at.getLineNumber(), point));
		}

		@Override
		public void endElement(String uri, String localName, String name) {
			open.removeLast();
		}

		@Override
		public void fatalError(SAXParseException e) throws SAXException {
			throw e;
		}
	}
}
