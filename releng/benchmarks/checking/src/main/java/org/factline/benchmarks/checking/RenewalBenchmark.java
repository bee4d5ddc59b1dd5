package org.factline.benchmarks.checking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Provenance;
import org.factline.checking.CheckSettings;
import org.factline.importing.Importers;
import org.factline.model.bridge.Snapshot;
import org.factline.pipeline.DossierChecks;
import org.factline.pipeline.Pipeline;
import org.factline.progress.Progress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One article of a dossier changes: how long until its findings are renewed, against a run from nothing. Processor time of all
 * threads, medians; the articles are those of a few days, as in a newsroom's dossier.
 *
 * <pre>ARTICLES.jsonl[.gz] NUMBER CHECKS-PLUGIN.xml</pre>
 */
public final class RenewalBenchmark {

	private static final int WARM = 6;
	private static final int ROUNDS = 9;

	private RenewalBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		ArticleSet set = new ArticleSet("benchmark", read(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
		Pipeline pipeline = new Pipeline(new Importers(List.of()), StandardChecks.read(Path.of(arguments[2])));
		Pipeline.Settings settings = new Pipeline.Settings("", Locale.ENGLISH, 1);
		Supplier<DossierChecks> fresh = () -> pipeline.checksOf(settings);
		for (int i = 0; i < WARM; i++) {
			run(fresh.get(), set);
		}
		DossierChecks kept = fresh.get();
		run(kept, set);
		System.out.printf(Locale.ROOT, "%d articles, %d findings%n%-28s %10s %10s %10s  (ms, processor time)%n", Integer.valueOf(set.articles().size()),
				Integer.valueOf(run(kept, set).size()), "change", "from nothing", "renewed", "worst");
		measure("nothing", (article, round) -> article, fresh, kept, set);
		measure("publication date corrected", RenewalBenchmark::otherDate, fresh, kept, set);
		measure("paragraph is boilerplate", RenewalBenchmark::boilerplate, fresh, kept, set);
		measure("text of a new version", RenewalBenchmark::newText, fresh, kept, set);
	}

	private static void measure(String name, BiFunction<Article, Integer, Article> change, Supplier<DossierChecks> fresh, DossierChecks kept,
			ArticleSet set) {
		List<Double> all = new ArrayList<>();
		List<Double> renewed = new ArrayList<>();
		ArticleSet now = set;
		for (int i = 0; i < WARM + ROUNDS; i++) {
			Article article = now.articles().get((i * 61 + 17) % now.articles().size());
			now = now.replacing(List.of(change.apply(article, Integer.valueOf(i))));
			ArticleSet changed = now;
			double before = processor();
			List<Finding> some = run(kept, changed);
			double between = processor();
			if (i % 3 == 0) {
				if (!run(fresh.get(), changed).equals(some)) {
					throw new IllegalStateException(name + ": other findings than from nothing");
				}
				all.add(Double.valueOf(processor() - between));
			}
			if (i >= WARM) {
				renewed.add(Double.valueOf(between - before));
			}
		}
		System.out.printf(Locale.ROOT, "%-28s %10.0f %12.0f %10.0f%n", name, median(all), median(renewed), renewed.stream().max(Comparator.naturalOrder()).orElseThrow());
	}

	private static List<Finding> run(DossierChecks checks, ArticleSet set) {
		return checks.examine(new Snapshot(set, List.of(), List.of(), 0), CheckSettings.NONE, Progress.NONE).judgements().findings();
	}

	private static Article otherDate(Article article, Integer round) {
		Map<Field, Attribute> attributes = new EnumMap<>(article.attributes());
		attributes.put(Field.PUBLISHED, Attribute.stated("2019-09-%02d".formatted(Integer.valueOf(1 + round.intValue() % 28)), "benchmark"));
		return new Article(article.id(), article.provenance(), article.text(), article.blocks(), attributes, article.contributors());
	}

	private static Article boilerplate(Article article, Integer round) {
		List<Block> blocks = new ArrayList<>(article.blocks());
		int at = blocks.size() / 2;
		blocks.set(at, new Block(BlockKind.BOILERPLATE, blocks.get(at).begin(), blocks.get(at).end()));
		return new Article(article.id(), article.provenance(), article.text(), blocks, article.attributes(), article.contributors());
	}

	private static Article newText(Article article, Integer round) {
		String added = "\nDiperbarui oleh redaksi untuk pembaca nomor " + round + ".";
		List<Block> blocks = new ArrayList<>(article.blocks());
		blocks.add(new Block(BlockKind.BODY, article.text().length() + 1, article.text().length() + added.length()));
		return new Article(article.id(), article.provenance(), article.text() + added, blocks, article.attributes(), article.contributors());
	}

	private static double processor() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
	}

	private static double median(List<Double> times) {
		return times.stream().sorted().toList().get(times.size() / 2).doubleValue();
	}

	/** The articles of the days in the middle. */
	private static List<Article> read(Path file, int number) throws IOException {
		ObjectMapper json = new ObjectMapper();
		List<JsonNode> all = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				file.toString().endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				all.add(json.readTree(line));
			}
		}
		all.sort(Comparator.comparing((JsonNode one) -> one.path("published").asText()).thenComparing(one -> one.path("id").asText()));
		int from = (all.size() - number) / 2;
		return all.subList(from, from + number).stream().map(RenewalBenchmark::article).toList();
	}

	private static Article article(JsonNode json) {
		String text = json.path("title").asText() + "\n" + json.path("text").asText();
		List<Block> blocks = new ArrayList<>();
		int at = 0;
		for (String line : text.split("\n", -1)) {
			if (!line.isBlank()) {
				blocks.add(new Block(at == 0 ? BlockKind.HEADLINE : BlockKind.BODY, at, at + line.length()));
			}
			at += line.length() + 1;
		}
		Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
		attributes.put(Field.LANGUAGE, Attribute.stated("id", "benchmark"));
		Map.of(Field.OUTLET, "outlet", Field.URL, "url", Field.PUBLISHED, "published").forEach((field, member) -> {
			if (json.hasNonNull(member)) {
				attributes.put(field, Attribute.stated(json.path(member).asText(), "benchmark"));
			}
		});
		String id = json.path("id").asText();
		return new Article(id, new Provenance(id, "application/jsonl", "", "benchmark", "1", ""), text, blocks, attributes, List.of());
	}
}
