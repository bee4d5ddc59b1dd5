package org.factline.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.factline.extensions.plugins.registry.PluginState;
import org.factline.extensions.registry.ContributionFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallCommandTest {

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void ownArea() {
		System.setProperty("factline.area", folder.resolve("area").toString());
		System.setProperty("factline.plugins", folder.resolve("product").toString());
	}

	@AfterEach
	void noArea() {
		System.clearProperty("factline.area");
		System.clearProperty("factline.plugins");
	}

	private static Path jar(Path file, String name, String version) throws IOException {
		return jar(file, name, version, "<plugin/>");
	}

	private static Path jar(Path file, String name, String version, String plugin) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		if (!name.isEmpty()) {
			manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
			manifest.getMainAttributes().putValue("Bundle-SymbolicName", name + ";singleton:=true");
			manifest.getMainAttributes().putValue("Bundle-Version", version);
		}
		Files.createDirectories(file.getParent());
		try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
			jar.putNextEntry(new ZipEntry("plugin.xml"));
			jar.write(plugin.getBytes());
		}
		return file;
	}

	private List<String> dropped() throws IOException {
		try (var all = Files.list(folder.resolve("area/dropins"))) {
			return all.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void aJarIsInstalledListedReplacedAndTakenOut() throws IOException {
		Desk.Result installed = new Desk().run("install", jar(folder.resolve("in/a.jar"), "org.example.warta", "1.0.0").toString());
		assertEquals(0, installed.exit(), installed.err());
		assertTrue(installed.err().contains("org.example.warta is not signed"), installed.err());
		assertEquals(List.of("org.example.warta_1.0.0.jar"), dropped());
		assertEquals("org.example.warta 1.0.0\n", new Desk().run("install", "--list").out());
		Desk.Result newer = new Desk().run("install", jar(folder.resolve("in/b.jar"), "org.example.warta", "1.1.0").toString());
		assertEquals("", newer.err(), "it is asked about once");
		assertEquals(List.of("org.example.warta_1.1.0.jar"), dropped());
		assertEquals(0, new Desk().run("uninstall", "org.example.warta").exit());
		assertEquals(List.of(), dropped());
		assertEquals(3, new Desk().run("uninstall", "org.example.warta").exit());
	}

	@Test
	void ofARepositoryWhatTheProductLacksIsInstalled() throws IOException {
		jar(folder.resolve("product/org.jsoup_1.24.1.jar"), "org.jsoup", "1.24.1");
		jar(folder.resolve("repository/plugins/org.jsoup_1.24.1.jar"), "org.jsoup", "1.24.1");
		jar(folder.resolve("repository/plugins/org.example.warta_1.0.0.jar"), "org.example.warta", "1.0.0");
		jar(folder.resolve("repository/plugins/org.example.warta.source_1.0.0.jar"), "org.example.warta.source", "1.0.0");
		assertEquals(0, new Desk().run("install", folder.resolve("repository").toUri().toString()).exit());
		assertEquals(List.of("org.example.warta_1.0.0.jar"), dropped());
	}

	@Test
	void aPersonIsAskedAboutAnUnsignedPluginOnce() throws IOException {
		String jar = jar(folder.resolve("in/a.jar"), "org.example.warta", "1.0.0").toString();
		Desk.Result refused = new Desk().onTerminal(true, true).reading("\n").run("install", jar);
		assertTrue(refused.err().contains("Install it?"), refused.err());
		assertFalse(Files.exists(folder.resolve("area/dropins/org.example.warta_1.0.0.jar")));
		assertEquals(0, new Desk().onTerminal(true, true).reading("y\n").run("install", jar).exit());
		assertFalse(new Desk().onTerminal(true, true).reading("\n").run("install", jar).err().contains("Install it?"));
	}

	@Test
	void whatIsNoPluginIsNamed() throws IOException {
		Path text = Files.writeString(folder.resolve("a.jar"), "no jar");
		for (String word : List.of(text.toString(), jar(folder.resolve("in/b.jar"), "", "").toString(), jar(folder.resolve("in/c.jar"), "../x", "1").toString(), folder.toString(),
				folder.resolve("absent").toString(), "https://warta.example/p2", "file:a b")) {
			Desk.Result refused = new Desk().run("install", word);
			assertEquals(3, refused.exit(), word);
			assertTrue(refused.err().contains(word + ": "), refused.err());
		}
		assertEquals(2, new Desk().run("install").exit());
	}

	@Test
	void whatIsPartOfTheProductIsNotReplaced() throws IOException {
		jar(folder.resolve("product/org.jsoup_1.24.1.jar"), "org.jsoup", "1.24.1");
		Desk.Result refused = new Desk().run("install", jar(folder.resolve("in/a.jar"), "org.jsoup", "9.0.0").toString());
		assertEquals(3, refused.exit());
		assertTrue(refused.err().contains("part of Factline already"), refused.err());
	}

	/** A product with one extension point. */
	private void product() throws IOException {
		jar(folder.resolve("product/org.factline.host_0.1.0.jar"), "org.factline.host", "0.1.0", "<plugin><extension-point id='things' name='Things'/></plugin>");
	}

	@Test
	void whatCouldNotBeUsedIsNotInstalled() throws IOException {
		product();
		Path good = jar(folder.resolve("in/a.jar"), "org.example.good", "1.0.0");
		Path bad = jar(folder.resolve("in/b.jar"), "org.example.bad", "1.0.0", "<plugin>\n<extension point='org.factline.host.thing'/></plugin>");
		Desk.Result refused = new Desk().run("install", bad.toString(), good.toString());
		assertEquals(3, refused.exit());
		assertTrue(refused.err().contains("factline: " + bad + ": plugin.xml:2: there is no extension point org.factline.host.thing;"
				+ " was org.factline.host.things meant?\nfactline: org.example.bad 1.0.0 is not installed: it could not be used\n"), refused.err());
		assertEquals(List.of("org.example.good_1.0.0.jar"), dropped());
		assertTrue(new Desk().run("install", bad.toString(), "--locale", "id").err().contains("maksudnya org.factline.host.things?"));
	}

	@Test
	void eachPluginIsListedWithWhatItContributes() throws IOException {
		product();
		Path jar = jar(folder.resolve("area/dropins/a.jar"), "org.example.warta", "1.0.0");
		PluginState state = new PluginState(List.of(), List.of(new PluginState.Offer("org.factline.host.things", "org.example.warta.one", ""),
				new PluginState.Offer("org.factline.host.things", "org.example.warta.two", "NoClassDefFoundError: org/example/Missing"),
				new PluginState.Offer("org.factline.host.things", "text", "")));
		ContributionFault taken = new ContributionFault("org.factline.host.things", "org.example.warta", "text", "taken", List.of("org.factline.host"));
		Desk desk = new Desk().with(new Contributed(name -> name.equals("org.example.warta") ? Optional.of(state) : Optional.empty(), List.of(taken)));
		Desk.Result listed = desk.run("plugins");
		assertEquals("org.example.warta 1.0.0 does not work, or not all of it (" + jar + """
				)
				  thing: org.example.warta.one
				  thing: org.example.warta.two fails: NoClassDefFoundError: org/example/Missing
				  thing: text is left out: a contribution of org.factline.host has this id, and it is used; begin ids with the name of their bundle
				""", listed.out());
		assertEquals(3, listed.exit());
		Desk.Result told = desk.run("plugins", "--faults");
		assertEquals("", told.out());
		assertTrue(told.err().startsWith("factline: a.jar: thing: org.example.warta.two fails: "), told.err());
	}

	@Test
	void aSoundPluginIsListedAsOne() throws IOException {
		Path jar = jar(folder.resolve("area/dropins/a.jar"), "org.example.warta", "1.0.0");
		PluginState state = new PluginState(List.of(), List.of(new PluginState.Offer("org.factline.host.things", "org.example.warta.one", "")));
		Desk.Result listed = new Desk().with(new Contributed(name -> Optional.of(state), List.of())).run("plugins");
		assertEquals("org.example.warta 1.0.0 works (" + jar + ")\n  thing: org.example.warta.one\n", listed.out());
		assertEquals(0, listed.exit());
	}

	@Test
	void whatTheFrameworkCouldNotLoadIsToldInItsWords() throws IOException {
		jar(folder.resolve("area/dropins/a.jar"), "org.example.warta", "1.0.0");
		Desk missing = new Desk().with(new Contributed(name -> Optional.of(new PluginState(List.of("Import-Package: org.absent"), List.of())), List.of()));
		assertEquals("factline: a.jar: it cannot be used, since this is not there: Import-Package: org.absent\n",
				missing.run("plugins", "--faults").err().replaceFirst("factline: 'factline plugins'.*\n$", ""));
		assertEquals("factline: a.jar: it was not loaded\n",
				new Desk().run("plugins", "--faults").err().replaceFirst("factline: 'factline plugins'.*\n$", ""));
	}
}
