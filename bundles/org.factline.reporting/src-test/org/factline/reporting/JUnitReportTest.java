package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.factline.article.Finding;
import org.factline.article.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JUnitReportTest {

	private static ReportInput harbour(Optional<Severity> gate) {
		ReportInput input = Harbour.input(Locale.ENGLISH);
		return new ReportInput(input.dossiers(), input.problems(), new ReportInput.Run(input.run().version(), input.run().checks(), gate),
				input.locale(), false);
	}

	private static Document read(ReportInput input) throws IOException {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(new InputSource(new StringReader(Written.by(new JUnitReport(), input))));
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(e);
		}
	}

	@Test
	void aCaseFailsWhereTheGateDoes() throws IOException {
		assertEquals(1, read(harbour(Optional.of(Severity.ERROR))).getElementsByTagName("failure").getLength());
		assertEquals(3, read(harbour(Optional.of(Severity.INFO))).getElementsByTagName("failure").getLength());
		assertEquals(0, read(harbour(Optional.empty())).getElementsByTagName("failure").getLength());
	}

	/** A report for people shows what is decided, too. */
	@Test
	void whatSomebodyDecidedAboutFailsNothing() throws IOException {
		CheckedDossier dossier = Harbour.input(Locale.ENGLISH).dossiers().getFirst();
		List<Finding> all = new ArrayList<>(dossier.findings());
		all.addAll(dossier.standings().settled());
		CheckedDossier shown = new CheckedDossier(dossier.articles(), all, List.of(), new Standings(dossier.standings().byFingerprint(), List.of()),
				List.of(), Map.of());
		ReportInput.Run run = new ReportInput.Run("0.1.0", List.of(), Optional.of(Severity.WARNING));
		assertEquals(1, read(new ReportInput(List.of(shown), List.of(), run, Locale.ENGLISH, false)).getElementsByTagName("failure").getLength());
	}

	@Test
	void aCaseForEachArticleInASuiteForEachCheckAndTheSumsAgree() throws IOException {
		Document document = read(harbour(Optional.of(Severity.INFO)));
		var suites = document.getElementsByTagName("testsuite");
		assertEquals(List.of("conflicting-date", "weekday-date", "glued-words", "page-date", "input"), IntStream
				.range(0, suites.getLength()).mapToObj(i -> ((Element) suites.item(i)).getAttribute("name")).toList());
		for (int i = 0; i < suites.getLength(); i++) {
			Element suite = (Element) suites.item(i);
			assertEquals(suite.getAttribute("name").equals("input") ? 2 : 3, suite.getElementsByTagName("testcase").getLength());
			assertEquals(suite.getAttribute("tests"), Integer.toString(suite.getElementsByTagName("testcase").getLength()));
			assertEquals(suite.getAttribute("failures"), Integer.toString(suite.getElementsByTagName("failure").getLength()));
			assertEquals(suite.getAttribute("skipped"), Integer.toString(suite.getElementsByTagName("skipped").getLength()));
			assertEquals(suite.getAttribute("errors"), Integer.toString(suite.getElementsByTagName("error").getLength()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "junit-xml/JUnit.xsd", "junit-xml/junit-10.xsd" })
	void isValid(String name) throws IOException, SAXException {
		Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SharedData.file(name).toFile());
		List<ReportInput> inputs = new ArrayList<>(List.of(harbour(Optional.of(Severity.INFO)), Pier.input(Locale.of("id"), false),
				Written.empty(Locale.ENGLISH), Written.clean(Locale.ENGLISH)));
		Random random = new Random(5);
		for (int round = 0; round < 50; round++) {
			inputs.add(EscapingTest.everywhere(Nasty.string(random), false));
		}
		for (ReportInput input : inputs) {
			String written = Written.by(new JUnitReport(), input);
			assertDoesNotThrow(() -> schema.newValidator().validate(new StreamSource(new StringReader(written))), written);
		}
	}
}
