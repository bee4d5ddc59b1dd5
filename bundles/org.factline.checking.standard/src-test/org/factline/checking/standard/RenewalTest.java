package org.factline.checking.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.factline.analysis.Analysed;
import org.factline.analysis.Analyser;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Provenance;
import org.factline.checking.CheckRun;
import org.factline.checking.CheckRunner;
import org.factline.checking.CheckSettings;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseOptions;
import org.factline.text.Sentences;
import org.factline.time.TimeReader;
import org.junit.jupiter.api.Test;

/** A run that takes over what an earlier one learned finds exactly what a first run finds, whatever was edited between. */
class RenewalTest {

	private static final List<String> SENTENCES = List.of(
			"Bupati Rusdi Halim meresmikan jembatan Lembah Sari pada Senin (%1$d/3/2024).",
			"Jembatan Lembah Sari diresmikan Bupati Rusdi Halim pada Selasa (%1$d/3/2024) di hadapan warga.",
			"Sebanyak %1$d warga Dusun Kalem mengungsi setelah banjir merendam balai dusun.",
			"Banjir merendam balai dusun dan %1$d warga Dusun Kalem mengungsi.",
			"\"Kami belum menerima laporan,\" kata Kepala Dusun Tirto Wening (%1$d).",
			"Konon harga cabai di Pasar Gombong naik %1$d persen.",
			"Harga cabai di Pasar Gombong naik %1$d persen,kata pedagang.Warga mengeluh.",
			"Turnamen catur Harwick dimulai pukul %1$d.00 WIB di Aula Merpati.",
			"Pecatur Tania Wirawan menjuarai turnamen catur Harwick di Aula Merpati, Kamis (%1$d/3/2024).");
	private static final List<String> OUTLETS = List.of("Kabar Lembah", "Warta Kalem", "Harian Gombong");

	private final Analyser analyser = new Analyser(new Sentences(), TimeReader.standard(), ReuseOptions.DEFAULT.withThreads(1));
	private final CheckRunner checks = new CheckRunner(Registered.all());

