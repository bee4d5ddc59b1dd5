package org.factline.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.factline.article.MaskedName;
import org.factline.model.Claim;
import org.factline.model.Event;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.Verdict;
import org.factline.model.bridge.MaskEdits;
import org.factline.model.bridge.PassageEdits;
import org.factline.model.edit.DossierSession;
import org.factline.reporting.Report;
import org.factline.reporting.ReportDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** No command and no report tells a masked name: those that come later are found by themselves and have to hold to it, too. */
class MaskedExportTest {

	/** Neither name, in any spelling or form that stands in the dossier. */
	private static final Pattern NAMES = Pattern.compile("(?i)taruna|taroena|wiraguna|wira\u00ADguna|kembang\\s*sekar|sekarwangi");
	/** How each command is asked for everything; {@code IN} is the dossier, {@code OUT} a place that is not there yet. */
	private static final Map<String, List<String>> ASKED = Map.of("report", List.of("--proposed", "--locale", "id"), "check", List.of(), "extract", List.of(),
			"annotate", List.of("--report", "timeml", "--out", "OUT"), "reuse", List.of("--min-containment", "0"), "timeline", List.of("--proposed"),
			"export", List.of("--bundle", "OUT"), "explain", List.of("--fingerprint", "F"), "build", List.of("--quiet", "--out", "OUT"));
	/** Commands that let nothing of a dossier out, or read none. */
	private static final List<String> SILENT = List.of("import", "decide", "verify", "merge", "new-importer", "install", "plugins", "uninstall", "completion", "diff");

	@TempDir
	Path folder = Path.of("");
	private String dossier = "";
	private int outputs;

	@BeforeEach
	void makeADossier() throws Exception {
		Path first = Files.writeString(folder.resolve("taruna-wiraguna-hilang.jsonl"), line("a", "Taruna Wiraguna Ditemukan",
				"ERROR Taruna\\u00A0Wiraguna (14) ditemukan pada 3 Maret 2025 di dermaga. Ibu Taruna\\nWiraguna menangis.\\n\\n"
						+ "\\u201CTarunanya sehat,\\u201D kata pamannya, T. Wiraguna, kepada Kembang Sekarwangi. Wiraguna-lah yang dicari. TARUNA WIRAGUNA!")
				+ line("b", "Anak itu, Taroena, pulang", "Menurut @tarunawiraguna dan #SaveWiraguna, WARNING wiragunanya pulang 4 Maret 2025. "
						+ "Wira\\u00ADguna diam. Sekarwangi\\u2019s surat. Lihat https://contoh.test/kembang-sekarwangi-5."));
		dossier = folder.resolve("taruna.factline").toString();
		assertEquals(0, new Desk().run("import", first.toString(), "--into", dossier, "--quiet").exit());
		try (DossierSession empty = DossierSession.create(folder.resolve("empty.factline"))) {
			empty.save();
		}
		edit(session -> session.execute("x", edit -> {
			Event event = FactlineFactory.eINSTANCE.createEvent();
			event.setId("event-taruna-wiraguna");
			event.setTitle("Taruna hilang");
			event.setWhen("2025-03-03");
			Claim claim = FactlineFactory.eINSTANCE.createClaim();
			claim.setId("claim-wiraguna");
			claim.setWording("Taruna Wiraguna diculik");
			claim.setMade("2025-03-02");
			Verdict verdict = FactlineFactory.eINSTANCE.createVerdict();
			verdict.setAlternateName("Hoaks");
			verdict.setReviewBody("Wiraguna tidak diculik.");
			verdict.setUrl("https://contoh.test/cek/taruna-wiraguna");
			claim.setVerdict(verdict);
			event.getClaims().add(claim);
			edit.add(session.dossier(), FactlinePackage.Literals.DOSSIER__EVENTS, event);
		}));
		String found = new Desk().run("check", dossier, "--report", "json").out().lines().filter(line -> line.contains("shouted-error")).findFirst().orElseThrow();
		assertEquals(0, new Desk().run("decide", dossier, "--fingerprint", Desk.member(found, "fingerprint"), "--confirm", "--reason", "Taruna benar hilang").exit());
	}

	private static String line(String id, String title, String text) {
		return "{\"id\":\"" + id + "-taruna-wiraguna\",\"url\":\"https://contoh.test/2025/03/03/taruna-wiraguna-" + id + "\",\"title\":\"" + title
				+ "\",\"author\":\"Kembang Sekarwangi\",\"published\":\"2025-03-04T10:00:00+07:00\",\"text\":\"" + text + "\"}\n";
	}

	private interface Change {
		void on(DossierSession session);
	}

	private void edit(Change change) throws Exception {
		try (DossierSession session = DossierSession.open(Path.of(dossier))) {
			change.on(session);
			session.save();
		}
	}

