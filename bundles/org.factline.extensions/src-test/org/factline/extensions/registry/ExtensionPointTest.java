package org.factline.extensions.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;

class ExtensionPointTest {

	private static final ExtensionPoint POINT = new ExtensionPoint("org.example.host.things");

	private final Object token = new Object();
	private final IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);

	private void contribute(String bundle, String xml) {
		IContributor contributor = ContributorFactorySimple.createContributor(bundle);
		InputStream in = new ByteArrayInputStream(("<plugin>" + xml + "</plugin>").getBytes(StandardCharsets.UTF_8));
		assertTrue(registry.addContribution(in, contributor, false, "plugin.xml", null, token));
	}

	private void host() {
		contribute("org.example.host", "<extension-point id='things' name='Things'/>");
	}

	private void thing(String bundle, String xml) {
		contribute(bundle, "<extension point='org.example.host.things'>" + xml + "</extension>");
	}

	@Test
	void readsAttributesAndChildren() {
		host();
		thing("org.example.one", "<thing id='a'><domain value='x.example'/><domain value='y.example'/></thing>");
		assertEquals(List.of("org.example.one a [] [x.example, y.example]"), POINT.read(registry, one -> one.bundle() + ' '
				+ one.attribute("id") + " [" + one.attribute("absent") + "] " + one.values("domain")));
	}

	@Test
	void oneThatIsWrongIsLeftOut() {
		host();
		thing("org.example.one", "<thing id='a' size='3'/>");
		thing("org.example.two", "<thing id='b' size='three'/>");
		thing("org.example.three", "<thing id='c' size='4'/>");
		assertEquals(List.of(3, 4), POINT.read(registry, one -> Integer.valueOf(one.attribute("size"))).stream().sorted().toList());
	}

	@Test
	void aClassThatCannotBeMadeIsToldWithItsBundle() {
		host();
		thing("org.example.one", "<thing id='a' class='org.example.Missing'/>");
		Contribution one = POINT.read(registry, each -> each).getFirst();
		String message = assertThrows(IllegalStateException.class, () -> one.create(Runnable.class)).getMessage();
		assertTrue(message.startsWith("org.example.one: "), message);
		assertTrue(message.contains("ClassNotFoundException: org.example.Missing"), message);
	}

	@Test
	void aClassOfAnotherTypeIsToldWithItsBundle() {
		host();
		thing("org.example.one", "<thing id='a' class='java.lang.Object'/>");
		Contribution one = POINT.read(registry, each -> each).getFirst();
		assertEquals("org.example.one: java.lang.Object is no Runnable",
				assertThrows(IllegalStateException.class, () -> one.create(Runnable.class)).getMessage());
	}

	@Test
	void aPluginDoesNotTakeThePlaceOfWhatComesWithTheProduct() {
		host();
		thing("com.example.early", "<thing id='text'/>");
		thing("org.factline.reporting", "<thing id='text'/>");
		List<ContributionFault> faults = new ArrayList<>();
		assertEquals(List.of("org.factline.reporting"), POINT.read(registry, Contribution::bundle, faults::add));
		assertEquals(List.of("com.example.early: its contribution text to org.example.host.things is left out: a contribution of"
				+ " org.factline.reporting has this id, and it is used; begin ids with the name of their bundle"),
				faults.stream().map(fault -> fault.told(Locale.ENGLISH)).toList());
	}

	@Test
	void ofTwoPluginsTheNameDecidesAndNotTheOrder() {
		host();
		thing("org.example.two", "<thing id='a'/>");
		thing("org.example.one", "<thing id='a'/>");
		List<ContributionFault> faults = new ArrayList<>();
		assertEquals(List.of("org.example.one"), POINT.read(registry, Contribution::bundle, faults::add));
		assertEquals(List.of("org.example.two"), faults.stream().map(ContributionFault::bundle).toList());
	}

	@Test
	void oneWithoutAnIdIsLeftOut() {
		host();
		thing("org.example.one", "<thing name='a'/>");
		List<ContributionFault> faults = new ArrayList<>();
		assertEquals(List.of(), POINT.read(registry, Contribution::bundle, faults::add));
		assertEquals("it has no id", faults.getFirst().reason(Locale.ENGLISH));
	}
}
