package org.factline.fuzzing;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.ClaimReview;
import org.factline.article.Contributor;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Problem;
import org.factline.article.Provenance;
import org.factline.article.Severity;
import org.factline.reporting.CheckedDossier;
import org.factline.reporting.ReportInput;
import org.factline.reporting.ReportInput.UsedCheck;

/** What a report is made of, with one string wherever a string from outside can stand. */
final class Pages {

	private Pages() {
	}

	static ReportInput everywhere(String words) {
		Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
		if (!words.isBlank()) {
			for (Field field : Field.values()) {
				attributes.put(field, Attribute.inferred(words, words));
			}
		}
		List<Block> blocks = words.isEmpty() ? List.of() : List.of(new Block(BlockKind.HEADLINE, 0, words.length()));
		List<Contributor> people = words.isBlank() ? List.of() : List.of(new Contributor(words, Contributor.Role.AUTHOR));
		Article article = new Article('a' + words, new Provenance(words, "text/" + words, "0".repeat(64), words, words, words), words + "\nbody",
				blocks, attributes, people, List.<ClaimReview>of());
		List<Passage> passages = List.of(new Passage.InText(article.id(), 0, words.length() + 1, words + "\n"),
				new Passage.InField(article.id(), Field.URL, words));
		Finding finding = new Finding('c' + words, Family.SOURCE, Severity.ERROR, words, words, words, passages, 'f' + words, 'l' + words,
				Map.of("kind", words));
		return new ReportInput(List.of(new CheckedDossier(new ArticleSet(words, List.of(article)), List.of(finding))),
				List.of(new Problem(words, words, words)), new ReportInput.Run(words, List.of(new UsedCheck('c' + words, words, words, words))),
				Locale.ENGLISH, false);
	}
}
