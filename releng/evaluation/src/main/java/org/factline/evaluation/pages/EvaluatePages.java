package org.factline.evaluation.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the pages of public corpora and compares with what people marked: {@code EvaluatePages DATA [--part
 * developer|held-back|all] [--peers] [--set NAME] [--worst N]}.
 */
public final class EvaluatePages {

	private static final List<String> SETS = List.of("article-extraction-benchmark", "trafilatura-eval", "fundus-publishers", "htmldate-eval",
			"indonesian-pages", "readability-pages");

	private EvaluatePages() {
	}

	/** Prints the table. */
	public static void main(String[] arguments) throws Exception {
		List<String> options = List.of(arguments);
		Path data = Path.of(options.getFirst());
		String part = option(options, "--part", "developer");
		String only = option(options, "--set", "");
		int worst = Integer.parseInt(option(options, "--worst", "0"));
		System.out.printf("%-30s %-14s %6s %6s %6s %6s %6s %6s %6s %6s  (%s part)%n", "set", "reader", "pages", "F1", "P", "R", "exact", "title", "author", "date", part);
		for (String set : SETS) {
			if (only.isEmpty() || set.startsWith(only)) {
				Corpus corpus = Corpus.read(data, set, part);
				for (var reader : Readers.all(options.contains("--peers")).entrySet()) {
					score(corpus, reader.getKey(), reader.getValue(), worst);
				}
			}
		}
	}

	private static String option(List<String> options, String name, String otherwise) {
		int at = options.indexOf(name);
		return at < 0 ? otherwise : options.get(at + 1);
	}

	private static void score(Corpus corpus, String name, Reading.Reader reader, int worst) throws Exception {
		List<PageScore> scores = new ArrayList<>();
		for (Corpus.Item item : corpus.items()) {
			scores.add(PageScore.of(corpus.name(), item, reader.read(item.page())));
		}
		double p = scores.stream().mapToDouble(PageScore::precision).filter(x -> x >= 0).average().orElse(Double.NaN);
		double r = scores.stream().mapToDouble(PageScore::recall).filter(x -> x >= 0).average().orElse(Double.NaN);
		double f1 = scores.stream().mapToDouble(PageScore::f1).filter(x -> x >= 0).average().orElse(Double.NaN);
		if (corpus.name().startsWith("article-extraction")) {
			f1 = Overlap.f1(p, r);
		} else if (corpus.name().startsWith("trafilatura")) {
			double tp = scores.stream().mapToDouble(PageScore::tp).sum();
			p = tp / (tp + scores.stream().mapToDouble(PageScore::fp).sum());
			r = tp / (tp + scores.stream().mapToDouble(PageScore::fn).sum());
			f1 = Overlap.f1(p, r);
		}
		System.out.printf(Locale.ROOT, "%-30s %-14s %6d %6.4f %6.4f %6.4f %6.4f %6.3f %6.3f %6.3f%n", corpus.name(), name, scores.size(), f1, p, r,
				mean(scores, PageScore::exact), mean(scores, PageScore::title), mean(scores, PageScore::authors), mean(scores, PageScore::date));
		scores.stream().sorted((a, b) -> Double.compare(a.worst(), b.worst())).limit(worst).forEach(score -> System.out.println("    " + score));
	}

	private static double mean(List<PageScore> scores, java.util.function.ToDoubleFunction<PageScore> of) {
		return scores.stream().mapToDouble(of).filter(x -> x >= 0).average().orElse(Double.NaN);
	}

	/** What one page gave; below zero where the corpus does not say it. */
	record PageScore(String doc, double precision, double recall, double f1, double exact, double title, double authors, double date, int tp, int fp, int fn, String notes) {

		static PageScore of(String set, Corpus.Item item, Reading reading) {
			double p = -1;
			double r = -1;
			double f1 = -1;
			double exact = -1;
			int tp = 0;
			int fp = 0;
			int fn = 0;
			StringBuilder notes = new StringBuilder();
			String body = item.truth().containsKey("paragraphs") ? String.join("\n", item.list("summary")) + "\n" + String.join("\n", item.list("paragraphs")) : item.text("body");
			if (item.truth().containsKey("paragraphs") || item.truth().containsKey("body")) {
				Overlap overlap = Overlap.of(body, reading.body(), set.startsWith("article-extraction") ? 4 : 1);
				if (item.truth().containsKey("paragraphs")) {
					Overlap without = Overlap.of(String.join("\n", item.list("paragraphs")), reading.body(), 1);
					overlap = without.f1() > overlap.f1() ? without : overlap;
				}
				Overlap.without(reading.body(), body).forEach(line -> notes.append(" +[").append(line).append(']'));
				Overlap.without(body, reading.body()).forEach(line -> notes.append(" -[").append(line).append(']'));
				p = overlap.precision();
				r = overlap.recall();
				f1 = overlap.f1();
				exact = overlap.same() ? 1 : 0;
			}
			if (item.truth().containsKey("with")) {
				String plain = space(reading.body());
				for (String piece : item.list("with")) {
					boolean in = plain.contains(space(piece));
					tp += in ? 1 : 0;
					fn += in ? 0 : 1;
					notes.append(in ? "" : " -[" + piece + "]");
				}
				for (String piece : item.list("without")) {
					boolean in = plain.contains(space(piece));
					fp += in ? 1 : 0;
					notes.append(in ? " +[" + piece + "]" : "");
				}
				f1 = tp + fp + fn == 0 ? 1 : 2.0 * tp / (2 * tp + fp + fn);
			}
			double title = item.text("title").isEmpty() ? -1 : space(item.text("title")).equals(space(reading.title())) ? 1 : 0;
			if (title == 0) {
				notes.append(" T:").append(item.text("title")).append("≠").append(reading.title());
			}
			double authors = -1;
			List<String> wanted = item.list("authors").isEmpty() && !item.text("author").isEmpty() ? List.of(item.text("author").split(",|;| and ")) : item.list("authors");
			if (item.truth().containsKey("author") || item.truth().containsKey("authors")) {
				authors = sets(wanted, reading.authors());
				if (authors < 1) {
					notes.append(" A:").append(wanted).append("≠").append(reading.authors());
				}
			}
			double date = item.text("published").isEmpty() ? -1 : reading.published().startsWith(item.text("published").substring(0, Math.min(10, item.text("published").length()))) ? 1 : 0;
			if (date == 0) {
				notes.append(" D:").append(item.text("published")).append("≠").append(reading.published());
			}
			return new PageScore(item.doc(), p, r, f1, exact, title, authors, date, tp, fp, fn, notes.toString());
		}

		private static double sets(List<String> wanted, List<String> found) {
			Set<String> a = new HashSet<>();
			Set<String> b = new HashSet<>();
			wanted.forEach(name -> a.add(space(name).toLowerCase(Locale.ROOT)));
			found.forEach(name -> b.add(space(name).toLowerCase(Locale.ROOT)));
			a.remove("");
			b.remove("");
			if (a.isEmpty() && b.isEmpty()) {
				return 1;
			}
			double both = a.stream().filter(b::contains).count();
			return 2 * both / (a.size() + b.size());
		}

		private static String space(String text) {
			return text.replaceAll("\\s+", " ").strip();
		}

		double worst() {
			return f1 < 0 ? date : f1;
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%-24s f1 %.3f p %.3f r %.3f%s", doc, f1, precision, recall, notes.length() > 1500 ? notes.substring(0, 1500) : notes);
		}
	}
}
