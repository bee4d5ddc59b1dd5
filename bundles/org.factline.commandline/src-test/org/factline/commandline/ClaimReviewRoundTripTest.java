package org.factline.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.ArticleSet;
import org.factline.article.ClaimReview;
import org.factline.importing.ClaimReviews;
import org.factline.importing.JsonTree;
import org.factline.reporting.CheckedDossier;
import org.factline.reporting.ClaimReviewReport;
import org.factline.reporting.ReportInput;
import org.factline.reporting.Standings;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

/** What the report writes of claims and verdicts is what the importer reads. */
class ClaimReviewRoundTripTest {

	private static final List<String> WORDS = List.of("", "Kapal", "“Salah”", "setengah benar {x}", "<b>&amp;</b>", "🚢 3,5%", "a\\b \"c\"", "\u202Ebalik",
			"https://cek.example/a?b=1&c=2#d");
	private static final List<String> DATES = List.of("", "2026", "2026-03", "2026-03-12", "2026-03-12T08:30+07:00", "2026-03~", "2026-03-01/2026-03-05");

	private static ClaimReview any(Random random) {
		String claim = "Klaim " + word(random);
		return new ClaimReview(claim.strip(), word(random), date(random), word(random), new ClaimReview.Verdict(word(random), number(random), number(random),
				number(random), word(random), word(random), word(random), date(random)));
	}

	private static String word(Random random) {
		return WORDS.get(random.nextInt(WORDS.size()));
	}

	private static String date(Random random) {
		return DATES.get(random.nextInt(DATES.size()));
	}

	private static OptionalInt number(Random random) {
		return random.nextBoolean() ? OptionalInt.of(random.nextInt(11) - 1) : OptionalInt.empty();
	}

	@Test
	void whatIsReadIsWhatWasWritten() throws IOException {
		Random random = new Random(21);
		for (int round = 0; round < 300; round++) {
			List<ClaimReview> reviews = List.of(any(random), any(random)).stream().distinct().toList();
			CheckedDossier dossier = new CheckedDossier(new ArticleSet(ArticleSet.LOOSE, List.of()), List.of(), List.of(), Standings.NONE, reviews, Map.of());
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			new ClaimReviewReport().write(new ReportInput(List.of(dossier), List.of(), new ReportInput.Run("0.1.0", List.of()), Locale.ENGLISH, false), out);
			assertEquals(Set.copyOf(reviews), Set.copyOf(read(out.toByteArray())));
		}
	}

	private static List<ClaimReview> read(byte[] json) throws IOException {
		try (JsonParser parser = new JsonFactory().createParser(new ByteArrayInputStream(json))) {
			parser.nextToken();
			@Nullable
			Object tree = JsonTree.read(parser, object -> {
				// its members are not there yet
			});
			List<ClaimReview> read = new ArrayList<>();
			JsonTree.objects(tree).forEach(object -> ClaimReviews.of(object).ifPresent(read::add));
			return read;
		}
	}
}
