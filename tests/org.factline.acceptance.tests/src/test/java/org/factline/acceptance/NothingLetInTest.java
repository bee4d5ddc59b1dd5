package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.factline.acceptance.Factline.Result;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that point at an address and at a file, in every way their formats know: nobody calls at the address, and the file's words
 * are in no output.
 */
class NothingLetInTest {

	private static final String CANARY = "burung-kenari-kuning";
	private static final String REPORTS = "annotation,bibtex,claimreview,csl,csv,csv-articles,csv-claims,csv-events,html,json,junit,markdown,ris,sarif,text";

	@Test
	void nobodyIsCalledAndNothingBesideTheInputIsRead(@TempDir Path folder) throws Exception {
		Path home = Files.createDirectory(folder.resolve("home"));
		Path input = Files.createDirectory(folder.resolve("input"));
		Path secret = Files.writeString(folder.resolve("secret.txt"), CANARY);
		try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
			write(input, address, secret.toUri().toString());
			Factline factline = new Factline(home);
			Path out = folder.resolve("out");
			for (List<String> command : List.of(List.of("extract"), List.of("annotate"), List.of("reuse"),
					List.of("check", "--report", REPORTS, "--out", out.toString()),
					List.of("import", "--into", folder.resolve("a.factline").toString()))) {
				List<String> arguments = new ArrayList<>(command);
				arguments.add(1, input.toString());
				Result result = factline.run(arguments.toArray(String[]::new));
				assertTrue(result.exit() == 0 || result.exit() == 3 || result.exit() == 1, command + ": " + result);
				assertFalse((result.out() + result.err()).contains(CANARY), command::toString);
				assertFalse(result.err().contains("\tat "), result.err());
			}
			factline.run("report", folder.resolve("a.factline").toString(), "--report", REPORTS, "--out", out.toString());
			factline.run("check", input.resolve("file-link.factline").toString());
			listener.setSoTimeout(1);
			assertThrows(SocketTimeoutException.class, listener::accept, "somebody called");
			try (Stream<Path> written = Files.walk(folder)) {
				for (Path file : written.filter(Files::isRegularFile).filter(one -> !one.startsWith(home) && !one.startsWith(input) && !one.equals(secret)).toList()) {
					assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(CANARY), file::toString);
				}
			}
			assertEquals(List.of("a.factline", "evidence", "home", "input", "out", "secret.txt"), names(folder), "nothing climbed out");
		}
	}

	/** Where the system allows it, there is not even a network to be called by. */
	@Test
	void everythingWorksWithoutANetwork(@TempDir Path folder) throws Exception {
		Process probe = new ProcessBuilder("sh", "-c", "unshare -n true").start();
		Assumptions.assumeTrue(probe.waitFor() == 0, "unshare -n is not allowed here");
		Factline factline = new Factline(Files.createDirectory(folder.resolve("home"))).through("unshare", "-n");
		String dossier = folder.resolve("a.factline").toString();
		factline.run("import", "samples/clean", "--into", dossier).exits(0);
		factline.run("check", dossier, "--report", REPORTS, "--out", folder.resolve("out").toString()).exits(0);
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static void write(Path folder, String address, String file) throws IOException {
		Map<String, String> files = new TreeMap<>();
		for (String target : List.of(address, file)) {
			String name = target.startsWith("http") ? "address" : "file";
			String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + target + "\">]>";
			files.put(name + ".html", "<html><head><base href=\"" + target + "\"><link rel=stylesheet href=\"" + target + "\"><meta http-equiv=refresh content=\"0;url="
					+ target + "\"><title>Pasar</title></head><body><iframe src=\"" + target + "\"></iframe><img src=\"" + target + "\" srcset=\"" + target
					+ " 2x\"><script src=\"" + target + "\"></script><object data=\"" + target + "\"></object><p>Pasar ikan dibuka kembali pada Senin pagi.</p></body></html>");
			files.put(name + ".rss", entity + "<?xml-stylesheet href=\"" + target + "\"?><rss version=\"2.0\"><channel><item><title>Pasar &e;</title><link>" + target
					+ "</link><description>Pasar dibuka.</description></item></channel></rss>");
			files.put(name + "-include.xml", "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" xmlns:xi=\"http://www.w3.org/2001/XInclude\" xmlns:xsi="
					+ "\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://iptc.org/std/nar/2006-10-01/ " + target + "\"><contentMeta><headline>Pasar</headline>"
					+ "</contentMeta><contentSet><inlineXML><p>Pasar dibuka <xi:include href=\"" + target + "\" parse=\"text\"/></p></inlineXML></contentSet></newsItem>");
			files.put(name + ".opml", entity + "<opml><body><outline text=\"a\" xmlUrl=\"" + target + "\"/></body></opml>");
			files.put(name + ".json", "{\"$ref\":\"" + target + "\",\"@context\":\"" + target + "\",\"@type\":\"ClaimReview\",\"claimReviewed\":\"Pasar tutup\",\"url\":\""
					+ target + "\"}");
			files.put(name + ".factline", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + entity + "<factline:Dossier xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
					+ " xmlns:factline=\"http://factline.org/model/1\" title=\"&e;\"/>");
			files.put(name + "-link.factline", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<factline:Dossier xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
					+ " xmlns:factline=\"http://factline.org/model/1\" title=\"a\">\n  <articles href=\"" + target + "#a\"/>\n</factline:Dossier>\n");
		}
		for (Map.Entry<String, String> one : files.entrySet()) {
			Files.writeString(folder.resolve(one.getKey()), one.getValue());
		}
		Files.createSymbolicLink(folder.resolve("inside.docx.lnk"), folder.resolveSibling("nowhere"));
		try (OutputStream out = Files.newOutputStream(folder.resolve("climbing.zip")); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : List.of("../../climbed.txt", "/climbed.txt", "..\\climbed.txt", "a.txt")) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write("Pasar ikan dibuka kembali.".getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		try (OutputStream out = Files.newOutputStream(folder.resolve("entity.docx")); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + file + "\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
					+ "<w:body><w:p><w:r><w:t>Pasar &e;</w:t></w:r></w:p></w:body></w:document>").getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
	}
}