	private static Article article(String id, Random random) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			lines.add(SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(Integer.valueOf(2 + random.nextInt(20))));
		}
		return article(id, lines, BlockKind.BODY, random);
	}

	private static Article article(String id, List<String> lines, BlockKind last, Random random) {
		List<Block> blocks = new ArrayList<>();
		int at = 0;
		for (int i = 0; i < lines.size(); i++) {
			BlockKind kind = i == 0 ? BlockKind.HEADLINE : i == lines.size() - 1 ? last : BlockKind.BODY;
			blocks.add(new Block(kind, at, at + lines.get(i).length()));
			at += lines.get(i).length() + 1;
		}
		Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
		attributes.put(Field.LANGUAGE, Attribute.stated("id", "test"));
		attributes.put(Field.OUTLET, Attribute.stated(OUTLETS.get(random.nextInt(OUTLETS.size())), "test"));
		attributes.put(Field.PUBLISHED, Attribute.stated("2024-03-%02d".formatted(Integer.valueOf(4 + random.nextInt(6))), "test"));
		attributes.put(Field.URL, Attribute.stated("https://lembah.example/2024/03/0%d/%s".formatted(Integer.valueOf(4 + random.nextInt(5)), id), "test"));
		return new Article(id, new Provenance(id, "text/plain", "", "test", "1", ""), String.join("\n", lines), blocks, attributes, List.of());
	}

	/** One of the things that people and imports do to a dossier. */
	private static List<Article> edited(List<Article> articles, int step, Random random) {
		List<Article> edited = new ArrayList<>(articles);
		int at = random.nextInt(edited.size());
		Article article = edited.get(at);
		List<String> lines = new ArrayList<>(article.text().lines().toList());
		switch (random.nextInt(7)) {
			// another outlet, date and address, the text as it was
			case 0, 1 -> edited.set(at, article(article.id(), lines, BlockKind.BODY, random));
			case 2 -> edited.set(at, article(article.id(), lines, BlockKind.BOILERPLATE, random));
			case 3 -> {
				lines.set(1 + random.nextInt(lines.size() - 1), SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(Integer.valueOf(7)));
				edited.set(at, article(article.id(), lines, BlockKind.BODY, random));
			}
			case 4 -> edited.add(article("new" + step, random));
			case 5 -> edited.remove(at);
			default -> {
				// two at once: a word may leave one article and come into the other
				edited.set(at, article(article.id(), random));
				int other = (at + 1) % edited.size();
				edited.set(other, article(edited.get(other).id(), random));
			}
		}
		return edited;
	}

	private static CheckSettings settings(Random random) {
		Map<String, String> values = new HashMap<>();
		if (random.nextInt(4) == 0) {
			values.put(CheckSettings.enabledKey("glued-words"), "false");
			values.put(CheckSettings.severityKey("conflicting-figure"), "info");
			values.put(CheckSettings.parameterKey("repeated-passage", "min-tokens"), "8");
		}
		return new CheckSettings(values);
	}

	@Test
	void afterAnyEditItFindsWhatAFirstRunFinds() {
		int seen = 0;
		for (int seed = 0; seed < 3; seed++) {
			Random random = new Random(seed);
			List<Article> articles = new ArrayList<>();
			for (int i = 0; i < 18; i++) {
				articles.add(article("a" + i, random));
			}
			Analysed known = Analysed.NOTHING;
			CheckRun run = CheckRun.NOTHING;
			for (int step = 0; step < 10; step++) {
				ArticleSet set = new ArticleSet("test", articles);
				CheckSettings settings = settings(random);
				Locale locale = random.nextInt(5) == 0 ? Locale.of("id") : Locale.ENGLISH;
				known = analyser.analyse(set, known, Progress.NONE);
				run = checks.run(known.analysis(), settings, run, locale, 1, Progress.NONE);
				Analysed first = analyser.analyse(set, Analysed.NOTHING, Progress.NONE);
				String where = "seed " + seed + ", step " + step;
				assertEquals(first.analysis(), known.analysis(), where);
				assertEquals(first.analysis().events(), known.analysis().events(), where);
				List<Finding> all = checks.run(first.analysis(), settings, CheckRun.NOTHING, locale, 1, Progress.NONE).findings();
				assertEquals(all, run.findings(), where);
				seen += all.size();
				articles = edited(articles, step, random);
			}
		}
		assertTrue(seen > 200, "the dossiers hold something to find: " + seen);
	}

	@Test
	void whatDidNotChangeIsTakenOver() {
		Random random = new Random(1);
		List<Article> articles = new ArrayList<>(List.of(article("a", random), article("b", random), article("c", random)));
		Analysed before = analyser.analyse(new ArticleSet("test", articles), Analysed.NOTHING, Progress.NONE);
		articles.set(1, article("b", articles.get(1).text().lines().toList(), BlockKind.BOILERPLATE, random));
		Analysed after = analyser.analyse(new ArticleSet("test", articles), before, Progress.NONE);
		assertSame(before.analysis().articles().get(0), after.analysis().articles().get(0));
		assertNotEquals(before.analysis().articles().get(1), after.analysis().articles().get(1));
		assertSame(before.analysis().reuse(), after.analysis().reuse());
	}

	@Test
	void whatIsSetLowersSeveritiesAndLeavesChecksOut() {
		Random random = new Random(3);
		List<Article> articles = new ArrayList<>();
		for (int i = 0; i < 18; i++) {
			articles.add(article("a" + i, random));
		}
		Analysed analysed = analyser.analyse(new ArticleSet("test", articles), Analysed.NOTHING, Progress.NONE);
		Map<String, String> set = Map.of(CheckSettings.severityKey("weekday-date"), "info", CheckSettings.enabledKey("glued-words"), "false");
		List<Finding> found = checks.run(analysed.analysis(), new CheckSettings(set), CheckRun.NOTHING, Locale.ENGLISH, 1, Progress.NONE).findings();
		assertTrue(found.stream().anyMatch(one -> one.check().equals("weekday-date")));
		assertTrue(found.stream().filter(one -> one.check().equals("weekday-date")).allMatch(one -> one.severity().name().equals("INFO")));
		assertTrue(found.stream().noneMatch(one -> one.check().equals("glued-words")));
	}
}
