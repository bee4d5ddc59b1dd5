package org.factline.evaluation.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.xml.sax.SAXException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;

/**
 * Holds report files against the published schemas: SARIF and CSL-JSON against their JSON Schemas, JUnit XML against both XML
 * Schemas in wide use, Web Annotations against what the W3C's test suite asserts of every annotation, ClaimReview against the terms
 * that schema.org's context defines. Prints a line for each kind, and each fault; ends with 1 where there is one.
 */
public final class EvaluateReports {

	private final ObjectMapper mapper = new ObjectMapper();
	private final Path data;
	private final Map<String, int[]> counts = new LinkedHashMap<>();
	private final List<String> faults = new ArrayList<>();

	private EvaluateReports(Path data) {
		this.data = data;
	}

	/**
	 * @param arguments the folder of the schemas (with the W3C's assertions unpacked into {@code web-annotation/assertions}), then
	 *                  folders that hold reports, searched to the bottom
	 */
	public static void main(String[] arguments) throws IOException, SAXException {
		EvaluateReports evaluation = new EvaluateReports(Path.of(arguments[0]));
		for (int i = 1; i < arguments.length; i++) {
			evaluation.folder(Path.of(arguments[i]));
		}
		evaluation.counts.forEach((kind, count) -> System.out.printf("%-16s %6d files  %d valid%n", kind, count[0], count[1]));
		evaluation.faults.forEach(System.out::println);
		if (!evaluation.faults.isEmpty() || evaluation.counts.isEmpty()) {
			System.exit(1);
		}
	}

	private void folder(Path folder) throws IOException, SAXException {
		JsonSchema sarif = schema("sarif/sarif-schema-2.1.0.json", VersionFlag.V7);
		JsonSchema csl = schema("csl-json/csl-data.json", VersionFlag.V7);
		List<Schema> junit = List.of(xml("junit-xml/JUnit.xsd"), xml("junit-xml/junit-10.xsd"));
		List<Path> files;
		try (Stream<Path> all = Files.walk(folder)) {
			files = all.filter(Files::isRegularFile).sorted().toList();
		}
		for (Path file : files) {
			String name = file.getFileName().toString();
			if (name.endsWith(".sarif")) {
				count("SARIF", file, errors(sarif, mapper.readTree(file.toFile())));
			} else if (name.endsWith(".csl.json")) {
				count("CSL-JSON", file, errors(csl, mapper.readTree(file.toFile())));
			} else if (name.endsWith(".junit.xml")) {
				count("JUnit XML", file, errors(junit, file));
			} else if (name.endsWith(".annotations.jsonld")) {
				annotations(file);
			} else if (name.endsWith(".claims.jsonld")) {
				count("ClaimReview", file, unknownTerms(mapper.readTree(file.toFile())));
			}
		}
	}

	private void count(String kind, Path file, List<String> errors) {
		int[] count = counts.computeIfAbsent(kind, key -> new int[2]);
		count[0]++;
		count[1] += errors.isEmpty() ? 1 : 0;
		errors.stream().limit(5).forEach(error -> faults.add(file + ": " + error));
	}

	private JsonSchema schema(String name, VersionFlag version) throws IOException {
		return JsonSchemaFactory.getInstance(version).getSchema(mapper.readTree(data.resolve(name).toFile()));
	}

	private static List<String> errors(JsonSchema schema, JsonNode document) {
		return schema.validate(document).stream().map(Object::toString).toList();
	}

	private Schema xml(String name) throws SAXException {
		return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(data.resolve(name).toFile());
	}

	private static List<String> errors(List<Schema> schemas, Path file) throws IOException {
		List<String> errors = new ArrayList<>();
		for (Schema schema : schemas) {
			try {
				schema.newValidator().validate(new StreamSource(file.toFile()));
			} catch (SAXException e) {
				errors.add(e.getMessage());
			}
		}
		return errors;
	}

	/**
	 * Each annotation of the collection against each assertion that says "must", without those about pages and collections. They
	 * refer to the definitions as if they lay beside them.
	 */
	private void annotations(Path file) throws IOException {
		Path suite = data.resolve("web-annotation/assertions");
		JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V4);
		List<String> errors = new ArrayList<>();
		List<JsonNode> annotations = new ArrayList<>();
		mapper.readTree(file.toFile()).path("first").path("items").forEach(annotations::add);
		try (Stream<Path> all = Files.walk(suite.resolve("annotations"))) {
			for (Path one : all.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
				ObjectNode assertion = (ObjectNode) mapper.readTree(one.toFile());
				if (assertion.path("assertionType").asText().equals("must")) {
					assertion.remove("id");
					JsonSchema schema = factory.getSchema(SchemaLocation.of(suite.resolve("definitions").resolve(one.getFileName()).toUri().toString()),
							assertion);
					boolean valid = !assertion.path("expectedResult").asText().equals("invalid");
					annotations.stream().filter(annotation -> schema.validate(annotation).isEmpty() != valid)
							.forEach(annotation -> errors.add(one.getFileName() + ": " + assertion.path("errorMessage").asText()));
				}
			}
		}
		count("Web Annotation", file, errors.stream().distinct().toList());
	}

	/** Names of members and types that schema.org does not define. */
	private List<String> unknownTerms(JsonNode document) throws IOException {
		JsonNode context;
		try (InputStream in = new GZIPInputStream(Files.newInputStream(data.resolve("claimreview/schemaorgcontext.jsonld.gz")))) {
			context = mapper.readTree(in).path("@context");
		}
		Set<String> unknown = new TreeSet<>();
		terms(document, unknown);
		unknown.removeIf(context::has);
		return unknown.stream().map(term -> "schema.org has no " + term).toList();
	}

	private static void terms(JsonNode node, Set<String> terms) {
		node.properties().forEach(member -> {
			if (member.getKey().equals("@type")) {
				terms.add(member.getValue().asText());
			} else if (!member.getKey().startsWith("@")) {
				terms.add(member.getKey());
			}
			terms(member.getValue(), terms);
		});
		if (node.isArray()) {
			node.forEach(element -> terms(element, terms));
		}
	}
}
