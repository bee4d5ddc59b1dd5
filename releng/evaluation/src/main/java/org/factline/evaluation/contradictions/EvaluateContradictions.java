package org.factline.evaluation.contradictions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.factline.article.Finding;
import org.factline.article.Severity;

/**
 * Scores the checks. {@code --data FOLDER} is where the collections stand, {@code --checks FOLDER} the bundle with the
 * checks. {@code --only pairs,articles,weekdays,addresses,alterations,indonli}; {@code --half dev|held|all}; {@code --sample N}
 * prints findings of two articles drawn at random, {@code --first N} the first of the list, {@code --check ID} and
 * {@code --severity S} narrow them; {@code --details} prints what is not as it should be; {@code --threads N};
 * {@code --days FROM,TO} takes only the articles of those days and those of the labelled pairs, for a quick look.
 */
public final class EvaluateContradictions {

	private final Map<String, String> options = new HashMap<>();

	private EvaluateContradictions(String... arguments) {
		for (int i = 0; i < arguments.length; i++) {
			boolean value = i + 1 < arguments.length && !arguments[i + 1].startsWith("--");
			options.put(arguments[i].substring(2), value ? arguments[++i] : "yes");
		}
	}

	/** Prints the tables. */
	public static void main(String[] arguments) throws IOException {
		new EvaluateContradictions(arguments).run();
	}

	private void run() throws IOException {
		Path data = Path.of(options.getOrDefault("data", "../shared/data"));
		Half half = Half.valueOf(options.getOrDefault("half", "dev").toUpperCase(Locale.ROOT));
		boolean details = options.containsKey("details");
		Desk desk = new Desk(Path.of(options.getOrDefault("checks", "bundles/org.factline.checking.standard")),
				Integer.parseInt(options.getOrDefault("threads", "2")));
		if (wants("alterations")) {
			new Alterations(desk, half, details).score(data.resolve("alterations/alterations.jsonl.gz"));
			new Alterations(desk, half, details).score(data.resolve("alterations/alterations-en.jsonl.gz"));
		}
		if (wants("indonli")) {
			new Inference(desk, half, details).score(data.resolve("indonli/val.jsonl.gz"));
		}
		if (wants("pairs") || wants("articles") || wants("weekdays") || wants("addresses")) {
			articles(desk, data, half, details);
		}
	}

	private boolean isOfDays(String published) {
		String[] days = options.getOrDefault("days", "0,9").split(",");
		return published.compareTo(days[0]) >= 0 && published.compareTo(days[1]) <= 0;
	}

	private boolean wants(String part) {
		return List.of(options.getOrDefault("only", part).split(",")).contains(part);
	}

	private void articles(Desk desk, Path data, Half half, boolean details) throws IOException {
		Map<String, String> texts = new HashMap<>();
		Map<String, String> heads = new HashMap<>();
		List<String> lines = new ArrayList<>();
		Set<String> labelled = new HashSet<>();
		for (Map<String, String> row : Data.rows(data.resolve("real-pairs-id/pairs.tsv"))) {
			labelled.add(row.get("article_a"));
			labelled.add(row.get("article_b"));
		}
		for (Map<String, Object> article : Data.objects(data.resolve("click-id/articles.jsonl.gz"))) {
			String id = Data.text(article, "id");
			if (!isOfDays(Data.text(article, "published")) && !labelled.contains(id)) {
				continue;
			}
			texts.put(id, Data.text(article, "text"));
			heads.put(id, Data.text(article, "published") + ' ' + Data.text(article, "title"));
			lines.add(Data.line(article));
		}
		long begin = System.nanoTime();
		List<Finding> findings = new ArrayList<>();
		desk.check(lines).forEach(dossier -> findings.addAll(dossier.findings()));
		System.out.printf(Locale.ROOT, "all checks over %d articles: %.1f s%n", Integer.valueOf(lines.size()),
				Double.valueOf((System.nanoTime() - begin) / 1e9));
		Articles articles = new Articles(half, findings, texts, heads);
		if (wants("articles")) {
			articles.rates();
		}
		if (wants("pairs")) {
			new RealPairs(half, details).score(data.resolve("real-pairs-id"), findings, texts);
		}
		if (wants("weekdays")) {
			articles.weekdays(data.resolve("click-id"), details);
		}
		if (wants("addresses")) {
			articles.addresses(data.resolve("click-id"), details);
		}
		String check = options.getOrDefault("check", "");
		Severity least = Severity.valueOf(options.getOrDefault("severity", "warning").toUpperCase(Locale.ROOT));
		articles.sample(Integer.parseInt(options.getOrDefault("sample", "0")), false, check, least);
		articles.sample(Integer.parseInt(options.getOrDefault("first", "0")), true, check, least);
	}
}