	private void mask() throws Exception {
		edit(session -> session.execute("Mask", edit -> {
			MaskEdits.mask(session.dossier(), new MaskedName("Taruna Wiraguna", "TW", MaskedName.Person.MINOR), PassageEdits.By.NOBODY, edit);
			MaskEdits.mask(session.dossier(), new MaskedName("Kembang Sekarwangi", "K.", MaskedName.Person.VICTIM), PassageEdits.By.NOBODY, edit);
		}));
	}

	private static Desk desk() throws Exception {
		return new Desk().with(reports());
	}

	/** What all commands and all reports let out, by what was asked. */
	private Map<String, String> everything() throws Exception {
		Map<String, String> all = new TreeMap<>();
		String fingerprint = Desk.member(desk().run("check", dossier, "--report", "json").out().lines().filter(line -> line.contains("shouted-warning")).findFirst().orElseThrow(),
				"fingerprint");
		for (Map.Entry<String, List<String>> one : ASKED.entrySet()) {
			all.put(one.getKey(), run(one.getKey(), one.getValue().stream().map(word -> word.equals("F") ? fingerprint : word).toList()));
		}
		String names = reports().stream().map(ReportDescriptor::id).collect(Collectors.joining(","));
		for (String command : List.of("report", "check")) {
			run(command, List.of("--report", names, "--out", "OUT"));
			Path out = folder.resolve("out" + (outputs - 1));
			for (ReportDescriptor report : reports()) {
				all.put(command + ' ' + report.id(), Files.readString(out.resolve(report.fileName())));
			}
		}
		for (TimelineForm form : TimelineForm.values()) {
			all.put("timeline " + form, run("timeline", List.of("--proposed", "--report", form.name())));
		}
		Desk.Result unknown = desk().run("explain", dossier, "--pair", "x", "y", "--check", "shouted-error");
		all.put("explain what is not there", unknown.out() + unknown.err());
		Desk.Result diff = desk().run("diff", folder.resolve("empty.factline").toString(), dossier);
		assertEquals(1, diff.exit(), diff.err());
		all.put("diff", diff.out() + desk().run("diff", folder.resolve("empty.factline").toString(), dossier, "--json").out());
		all.put("annotate json", run("annotate", List.of()));
		all.put("reuse reading", run("reuse", List.of("--reading", "--min-containment", "0")));
		all.put("reuse groups", run("reuse", List.of("--groups", "--min-containment", "0")));
		return all;
	}

	private String run(String command, List<String> options) throws Exception {
		Path out = folder.resolve("out" + outputs++);
		List<String> arguments = new ArrayList<>(List.of(command, dossier));
		options.forEach(option -> arguments.add(option.equals("OUT") ? out.toString() : option));
		Desk.Result result = desk().run(arguments.toArray(String[]::new));
		assertTrue(result.exit() <= 1, command + options + ": " + result.err());
		StringBuilder all = new StringBuilder(result.out()).append(result.err());
		if (Files.exists(out)) {
			try (var files = Files.walk(out)) {
				for (Path file : files.filter(file -> Files.isRegularFile(file) && !file.endsWith(BuildCache.FILE)).sorted().toList()) {
					// the folders of a build are called like the dossiers, and so they are in its cache
					all.append(command.equals("build") ? file.getFileName() : out.relativize(file)).append('\n').append(Files.readString(file)).append('\n');
				}
			}
		}
		return all.toString();
	}

	/** As the plug-in registers them: a report that is added is asked by itself. */
	private static List<ReportDescriptor> reports() throws Exception {
		Path plugin = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("org.factline.reporting").resolve("plugin.xml");
		var elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(plugin.toFile()).getElementsByTagName("report");
		List<ReportDescriptor> all = new ArrayList<>();
		for (int i = 0; i < elements.getLength(); i++) {
			Element one = (Element) elements.item(i);
			Report report = (Report) Class.forName(one.getAttribute("class")).getConstructor().newInstance();
			all.add(new ReportDescriptor(one.getAttribute("id"), one.getAttribute("name"), one.getAttribute("mediaType"), one.getAttribute("fileName"), () -> report));
		}
		return all;
	}

	private static String found(Map<String, String> all) {
		return all.entrySet().stream().flatMap(one -> one.getValue().lines().filter(line -> NAMES.matcher(line).find()).map(line -> one.getKey() + ": " + line))
				.collect(Collectors.joining("\n"));
	}

	@Test
	void nothingThatIsExportedTellsAMaskedName() throws Exception {
		Map<String, String> before = everything();
		mask();
		Map<String, String> after = everything();
		// the name of the folder of this test is the machine's own
		assertEquals("", found(after).replace(folder.toString(), ""));
		// what showed no name before proves nothing: those that must show one are named
		List<String> telling = before.entrySet().stream().filter(one -> NAMES.matcher(one.getValue()).find()).map(Map.Entry::getKey).sorted().toList();
		assertTrue(telling.containsAll(List.of("annotate", "diff", "check html", "check sarif", "explain", "export", "extract", "report annotation", "report bibtex",
				"report claimreview", "report csl", "report csv", "report html", "report json", "report junit", "report markdown", "report ris", "report text",
				"timeline ical", "timeline svg", "timeline timelinejs")), telling.toString());
		assertEquals(before.keySet(), after.keySet());
		assertTrue(after.get("report html").contains("TW"), after.get("report html"));
	}

