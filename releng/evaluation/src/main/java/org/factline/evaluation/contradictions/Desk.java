package org.factline.evaluation.contradictions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.factline.article.Family;
import org.factline.article.Severity;
import org.factline.checking.Check;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.HelpPage;
import org.factline.importing.ImporterDescriptor;
import org.factline.importing.Importers;
import org.factline.importing.JsonLinesImporter;
import org.factline.importing.Source;
import org.factline.pipeline.Pipeline;
import org.factline.progress.Progress;
import org.factline.reporting.CheckedDossier;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Runs the checks of the product as {@code factline check} does, on JSON Lines made in memory. */
final class Desk {

	private final Pipeline pipeline;
	private final int threads;

	/** @param checks the bundle that registers the checks */
	Desk(Path checks, int threads) {
		Importers importers = new Importers(List.of(new ImporterDescriptor("jsonlines", "JSON Lines", "", List.of(),
				List.of("application/jsonl"), List.of(), "1", JsonLinesImporter::new)));
		this.pipeline = new Pipeline(importers, registered(checks));
		this.threads = threads;
	}

	/** What is found in the dossiers that lines hold. */
	List<CheckedDossier> check(List<String> lines) {
		byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
		var settings = new Pipeline.Settings("", Locale.ENGLISH, threads);
		return pipeline.check(List.of(Source.of("evaluation.jsonl", bytes)), List.of(), settings, Progress.NONE).report()
				.dossiers();
	}

	/** A line for one article; members without a value are left out. */
	static String article(Map<String, String> members) {
		StringBuilder line = new StringBuilder("{");
		members.forEach((name, value) -> {
			if (!value.isEmpty()) {
				line.append(line.length() > 1 ? "," : "").append(quote(name)).append(':').append(quote(value));
			}
		});
		return line.append('}').toString();
	}

	/** A line for a dossier of its own. */
	static String dossier(String id, List<String> articles) {
		return "{\"id\":" + quote(id) + ",\"articles\":[" + String.join(",", articles) + "]}";
	}

	private static String quote(String value) {
		StringBuilder out = new StringBuilder("\"");
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c < ' ' || c == '"' || c == '\\') {
				out.append(String.format("\\u%04x", Integer.valueOf(c)));
			} else {
				out.append(c);
			}
		}
		return out.append('"').toString();
	}

	private static List<CheckDescriptor> registered(Path bundle) {
		try {
			var elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bundle.resolve("plugin.xml").toFile())
					.getElementsByTagName("check");
			List<CheckDescriptor> found = new ArrayList<>();
			for (int i = 0; i < elements.getLength(); i++) {
				found.add(descriptor(bundle, (Element) elements.item(i)));
			}
			return found;
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static CheckDescriptor descriptor(Path bundle, Element check) {
		List<CheckDescriptor.Parameter> parameters = new ArrayList<>();
		var children = check.getElementsByTagName("parameter");
		for (int i = 0; i < children.getLength(); i++) {
			Element one = (Element) children.item(i);
			parameters.add(new CheckDescriptor.Parameter(one.getAttribute("name"), one.getAttribute("default")));
		}
		return new CheckDescriptor(check.getAttribute("id"),
				Family.valueOf(check.getAttribute("family").toUpperCase(Locale.ROOT).replace('-', '_')),
				Severity.valueOf(check.getAttribute("severity").toUpperCase(Locale.ROOT)), parameters,
				locale -> help(bundle.resolve(check.getAttribute("help"))), maker(check.getAttribute("class")));
	}

	private static HelpPage help(Path page) {
		try {
			return HelpPage.parse(Files.readString(page));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Supplier<Check> maker(String name) {
		return () -> {
			try {
				return (Check) Class.forName(name).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException(e);
			}
		};
	}
}
