package org.factline.benchmarks.dossier;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.model.Article;
import org.factline.model.Decision;
import org.factline.model.DecisionState;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.bridge.Snapshots;
import org.factline.model.edit.DossierSession;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A large dossier: opened, edited, saved. Beside it EMF's own XMI writes and reads the same objects as one file, so that the ratio does
 * not depend on the machine. Times of one run are wall and processor time; repeat the command for a median.
 *
 * <pre>ARTICLES.jsonl[.gz] NUMBER</pre>
 */
public final class DossierBenchmark {

	private static final FactlinePackage MODEL = FactlinePackage.eINSTANCE;
	private static final int EDITS = 20;

	private DossierBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		List<org.factline.article.Article> articles = read(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
		Path folder = Files.createTempDirectory("factline-benchmark");
		try {
			Path path = folder.resolve("large.factline");
			try (DossierSession session = DossierSession.create(path)) {
				session.execute("Import", edit -> {
					List<Article> all = new ArrayList<>();
					articles.forEach(one -> all.add(ArticleEdits.create(session.dossier(), one, "2026-01-01", edit)));
					edit.addAll(session.dossier(), MODEL.getDossier_Articles(), all);
				});
				time("first save", () -> session.save());
			}
			articles.clear();
			DossierSession[] opened = new DossierSession[1];
			time("open", () -> opened[0] = DossierSession.open(path));
			try (DossierSession session = opened[0]; Snapshots snapshots = new Snapshots(session, "large")) {
				time("first snapshot", snapshots::current);
				System.gc();
				System.out.printf(Locale.ROOT, "%-28s %10d MB%n", "heap in use",
						ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000);
				edits(session, snapshots);
				emf(session);
			}
		} finally {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private static void edits(DossierSession session, Snapshots snapshots) throws IOException {
		List<Double> looked = new ArrayList<>();
		List<Double> saved = new ArrayList<>();
		List<Double> decided = new ArrayList<>();
		for (int i = 0; i < EDITS; i++) {
			Article article = session.articles().get(i * 37);
			String title = "Judul " + i;
			session.execute("Title", edit -> edit.set(article, MODEL.getArticleState_Title(), title));
			looked.add(milliseconds(snapshots::current));
			saved.add(milliseconds(session::save));
			Decision decision = FactlineFactory.eINSTANCE.createDecision();
			decision.setFingerprint("%032x".formatted(i));
			decision.setState(DecisionState.DISMISSED);
			decision.setReason("alasan");
			session.execute("Dismiss", edit -> edit.add(session.dossier(), MODEL.getDossier_Decisions(), decision));
			decided.add(milliseconds(session::save));
		}
		median("snapshot after one edit", looked);
		median("save after an edited article", saved);
		median("save after a decision", decided);
	}

	/** The same objects through EMF alone. */
	private static void emf(DossierSession session) throws IOException {
		XMIResourceImpl file = new XMIResourceImpl(URI.createURI("peer.xmi"));
		file.getContents().add(EcoreUtil.copy(session.dossier()));
		ByteArrayOutputStream[] out = { new ByteArrayOutputStream() };
		time("EMF: save, one file", () -> file.save(out[0], Map.of("ENCODING", "UTF-8")));
		file.getContents().clear();
		XMIResourceImpl again = new XMIResourceImpl(URI.createURI("peer.xmi"));
		time("EMF: open, one file", () -> again.load(new java.io.ByteArrayInputStream(out[0].toByteArray()), Map.of()));
	}

	private static List<org.factline.article.Article> read(Path file, int number) throws IOException {
		List<String> lines = new ArrayList<>();
		try (BufferedReader reader = new BufferedReader(new java.io.InputStreamReader(file.toString().endsWith(".gz")
				? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file), StandardCharsets.UTF_8))) {
			reader.lines().forEach(lines::add);
		}
		ObjectMapper json = new ObjectMapper();
		List<org.factline.article.Article> articles = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			JsonNode line = json.readTree(lines.get(i % lines.size()));
			String text = line.path("text").asText();
			Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
			for (Field field : List.of(Field.OUTLET, Field.URL, Field.TITLE)) {
				if (!line.path(field.id()).asText().isBlank()) {
					attributes.put(field, Attribute.stated(line.path(field.id()).asText(), "the member " + field.id()));
				}
			}
			List<Block> blocks = new ArrayList<>();
			int begin = 0;
			for (String paragraph : text.split("\n", -1)) {
				if (!paragraph.isEmpty()) {
					blocks.add(new Block(BlockKind.BODY, begin, begin + paragraph.length()));
				}
				begin += paragraph.length() + 1;
			}
			articles.add(new org.factline.article.Article("a-" + i, new Provenance("articles.jsonl#" + i, "application/jsonl",
					"0".repeat(64), "jsonlines", "1", "each line is an article"), text, blocks, attributes, List.of()));
		}
		return articles;
	}

	/** Work that may fail. */
	private interface Work {
		void run() throws IOException;
	}

	private static void time(String what, Work work) throws IOException {
		long processor = processor();
		double wall = milliseconds(work);
		System.out.printf(Locale.ROOT, "%-28s %10.0f ms wall %8.0f ms processor%n", what, wall, (processor() - processor) / 1e6);
	}

	private static double milliseconds(Work work) throws IOException {
		long begin = System.nanoTime();
		work.run();
		return (System.nanoTime() - begin) / 1e6;
	}

	private static long processor() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private static void median(String what, List<Double> times) {
		List<Double> sorted = times.stream().sorted().toList();
		System.out.printf(Locale.ROOT, "%-28s %10.2f ms median %8.2f ms longest%n", what, sorted.get(sorted.size() / 2), sorted.getLast());
	}
}
