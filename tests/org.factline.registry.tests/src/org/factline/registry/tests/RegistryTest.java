package org.factline.registry.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.HelpPage;
import org.factline.checking.registry.CheckRegistry;
import org.factline.importing.ImporterDescriptor;
import org.factline.importing.registry.ImporterRegistry;
import org.factline.reporting.ReportDescriptor;
import org.factline.reporting.registry.ReportRegistry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything that is registered, and nothing else, with all that the command line and the desktop show of it. */
class RegistryTest {

	private static final String APPLICATIONS = "org.eclipse.core.runtime.applications";
	private static final Locale INDONESIAN = Locale.of("id");

	private final IExtensionRegistry registry = RegistryFactory.getRegistry();

	@Test
	void importersAreTheCommittedOnes() throws IOException {
		CommittedList.read("importers.txt").mustBe(importers().map(ImporterDescriptor::id).toList());
	}

	@Test
	void checksAreTheCommittedOnes() throws IOException {
		CommittedList.read("checks.txt").mustBe(checks().map(CheckDescriptor::id).toList());
	}

	@Test
	void reportsAreTheCommittedOnes() throws IOException {
		CommittedList.read("reports.txt").mustBe(reports().map(ReportDescriptor::id).toList());
	}

	@Test
	void applicationsAreTheCommittedOnes() throws IOException {
		CommittedList.read("applications.txt").mustBe(applications().map(IExtension::getUniqueIdentifier).toList());
	}

	@TestFactory
	Stream<DynamicTest> everyImporterCanBeMade() {
		return importers().map(one -> DynamicTest.dynamicTest(one.id(), () -> assertAll(
				() -> assertFalse(one.version().isBlank(), "its version stands in the provenance of every article"),
				() -> assertFalse(one.mediaTypes().isEmpty(), "media types"),
				() -> assertNotNull(one.factory().get()))));
	}

	/** An outlet's pages are recognised by their domain where the location is known. */
	@TestFactory
	Stream<DynamicTest> everyImporterOfAnOutletNamesItsDomains() {
		return importers().filter(one -> !one.outlet().isBlank())
				.map(one -> DynamicTest.dynamicTest(one.id(), () -> assertFalse(one.domains().isEmpty())));
	}

	@TestFactory
	Stream<DynamicTest> everyCheckCanBeMade() {
		return checks().map(one -> DynamicTest.dynamicTest(one.id(), () -> assertNotNull(one.factory().get())));
	}

	/** A page in each language: the help of the one is not the help of the other. */
	@TestFactory
	Stream<DynamicTest> everyCheckHasHelp() {
		return checks().map(one -> DynamicTest.dynamicTest(one.id(), () -> {
			HelpPage english = one.help().apply(Locale.ENGLISH);
			HelpPage indonesian = one.help().apply(INDONESIAN);
			assertAll(() -> assertFalse(english.title().isBlank()), () -> assertFalse(indonesian.title().isBlank()),
					() -> assertNotEquals(english.text(), indonesian.text()));
		}));
	}

	@TestFactory
	Stream<DynamicTest> everyReportCanBeMadeAndWritten() {
		return reports().map(one -> DynamicTest.dynamicTest(one.id(), () -> assertAll(
				() -> assertTrue(one.mediaType().matches("[a-z]+/[a-z0-9.+-]+"), one.mediaType()),
				() -> assertTrue(one.fileName().matches("factline(\\.[a-z]+)+"), one.fileName()),
				() -> assertNotNull(one.factory().get()))));
	}

	@Test
	void reportsDoNotOverwriteEachOther() {
		List<String> files = reports().map(ReportDescriptor::fileName).sorted().toList();
		assertEquals(files.stream().distinct().toList(), files);
	}

	@TestFactory
	Stream<DynamicTest> everyApplicationCanBeLoaded() {
		return applications().map(one -> DynamicTest.dynamicTest(one.getUniqueIdentifier(), () -> {
			List<IConfigurationElement> runs = new ArrayList<>();
			for (IConfigurationElement application : one.getConfigurationElements()) {
				runs.addAll(List.of(application.getChildren("run")));
			}
			assertEquals(1, runs.size());
			assertNotNull(runs.getFirst().createExecutableExtension("class"));
		}));
	}

	/** What all kinds have in common: an id, and a name for people. */
	@TestFactory
	Stream<DynamicTest> everythingHasIdAndName() {
		return Stream.of(ImporterRegistry.POINT, CheckRegistry.POINT, ReportRegistry.POINT)
				.flatMap(point -> Stream.of(registry.getConfigurationElementsFor(point)))
				.map(one -> DynamicTest.dynamicTest(one.getContributor().getName() + ": " + one.getAttribute("id"),
						() -> assertAll(() -> assertNamed(one, "id"), () -> assertNamed(one, "name"),
								() -> assertNamed(one, "class"))));
	}

	private static void assertNamed(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		assertTrue(value != null && !value.isBlank(), attribute);
	}

	private Stream<ImporterDescriptor> importers() {
		return ImporterRegistry.read(registry).stream();
	}

	private Stream<CheckDescriptor> checks() {
		return CheckRegistry.read(registry).stream();
	}

	private Stream<ReportDescriptor> reports() {
		return ReportRegistry.read(registry).stream();
	}

	private Stream<IExtension> applications() {
		return Stream.of(registry.getExtensionPoint(APPLICATIONS).getExtensions())
				.filter(one -> one.getNamespaceIdentifier().startsWith("org.factline."));
	}
}
