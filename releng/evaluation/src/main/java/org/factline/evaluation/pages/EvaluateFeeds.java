package org.factline.evaluation.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.article.Article;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.evaluation.Json;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.Source;
import org.factline.importing.formats.FeedImporter;
import org.factline.importing.html.HtmlText;

/** Reads the feeds of a parser's test suite, unpacked into a folder, and compares members as text: {@code EvaluateFeeds EXPECT FOLDER [--misses]}. */
public final class EvaluateFeeds {

	private static final Pattern ENTRY = Pattern.compile("entries\\[(\\d+)]\\.(title|description|summary|content\\[0]\\.value|link|author)");

	private EvaluateFeeds() {
	}

	/** Prints the share of members that are as expected. */
	public static void main(String[] arguments) throws Exception {
		Map<String, int[]> counts = new TreeMap<>();
		for (String line : Files.readAllLines(Path.of(arguments[0]))) {
			Map<String, Object> test = Json.object(line);
			Path file = Path.of(arguments[1]).resolve((String) test.get("file"));
			if (!(test.get("checks") instanceof List<?> checks) || !Files.exists(file)) {
				continue;
			}
			List<Article> items = null;
			for (Object one : checks) {
				Map<?, ?> check = (Map<?, ?>) one;
				Matcher path = ENTRY.matcher((String) check.get("path"));
				if (path.matches() && check.get("value") instanceof String value) {
					items = items == null ? items(file) : items;
					int number = Integer.parseInt(path.group(1));
					String is = number < items.size() ? member(items.get(number), path.group(2)) : "";
					String should = path.group(2).equals("link") ? value : HtmlText.line(value);
					int[] count = counts.computeIfAbsent(path.group(2), key -> new int[2]);
					count[0]++;
					count[1] += plain(is).equals(plain(should)) ? 1 : 0;
					if (arguments.length > 2 && !plain(is).equals(plain(should))) {
						System.out.println(test.get("file") + " " + check.get("path") + " is [" + is + "] should [" + should + "]");
					}
				}
			}
		}
		int all = counts.values().stream().mapToInt(count -> count[0]).sum();
		int right = counts.values().stream().mapToInt(count -> count[1]).sum();
		counts.forEach((member, count) -> System.out.printf("%-20s %4d of %4d%n", member, count[1], count[0]));
		System.out.printf("%-20s %4d of %4d  %.3f%n", "all", right, all, (double) right / all);
	}

	private static String member(Article item, String member) {
		return switch (member) {
		case "title" -> item.value(Field.TITLE).orElse("");
		case "link" -> item.value(Field.URL).orElse("");
		case "author" -> String.join(", ", item.names(Role.AUTHOR));
		default -> item.body();
		};
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
	}

	private static List<Article> items(Path file) {
		List<Article> items = new ArrayList<>();
		try {
			new FeedImporter().read(Source.of(file.toString(), file), new DraftSink() {

				@Override
				public void accept(Draft draft) {
					items.add(draft.toArticle("a" + items.size(), new Provenance("feed", "", "", "", "", "")));
				}

				@Override
				public void problem(String place, String reason) {
					// counted by what is missing
				}
			});
		} catch (Exception e) {
			return items;
		}
		return items;
	}
}
