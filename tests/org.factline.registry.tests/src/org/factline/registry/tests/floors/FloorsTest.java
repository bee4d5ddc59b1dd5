package org.factline.registry.tests.floors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.factline.registry.tests.floors.Floors.Rule;
import org.factline.registry.tests.floors.Floors.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** The product keeps to its floors, and the check that says so notices when a bundle does not. */
class FloorsTest {

	@Test
	void everyBundleKeepsToItsFloor() throws Exception {
		List<BundleFacts> bundles = new ArrayList<>();
		Set<String> fragments = new HashSet<>();
		for (Bundle bundle : FrameworkUtil.getBundle(FloorsTest.class).getBundleContext().getBundles()) {
			String name = bundle.getSymbolicName();
			if (name != null && name.startsWith("org.factline.") && !name.endsWith(".tests") && !name.endsWith(".source")) {
				bundles.add(BundleFacts.read(bundle));
				if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
					fragments.add(name);
				}
			}
		}
		assertTrue(bundles.stream().anyMatch(bundle -> bundle.name().equals("org.factline.text")));
		assertTrue(bundles.stream().anyMatch(bundle -> bundle.name().equals("org.factline.rcp")));
		assertEquals(List.of(), bundles.stream().filter(bundle -> bundle.classes().isEmpty() && !fragments.contains(bundle.name())).map(BundleFacts::name).toList());
		assertEquals("", Floors.check(bundles).stream().map(Violation::toString).distinct().collect(Collectors.joining("\n")));
	}

	/** One bundle that breaks each rule, in an otherwise sound house. */
	static Stream<Arguments> offenders() {
		return Stream.of(Arguments.of(Rule.UNKNOWN_BUNDLE, bundle("org.factline.attic", uses())),
				// an engine that uses a service, an engine beside without an arrow, an engine with messages for people
				Arguments.of(Rule.USES_ABOVE_OR_BESIDE, bundle("org.factline.reuse", uses("org.factline.checking.Check"))),
				Arguments.of(Rule.USES_ABOVE_OR_BESIDE, bundle("org.factline.reuse", uses("org.factline.article.Article"))),
				Arguments.of(Rule.USES_ABOVE_OR_BESIDE, bundle("org.factline.reuse", uses("org.factline.messages.Messages"))),
				// against the arrow, and a service that uses the model below it
				Arguments.of(Rule.USES_ABOVE_OR_BESIDE, bundle("org.factline.analysis", uses("org.factline.checking.Check"))),
				Arguments.of(Rule.USES_ABOVE_OR_BESIDE, bundle("org.factline.analysis", uses("org.factline.model.Dossier"))),
				// said by the manifest alone
				Arguments.of(Rule.USES_ABOVE_OR_BESIDE, imports("org.factline.reuse", "org.factline.checking")),
				Arguments.of(Rule.USES_EMF, bundle("org.factline.reuse", uses("org.eclipse.emf.ecore.EObject"))),
				Arguments.of(Rule.USES_EMF, bundle("org.factline.reporting", uses("org.eclipse.emf.ecore.EObject"))),
				Arguments.of(Rule.USES_EMF, requires("org.factline.reporting", "org.eclipse.emf.ecore")),
				Arguments.of(Rule.USES_ECLIPSE, bundle("org.factline.reuse", uses("org.osgi.framework.Bundle"))),
				Arguments.of(Rule.USES_ECLIPSE, bundle("org.factline.reporting", uses("org.eclipse.core.runtime.Platform"))),
				Arguments.of(Rule.USES_ECLIPSE, bundle("org.factline.pipeline", uses("org.eclipse.core.runtime.Platform"))),
				Arguments.of(Rule.USES_ECLIPSE, requires("org.factline.reuse", "org.eclipse.core.runtime")),
				Arguments.of(Rule.USES_ECLIPSE, imports("org.factline.reuse", "org.osgi.framework")),
				Arguments.of(Rule.USES_WIDGETS, bundle("org.factline.commandline", uses("org.eclipse.swt.widgets.Shell"))),
				Arguments.of(Rule.USES_WIDGETS, requires("org.factline.commandline", "org.eclipse.ui")),
				Arguments.of(Rule.USES_WIDGETS, requires("org.factline.reporting", "org.eclipse.jface")),
				Arguments.of(Rule.REQUIRES_OWN_BUNDLE, requires("org.factline.pipeline", "org.factline.checking")),
				Arguments.of(Rule.SPLIT_PACKAGE, new BundleFacts("org.factline.reuse", Set.of(), Set.of(), Set.of(), Map.of(),
						classes("org.factline.text", Set.of()))),
				Arguments.of(Rule.REEXPORTS, new BundleFacts("org.factline.rcp", Set.of("org.eclipse.ui"),
						Set.of("org.eclipse.ui"), Set.of(), Map.of(), classes("org.factline.rcp", Set.of()))),
				Arguments.of(Rule.EXPORT_WITHOUT_VERSION, exports("org.factline.reuse", "")),
				Arguments.of(Rule.EXPORTS_INTERNAL, exports("org.factline.reuse.internal", "0.1.0")),
				Arguments.of(Rule.NO_PACKAGE_INFO, new BundleFacts("org.factline.reuse", Set.of(), Set.of(), Set.of(), Map.of(),
						List.of(new ClassFacts("org.factline.reuse.One", Set.of())))));
	}

	@ParameterizedTest
	@MethodSource("offenders")
	void offenderIsReported(Rule rule, BundleFacts offender) {
		Set<Violation> found = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
		found.addAll(Floors.check(house(offender)));
		assertEquals(Set.of(rule), found.stream().map(Violation::rule).collect(Collectors.toSet()), found::toString);
		assertTrue(found.stream().anyMatch(one -> one.bundle().equals(offender.name()) || rule == Rule.SPLIT_PACKAGE));
	}

	@ParameterizedTest
	@EnumSource(Rule.class)
	void everyRuleHasAnOffender(Rule rule) {
		assertTrue(offenders().anyMatch(one -> one.get()[0] == rule));
	}

	/** What is allowed on purpose. */
	static Stream<BundleFacts> neighbours() {
		return Stream.of(bundle("org.factline.time", uses("org.factline.text.Span", "org.factline.progress.Progress",
				"com.ibm.icu.text.BreakIterator", "org.eclipse.jdt.annotation.NonNullByDefault", "java.util.List")),
				bundle("org.factline.checking.standard", uses("org.factline.checking.Check", "org.factline.messages.Messages")),
				bundle("org.factline.importing.antara", uses("org.factline.importing.Importer", "org.factline.text.Span")),
				new BundleFacts("org.factline.reporting", Set.of("org.eclipse.equinox.registry"), Set.of(), Set.of(), Map.of(),
						classes("org.factline.reporting.registry", uses("org.eclipse.core.runtime.IExtensionRegistry"))),
				bundle("org.factline.commandline", uses("org.eclipse.equinox.app.IApplication")),
				bundle("org.factline.rcp", uses("org.eclipse.swt.widgets.Shell", "org.factline.pipeline.Pipeline")),
				bundle("org.factline.model.edit", uses("org.eclipse.emf.edit.domain.EditingDomain", "org.factline.model.Dossier")));
	}

	@ParameterizedTest
	@MethodSource("neighbours")
	void allowedUseIsNotReported(BundleFacts bundle) {
		assertEquals(List.of(), Floors.check(house(bundle)));
	}

	/** References hide in many places of a class file; a missed one would let a violation through. */
	@Test
	void readsReferencesOfEveryKind() {
		ClassWriter writer = new ClassWriter(0);
		writer.visit(Opcodes.V21, Opcodes.ACC_PUBLIC, "p/One", "Ljava/util/ArrayList<Lp/InSignature;>;", "p/Super",
				new String[] { "p/Interface" });
		writer.visitAnnotation("Lp/InAnnotation;", false).visitEnd();
		writer.visitField(0, "f", "[Lp/InField;", null, null).visitEnd();
		var method = writer.visitMethod(Opcodes.ACC_STATIC, "m", "(Lp/InParameter;)V", null, new String[] { "p/Thrown" });
		method.visitCode();
		method.visitMethodInsn(Opcodes.INVOKESTATIC, "p/Called", "n", "()V", false);
		method.visitLdcInsn(org.objectweb.asm.Type.getObjectType("p/Literal"));
		method.visitTypeInsn(Opcodes.CHECKCAST, "p/Cast");
		method.visitInsn(Opcodes.POP);
		method.visitInsn(Opcodes.RETURN);
		method.visitMaxs(1, 1);
		method.visitEnd();
		writer.visitEnd();
		ClassFacts facts = ClassFacts.read(writer.toByteArray());
		assertEquals("p.One", facts.name());
		for (String name : List.of("InSignature", "Super", "Interface", "InAnnotation", "InField", "InParameter", "Thrown",
				"Called", "Literal", "Cast")) {
			assertTrue(facts.references().contains("p." + name), () -> name + " in " + facts.references());
		}
		assertFalse(facts.references().contains("p.Absent"));
	}

	/** A sound house of one class in each bundle, with one bundle exchanged. */
	private static List<BundleFacts> house(BundleFacts guest) {
		List<BundleFacts> bundles = new ArrayList<>();
		for (String name : List.of("progress", "messages", "text", "time", "reuse", "article", "model", "analysis", "importing",
				"checking", "checking.standard", "reporting", "pipeline", "commandline", "rcp")) {
			if (!guest.name().equals("org.factline." + name)) {
				bundles.add(bundle("org.factline." + name, Set.of()));
			}
		}
		bundles.add(guest);
		return bundles;
	}

	private static Set<String> uses(String... names) {
		return Set.of(names);
	}

	private static List<ClassFacts> classes(String packageName, Set<String> references) {
		return List.of(new ClassFacts(packageName + ".One", references),
				new ClassFacts(packageName + ".package-info", Set.of()));
	}

	private static BundleFacts bundle(String name, Set<String> references) {
		return new BundleFacts(name, Set.of(), Set.of(), Set.of(), Map.of(), classes(name, references));
	}

	private static BundleFacts requires(String name, String required) {
		return new BundleFacts(name, Set.of(required), Set.of(), Set.of(), Map.of(), classes(name, Set.of()));
	}

	private static BundleFacts imports(String name, String imported) {
		return new BundleFacts(name, Set.of(), Set.of(), Set.of(imported), Map.of(), classes(name, Set.of()));
	}

	private static BundleFacts exports(String exported, String version) {
		return new BundleFacts("org.factline.reuse", Set.of(), Set.of(), Set.of(), Map.of(exported, version),
				classes("org.factline.reuse", Set.of()));
	}
}
