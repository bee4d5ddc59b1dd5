package org.factline.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.Provenance;
import org.factline.importing.Confidence;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.ImporterDescriptor;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.factline.text.Blank;

/**
 * What an importer must hold on a folder of fixtures: {@code name.txt} with {@code name.expected.json} beside it. Each
 * fixture gives several cases; a case that fails throws an {@link AssertionError} that says what is wrong.
 */
public final class ImporterConformance {

	/**
	 * One demand on one fixture.
	 *
	 * @param name for people, such as {@code bridge.txt: as expected}
	 * @param test runs it
	 */
	public record Case(String name, Test test) {
	}

	/** Runs a case. */
	public interface Test {

		/**
		 * @throws AssertionError where the demand is not met
		 * @throws IOException    where the fixture cannot be had
		 */
		void run() throws IOException;
	}

	private static final String EXPECTED = ".expected.json";
	private static final int CUTS = 150;
	private static final int TIMES = 10;

	private final ImporterDescriptor descriptor;
	private final Importer importer;
	private final Path folder;

	/**
	 * @param descriptor the importer
	 * @param folder     its fixtures
	 */
	public ImporterConformance(ImporterDescriptor descriptor, Path folder) {
		this.descriptor = descriptor;
		this.importer = descriptor.factory().get();
		this.folder = folder;
	}

	/**
	 * The cases of all importers that a bundle registers in its {@code plugin.xml}, each over those files in
	 * {@code fixtures/} that are of its media types.
	 *
	 * @param bundle the bundle's folder
	 * @throws AssertionError where an importer has no fixture
	 */
	public static List<Case> ofBundle(Path bundle) throws IOException {
		List<Case> cases = new ArrayList<>();
		for (ImporterDescriptor descriptor : PluginXml.importers(bundle)) {
			cases.addAll(new ImporterConformance(descriptor, bundle.resolve("fixtures")).cases());
		}
		demand(!cases.isEmpty(), "the bundle registers no importer");
		return cases;
	}

	/**
	 * The articles that the importer claims of real pages, where a folder of them lies beside the repository; each page has
	 * gone through all variants.
	 *
	 * @param name of the folder, see {@link SavedPages#folder(String)}
	 * @return empty where there is no such folder
	 */
	public Optional<List<Article>> realPages(String name) throws IOException {
		Optional<Path> pages = SavedPages.folder(name);
		if (pages.isEmpty()) {
			return Optional.empty();
		}
		List<Article> found = new ArrayList<>();
		for (Path page : SavedPages.in(pages.get())) {
			for (Article article : claimed(page)) {
				found.add(article);
				for (Case variant : variants(page)) {
					variant.test().run();
				}
			}
		}
		return Optional.of(found);
	}

	/**
	 * Writes the expected result beside each fixture that has none; look at it before you believe it.
	 *
	 * @return the files written
	 */
	public List<Path> writeMissing() throws IOException {
		List<Path> written = new ArrayList<>();
		for (Path fixture : fixtures()) {
			Path beside = beside(fixture);
			if (!Files.exists(beside)) {
				Files.writeString(beside, expected(fixture));
				written.add(beside);
			}
		}
		return written;
	}

