package org.factline.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

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
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		if (!name.isEmpty()) {
			manifest.getMainAttributes().putValue("Bundle-SymbolicName", name + ";singleton:=true");
			manifest.getMainAttributes().putValue("Bundle-Version", version);
		}
		Files.createDirectories(file.getParent());
		try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
			jar.putNextEntry(new ZipEntry("plugin.xml"));
			jar.write("<plugin/>".getBytes());
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
}
