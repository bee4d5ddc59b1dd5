package org.factline.importing.documents;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * The parts of an office document (Open Packaging Conventions, ECMA-376 part 2) that are asked for. However much a small file
 * pretends to hold, only so much of it is unpacked; nothing is written, and no name in it leads to a file.
 */
final class OfficePackage {

	/** So much is kept of the parts that are asked for; a long book has two megabytes. */
	static final int MOST_KEPT = 128 * 1024 * 1024;
	/** So much is unpacked in all, pictures included. */
	private static final long MOST_UNPACKED = 512L * 1024 * 1024;
	private static final int MOST_ENTRIES = 10_000;
	private static final int BUFFER = 64 * 1024;

	private final Map<String, byte[]> parts = new HashMap<>();

	private OfficePackage() {
	}

	/** Whether a source has a part of a name; looks at names only. */
	static boolean has(Source source, String name) throws IOException {
		byte[] buffer = new byte[BUFFER];
		try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(source.open()))) {
			long unpacked = 0;
			int entries = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null && entries++ < MOST_ENTRIES; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return true;
				}
				for (int read = zip.read(buffer); read >= 0 && unpacked < MOST_UNPACKED; read = zip.read(buffer)) {
					unpacked += read;
				}
				if (unpacked >= MOST_UNPACKED) {
					return false;
				}
			}
		} catch (ZipException | EOFException | IllegalArgumentException e) {
			// whoever reads archives says what is wrong with it
			return false;
		}
		return false;
	}

	/**
	 * Unpacks parts.
	 *
	 * @param wanted which, by their names
	 * @throws UnreadableException where the document is damaged, or holds more than a document can
	 */
	static OfficePackage read(Source source, Predicate<String> wanted) throws IOException, UnreadableException {
		OfficePackage document = new OfficePackage();
		byte[] buffer = new byte[BUFFER];
		try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(source.open()))) {
			long unpacked = 0;
			long kept = 0;
			int entries = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (wanted.test(entry.getName())) {
					byte[] part = zip.readNBytes((int) (MOST_KEPT - kept + 1));
					kept += part.length;
					unpacked += part.length;
					document.parts.putIfAbsent(entry.getName(), part);
				} else {
					for (int read = zip.read(buffer); read >= 0 && unpacked <= MOST_UNPACKED; read = zip.read(buffer)) {
						unpacked += read;
					}
				}
				if (kept > MOST_KEPT || unpacked > MOST_UNPACKED || ++entries > MOST_ENTRIES) {
					throw new UnreadableException("it unpacks to more than a document can hold");
				}
			}
		} catch (ZipException | EOFException | IllegalArgumentException e) {
			throw new UnreadableException("the document is damaged: " + (e.getMessage() == null ? "it ends too early" : e.getMessage()));
		}
		return document;
	}

	/** Whether there is a part of a name. */
	boolean has(String name) {
		return parts.containsKey(name);
	}

	/** Reads a part; see {@link #parse}. */
	interface Handler {

		/** Stands at an event. */
		void event(XMLStreamReader xml, int event) throws XMLStreamException, UnreadableException;
	}

	/**
	 * Hands each event of a part to a handler. A part that is not there has none. No entity is expanded and nothing is fetched.
	 *
	 * @throws UnreadableException where it is no XML, or declares what no document needs
	 */
	void parse(String name, Handler handler) throws UnreadableException {
		byte @Nullable [] part = parts.get(name);
		if (part == null) {
			return;
		}
		XMLInputFactory factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
		try {
			XMLStreamReader xml = Objects.requireNonNull(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
					throw new UnreadableException(name, "it defines entities of its own, which are not expanded here");
				}
				handler.event(xml, event);
			}
			xml.close();
		} catch (XMLStreamException e) {
			throw new UnreadableException(name, "it is no XML that can be read: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
		}
	}

	/** An attribute without a namespace; empty where it is not given. */
	static String attribute(XMLStreamReader xml, String name) {
		String value = xml.getAttributeValue(null, name);
		return value == null ? "" : value;
	}
}