	@Test
	void everyCommandIsAskedOrKnownToBeSilent() {
		String help = new Desk().run("--help").out();
		List<String> commands = help.lines().dropWhile(line -> !line.startsWith("Commands:")).skip(1).filter(line -> line.matches(" {2}[a-z].*"))
				.map(line -> line.strip().split("\\s")[0]).toList();
		assertTrue(commands.containsAll(ASKED.keySet()), commands.toString());
		assertEquals(List.of(), commands.stream().filter(one -> !ASKED.containsKey(one) && !SILENT.contains(one)).toList());
	}

	@Test
	void decisionsHoldAndOffsetsFitTheTextThatIsExported() throws Exception {
		mask();
		String checked = desk().run("check", dossier, "--report", "json").out();
		assertFalse(checked.contains("shouted-error"), checked);
		assertTrue(checked.contains("shouted-warning"), checked);
		Map<String, String> texts = new TreeMap<>();
		for (String line : desk().run("extract", dossier).out().lines().toList()) {
			texts.put(Desk.member(line, "id"), Desk.member(line, "text"));
		}
		for (String line : desk().run("annotate", dossier).out().lines().toList()) {
			assertEquals(Desk.member(line, "text"), Desk.cut(texts.get(Desk.member(line, "doc")), Desk.member(line, "begin"), Desk.member(line, "end")));
		}
		String warning = checked.lines().filter(line -> line.contains("shouted-warning")).findFirst().orElseThrow();
		String place = warning.substring(warning.indexOf("\"passages\""));
		assertEquals("WARNING", Desk.cut(texts.get(Desk.member("{" + place, "article")), Desk.member("{" + place, "begin"), Desk.member("{" + place, "end")), warning);
	}

	@Test
	void originalsGoWithABundleOnlyWhereSomebodyAsksForThem() throws Exception {
		mask();
		Path plain = folder.resolve("tas");
		Desk.Result said = desk().run("export", dossier, "--bundle", plain.toString());
		assertTrue(said.out().contains("were left out"), said.out());
		assertFalse(Files.exists(plain.resolve("data/evidence")));
		assertFalse(Files.exists(plain.resolve("data/dossier")));
		assertTrue(Files.readString(plain.resolve("bag-info.txt")).contains("Names are masked."));
		assertEquals(0, desk().run("verify", plain.toString()).exit());
		Path all = folder.resolve("asli");
		Desk.Result warned = desk().run("export", dossier, "--bundle", all.toString(), "--with-originals");
		assertTrue(warned.out().contains("Careful"), warned.out());
		assertTrue(Files.exists(all.resolve("data/evidence")));
		assertTrue(warned.out().toLowerCase(Locale.ROOT).contains("masked"));
	}

	@Test
	void twoPeopleMaskTwoNamesOnTwoBranches() throws Exception {
		Path ours = Path.of(dossier);
		Path base = Files.copy(ours, folder.resolve("base.factline"));
		Path theirs = folder.resolve("theirs.factline");
		mask();
		Files.copy(ours, theirs);
		Files.copy(base, ours, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		edit(session -> session.execute("Mask", edit -> {
			MaskEdits.mask(session.dossier(), new MaskedName("Taruna Wiraguna", "TW", MaskedName.Person.MINOR), PassageEdits.By.NOBODY, edit);
			MaskEdits.mask(session.dossier(), new MaskedName("Gading Pratama", "GP", MaskedName.Person.OTHER), PassageEdits.By.NOBODY, edit);
		}));
		assertEquals(new Desk.Result(0, "", ""), new Desk().run("merge", base.toString(), ours.toString(), theirs.toString()));
		try (DossierSession session = DossierSession.open(ours)) {
			assertEquals(List.of("Gading Pratama", "Kembang Sekarwangi", "Taruna Wiraguna"),
					MaskEdits.all(session.dossier()).stream().map(MaskedName::name).sorted().toList());
		}
	}

	@Test
	void masksAreKeptInTheDossierOneForEachName() throws Exception {
		mask();
		mask();
		try (DossierSession session = DossierSession.open(Path.of(dossier))) {
			assertEquals(2, session.dossier().getMasks().size());
			session.execute("Show", edit -> MaskEdits.unmask(session.dossier(), "Taruna Wiraguna", edit));
			assertEquals(List.of(new MaskedName("Kembang Sekarwangi", "K.", MaskedName.Person.VICTIM)), MaskEdits.all(session.dossier()));
			session.undo();
			assertEquals(2, MaskEdits.all(session.dossier()).size());
		}
		assertTrue(new String(Files.readAllBytes(Path.of(dossier)), StandardCharsets.UTF_8).contains("<masks"));
	}
}
