package org.factline.extensions.plugins.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginCheckTest {

	private static final String MANIFEST = """
			Manifest-Version: 1.0
			Bundle-ManifestVersion: 2
			Bundle-SymbolicName: org.example.warta;singleton:=true
			Bundle-Version: 1.0.0
			Bundle-RequiredExecutionEnvironment: JavaSE-21
			Require-Capability: osgi.ee;filter:="(&(osgi.ee=JavaSE)(version=21))"
			Require-Bundle: org.factline.host
			Import-Package: org.factline.kit;version="[0.1,1.0)",
			 org.w3c.dom,
			 org.absent;resolution:=optional

			""";
	private static final String PLUGIN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<plugin>
			   <extension point="org.factline.host.things">
			      <thing id="org.example.warta.one" class="org.example.warta.One:with words">
			         <value class="org.example.warta.One"/>
			      </thing>
			   </extension>
			</plugin>
			""";

	@TempDir
	Path folder = Path.of("");

	private String manifest = MANIFEST;
	private String plugin = PLUGIN;
	/** A class that uses the packages of this bundle, by the name of its file. */
	private String type = "org/example/warta/One.class";

	@BeforeEach
	void product() throws IOException {
		jar(folder.resolve("product/org.factline.host_0.1.0.jar"), """
				Manifest-Version: 1.0
				Bundle-SymbolicName: org.factline.host
				Bundle-Version: 0.1.0
				Export-Package: org.factline.kit;version="0.1.0",org.factline.extensions.plugins.registry,org.factline.host

				""", "<plugin><extension-point id='things' name='Things'/></plugin>", Map.of());
	}

	private static Path jar(Path file, String manifest, String plugin, Map<String, byte[]> others) throws IOException {
		Files.createDirectories(file.getParent());
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8));
		if (!plugin.isEmpty()) {
			entries.put("plugin.xml", plugin.getBytes(StandardCharsets.UTF_8));
		}
		entries.putAll(others);
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		return file;
	}

	private static byte[] classFile(Class<?> type) throws IOException {
		try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
			return in.readAllBytes();
		}
	}

	private List<String> faults() throws IOException {
		Path jar = jar(folder.resolve("in.jar"), manifest, plugin, Map.of(type, classFile(Nearest.class)));
		return PluginCheck.faults(PluginJar.read(jar), PluginHost.of(folder.resolve("product"))).stream()
				.map(fault -> (fault.fatal() ? "" : "warning: ") + fault.told(Locale.ENGLISH)).toList();
	}

	private String only() throws IOException {
		List<String> faults = faults();
		assertEquals(1, faults.size(), faults.toString());
		return faults.getFirst();
	}

	@Test
	void aSoundOneHasNoFault() throws IOException {
		assertEquals(List.of(), faults());
	}

	@Test
	void theManifestMustMakeItASingleton() throws IOException {
		manifest = MANIFEST.replace(";singleton:=true", "");
		assertEquals("META-INF/MANIFEST.MF:3: Bundle-SymbolicName lacks a word without which plugin.xml is not read; write"
				+ " Bundle-SymbolicName: org.example.warta;singleton:=true", only());
	}

	@Test
	void oldManifestsAreReadByOldRules() throws IOException {
		manifest = MANIFEST.replace("Bundle-ManifestVersion: 2\n", "");
		assertEquals("META-INF/MANIFEST.MF: Bundle-ManifestVersion: 2 is missing, without which a framework reads the manifest by old rules", only());
	}

	@Test
	void aHeaderThatNobodyUnderstandsIsNamed() throws IOException {
		manifest = MANIFEST.replace("version=\"[0.1,1.0)\"", "version=\"[0.1,1.0\"");
		assertEquals("META-INF/MANIFEST.MF:8: Import-Package cannot be understood: ", only().replaceFirst("(understood: ).*", "$1"));
	}

	@Test
	void anEnvironmentMustBeKnownAndNotTooNew() throws IOException {
		manifest = MANIFEST.replace("JavaSE-21", "Java-21");
		assertEquals("META-INF/MANIFEST.MF:5: the execution environment Java-21 is unknown; Factline runs on JavaSE-" + Runtime.version().feature()
				+ ", and JavaSE-21 is what its own plug-ins ask for", only());
		manifest = MANIFEST.replace("JavaSE-21", "JavaSE-99");
		assertEquals("META-INF/MANIFEST.MF:5: it wants JavaSE-99, and Factline runs on Java " + Runtime.version().feature(), only());
		manifest = MANIFEST.replace("version=21", "version=99");
		assertEquals("META-INF/MANIFEST.MF:6: the execution environment (&(osgi.ee=JavaSE)(version=99)) is unknown; Factline runs on JavaSE-"
				+ Runtime.version().feature() + ", and JavaSE-21 is what its own plug-ins ask for", only());
	}

	@Test
	void whatIsImportedMustBeThere() throws IOException {
		manifest = MANIFEST.replace("org.factline.kit;", "org.factline.kits;");
		assertEquals("META-INF/MANIFEST.MF:8: nothing offers the package org.factline.kits; was org.factline.kit meant?", only());
		manifest = MANIFEST.replace("org.w3c.dom", "com.nobody.has.it");
		assertEquals("META-INF/MANIFEST.MF:9: nothing offers the package com.nobody.has.it: install what does first, or take it out", only());
		manifest = MANIFEST.replace("[0.1,1.0)", "[1.0,2.0)");
		assertEquals("META-INF/MANIFEST.MF:8: org.factline.kit is wanted in the version [1.0,2.0), and there is 0.1.0", only());
	}

	@Test
	void aBundleThatIsRequiredMustBeThere() throws IOException {
		type = "org/factline/extensions/plugins/registry/One.class";
		plugin = PLUGIN.replace("org.example.warta.One", "org.factline.extensions.plugins.registry.One");
		manifest = MANIFEST.replace("Require-Bundle: org.factline.host", "Require-Bundle: org.factline.hosts");
		assertEquals("META-INF/MANIFEST.MF:7: nothing offers the bundle org.factline.hosts; was org.factline.host meant?", only());
	}

	@Test
	void whatItsClassesUseMustBeImported() throws IOException {
		manifest = MANIFEST.replace("Require-Bundle: org.factline.host\n", "");
		assertEquals("META-INF/MANIFEST.MF:7: Import-Package lacks org.factline.extensions.plugins.registry, which org.example.warta.One uses", only());
	}

	@Test
	void anExtensionPointMustBeThere() throws IOException {
		plugin = PLUGIN.replace("host.things", "host.thing");
		assertEquals("plugin.xml:3: there is no extension point org.factline.host.thing; was org.factline.host.things meant?",
				faults().getFirst());
		plugin = PLUGIN.replace("org.factline.host.things", "com.elsewhere.places");
		assertEquals("plugin.xml:3: there is no extension point com.elsewhere.places", only());
	}

	@Test
	void aClassMustBeThere() throws IOException {
		type = "org/example/warta/html/One.class";
		assertEquals("plugin.xml:4: there is no class org.example.warta.One in the jar; was org.example.warta.html.One meant?", faults().getFirst());
	}

	@Test
	void anIdIsWantedAndOnlyOnce() throws IOException {
		plugin = PLUGIN.replace("id=\"org.example.warta.one\"", "");
		assertEquals("plugin.xml:4: the element thing has no attribute id", only());
		plugin = PLUGIN.replace("</extension>", "<thing id=\"org.example.warta.one\" class=\"org.example.warta.One\"/></extension>");
		assertEquals("plugin.xml:7: the id org.example.warta.one is there twice", only());
	}

	@Test
	void aHelpPageThatIsMissingIsWorthKnowing() throws IOException {
		plugin = PLUGIN.replace("<thing id", "<thing help=\"help/one.md\" id");
		assertEquals("warning: plugin.xml:4: there is no help page help/one.md in the jar, so people see the id alone", only());
	}

	@Test
	void pluginXmlMustBeWellFormedAndWithoutDocumentType() throws IOException {
		plugin = PLUGIN.replace("</thing>", "");
		assertEquals("plugin.xml:7: it is not well-formed, so nothing of it is read: ", only().replaceFirst("(read: ).*", "$1"));
		plugin = PLUGIN.replace("<plugin>", "<!DOCTYPE plugin [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>\n<plugin>");
		assertEquals("plugin.xml:2: it has a document type (DOCTYPE), so nothing of it is read: take that line out", only());
	}

	@Test
	void pluginXmlMustLieAtTheTop() throws IOException {
		plugin = "";
		assertEquals("warning: plugin.xml: there is none, so it contributes nothing, and it offers no package to others", only());
		Path jar = jar(folder.resolve("in.jar"), MANIFEST, "", Map.of("OSGI-INF/plugin.xml", PLUGIN.getBytes(StandardCharsets.UTF_8)));
		assertEquals("elsewhere", PluginCheck.faults(PluginJar.read(jar), PluginHost.of(folder.resolve("product"))).getFirst().key());
	}

	@Test
	void pluginsMayNeedOneAnother() throws IOException {
		manifest = MANIFEST.replace("org.w3c.dom", "org.example.other");
		Path jar = jar(folder.resolve("in.jar"), manifest, PLUGIN, Map.of(type, classFile(Nearest.class)));
		PluginHost host = PluginHost.of(folder.resolve("product"));
		host.add(PluginJar.read(jar(folder.resolve("other.jar"), "Bundle-SymbolicName: org.example.other\nExport-Package: org.example.other\n\n", "", Map.of())));
		assertEquals(List.of(), PluginCheck.faults(PluginJar.read(jar), host));
	}
}