	private Path beside(Path fixture) {
		String name = fixture.getFileName().toString();
		return folder.resolve(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
	}

	/**
	 * All cases, in the order of the fixtures' names.
	 *
	 * @throws AssertionError where the folder holds no fixture
	 */
	public List<Case> cases() throws IOException {
		List<Case> cases = new ArrayList<>();
		for (Path fixture : fixtures()) {
			cases.add(new Case(fixture.getFileName() + ": as expected", () -> asExpected(fixture)));
			cases.addAll(variants(fixture));
		}
		if (!descriptor.outlet().isEmpty()) {
			cases.add(new Case("a text that only mentions the outlet is left alone", this::mentioned));
		}
		return cases;
	}

	/** The cases that need no expected result, for any page of the importer's. */
	public List<Case> variants(Path page) {
		String name = page.getFileName() + ": ";
		return List.of(new Case(name + "recognised, with a reason", () -> recognised(page)),
				new Case(name + "other line ends change nothing", () -> sameWithOtherLineEnds(page)),
				new Case(name + "cut off anywhere", () -> cutOff(page)), new Case(name + "wrong charset", () -> wrongCharset(page)),
				new Case(name + "emptied", () -> emptied(page)), new Case(name + "ten times longer", () -> longer(page)));
	}

	/** The articles that the importer claims of a file, read; none where it is not the importer's. */
	public List<Article> claimed(Path file) throws IOException {
		return read(Files.readAllBytes(file), file.getFileName().toString());
	}

	/** What stands, or should stand, in a fixture's expected result. */
	public String expected(Path fixture) throws IOException {
		StringBuilder all = new StringBuilder();
		claimed(fixture).forEach(article -> all.append(new ExpectedJson(article).render()));
		return all.toString();
	}

	private List<Path> fixtures() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> found = new ArrayList<>();
			for (Path file : files.filter(one -> !one.getFileName().toString().endsWith(EXPECTED)).sorted().toList()) {
				if (descriptor.mediaTypes().isEmpty() || descriptor.mediaTypes().contains(Source.of(file.toString(), file).kind())) {
					found.add(file);
				}
			}
			demand(!found.isEmpty(), folder + " holds no fixture for " + descriptor.id());
			return found;
		}
	}

	private void asExpected(Path fixture) throws IOException {
		String name = fixture.getFileName().toString();
		Path beside = beside(fixture);
		demand(Files.exists(beside), name + " has no " + beside.getFileName());
		String is = expected(fixture);
		String should = Files.readString(beside).replace("\r\n", "\n");
		demand(is.equals(should), name + ": not as expected, first at " + firstDifference(is, should));
	}

	private void recognised(Path fixture) throws IOException {
		try {
			Confidence confidence = importer.confidence(Source.of(fixture.getFileName().toString(), fixture));
			demand(confidence.value() > Confidence.GENERIC, "a generic reader would be as sure: " + confidence);
			demand(!confidence.reason().isBlank(), "sure without a reason");
		} catch (UnreadableException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	private void sameWithOtherLineEnds(Path fixture) throws IOException {
		String text = Files.readString(fixture);
		List<String> blocks = blocks(text);
		demand(blocks.equals(blocks(text.replace("\n", "\r\n"))), "CR LF gives other blocks");
		demand(blocks.equals(blocks("\uFEFF" + text)), "a byte order mark gives other blocks");
	}

	private List<String> blocks(String text) throws IOException {
		List<String> found = new ArrayList<>();
		for (Article article : read(text.getBytes(StandardCharsets.UTF_8), "fixture.txt")) {
			article.blocks().forEach(block -> found.add(block.kind() + " " + block.in(article.text())));
		}
		return found;
	}

	private void mentioned() throws IOException {
		String name = descriptor.outlet();
		String text = "Pelabuhan Baru Dibuka\n\nMenurut " + name + ", pelabuhan itu dibuka pagi tadi. " + name
				+ " juga menulis bahwa dua kapal sudah merapat.\nWartawan " + name + " hadir di dermaga. (" + name + ")\n";
		demand(read(text.getBytes(StandardCharsets.UTF_8), "mention.txt").isEmpty(), "a mention was taken for a page");
	}

	private void cutOff(Path fixture) throws IOException {
		byte[] bytes = Files.readAllBytes(fixture);
		int step = Math.max(1, bytes.length / CUTS);
		for (int length = 1; length < bytes.length; length += step) {
			read(Arrays.copyOf(bytes, length), "cut.txt");
			read(Arrays.copyOfRange(bytes, length, bytes.length), "cut.txt");
		}
	}

	private void wrongCharset(Path fixture) throws IOException {
		byte[] bytes = Files.readAllBytes(fixture);
		String text = new String(bytes, StandardCharsets.UTF_8);
		read(new String(bytes, Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8), "mojibake.txt");
		read(text.getBytes(StandardCharsets.UTF_16), "utf16.txt");
		read(text.getBytes(StandardCharsets.ISO_8859_1), "latin1.txt");
		byte[] broken = bytes.clone();
		for (int i = 0; i < broken.length; i += 97) {
			broken[i] = (byte) 0xFF;
		}
		read(broken, "broken.txt");
	}

	private void emptied(Path fixture) throws IOException {
		demand(read(new byte[0], fixture.getFileName().toString()).isEmpty(), "an article out of nothing");
		demand(read(" \n\t\r\n".getBytes(StandardCharsets.UTF_8), "blank.txt").isEmpty(), "an article out of white space");
	}

	private void longer(Path fixture) throws IOException {
		read((Files.readString(fixture) + "\n").repeat(TIMES).getBytes(StandardCharsets.UTF_8), "long.txt");
		read(Files.readString(fixture).replace("\n", " ").repeat(TIMES).getBytes(StandardCharsets.UTF_8), "one-line.txt");
	}

	/** Reads what the importer claims, and demands of every article that nothing of its text is lost. */
	private List<Article> read(byte[] bytes, String name) throws IOException {
		Source source = Source.of(name, bytes);
		List<Article> articles = new ArrayList<>();
		try {
			Confidence confidence = importer.confidence(source);
			if (confidence.value() > 0) {
				importer.read(source, new Collector(source, confidence, articles));
			}
		} catch (UnreadableException e) {
			demand(!e.getMessage().isBlank(), "refused without a reason");
		}
		articles.forEach(ImporterConformance::demandNothingLost);
		return articles;
	}

	private final class Collector implements DraftSink {

		private final Source source;
		private final Confidence confidence;
		private final List<Article> articles;

		Collector(Source source, Confidence confidence, List<Article> articles) {
			this.source = source;
			this.confidence = confidence;
			this.articles = articles;
		}

		@Override
		public void accept(Draft draft) {
			String name = source.location();
			int dot = name.lastIndexOf('.');
			articles.add(draft.toArticle(dot < 0 ? name : name.substring(0, dot), new Provenance(name, source.mediaType(), "",
					descriptor.id(), descriptor.version(), confidence.reason())));
		}

		@Override
		public void problem(String place, String reason) {
			demand(!reason.isBlank(), "a problem without a reason at " + place);
		}
	}

	/** Every character that is not white space is in exactly one block. That blocks do not overlap, the article sees to. */
	private static void demandNothingLost(Article article) {
		int behind = 0;
		for (Block block : article.blocks()) {
			demandBlank(article.text(), behind, block.begin());
			behind = block.end();
		}
		demandBlank(article.text(), behind, article.text().length());
	}

	private static void demandBlank(String text, int begin, int end) {
		for (int i = begin; i < end; i++) {
			char c = text.charAt(i);
			demand(Blank.is(c), "lost at " + i + ": " + c);
		}
	}

	private static String firstDifference(String is, String should) {
		String[] has = is.split("\n");
		String[] wants = should.split("\n");
		for (int i = 0; i < Math.min(has.length, wants.length); i++) {
			if (!has[i].equals(wants[i])) {
				return "line " + (i + 1) + "\n  is     " + has[i] + "\n  should " + wants[i];
			}
		}
		return "the end: " + has.length + " lines, should be " + wants.length;
	}

	private static void demand(boolean met, String otherwise) {
		if (!met) {
			throw new AssertionError(otherwise);
		}
	}
}
