package org.factline.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.model.FactlinePackage;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.edit.DossierSession;

/**
 * A dossier of many invented articles, the same each time. As with real ones the words of two articles differ, but for every
 * twentieth, which repeats two paragraphs of the article before it.
 */
final class LargeDossier {

	private static final List<String> TOWNS = List.of("Kota Baru", "Teluk Bening", "Muara Jati", "Sungai Kelapa", "Bukit Lontar");
	private static final List<String> THINGS = List.of("pasar", "jembatan", "sekolah", "pelabuhan", "jalan lingkar", "puskesmas", "taman");
	private static final List<String> DONE = List.of("dibuka", "diresmikan", "ditutup sementara", "diperbaiki", "diperluas");
	private static final List<String> NAMES = List.of("Rudi Hartawan", "Sari Dewi", "Laras Pertiwi", "Bagus Wirya", "Intan Maheswari");
	private static final List<String> SYLLABLES = List.of("ba", "ceri", "duk", "gala", "hin", "jau", "kem", "lor", "man", "nya", "pun", "ras", "sita", "tung", "wa");
	private static final int COPIES = 20;

	private LargeDossier() {
	}

	static void write(Path path, int articles) throws IOException {
		Files.createDirectories(path.getParent());
		Random random = new Random(7);
		try (DossierSession session = DossierSession.create(path)) {
			session.execute("Fill", edit -> {
				List<org.factline.model.Article> all = new ArrayList<>();
				List<String> before = new ArrayList<>();
				for (int i = 0; i < articles; i++) {
					all.add(ArticleEdits.create(session.dossier(), article(i, before, random), "2025-03-01", edit));
				}
				edit.addAll(session.dossier(), FactlinePackage.Literals.DOSSIER__ARTICLES, all);
			});
			session.save();
		}
	}

	private static Article article(int number, List<String> before, Random random) {
		String title = any(THINGS, random) + " " + any(TOWNS, random) + " " + number;
		List<String> paragraphs = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			boolean copied = number % COPIES == COPIES - 1 && i / 2 == 1;
			paragraphs.add(copied ? before.get(i) : paragraph(i, random));
		}
		StringBuilder text = new StringBuilder(title).append('\n');
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block(BlockKind.HEADLINE, 0, title.length()));
		for (String paragraph : paragraphs) {
			blocks.add(new Block(blocks.size() == 1 ? BlockKind.LEAD : BlockKind.BODY, text.length(), text.length() + paragraph.length()));
			text.append(paragraph).append('\n');
		}
		before.clear();
		before.addAll(paragraphs);
		Map<Field, Attribute> known = Map.of(Field.TITLE, Attribute.stated(title, "first line"), Field.LANGUAGE,
				Attribute.stated("id", "given"), Field.OUTLET, Attribute.stated("Koran " + number % 9, "given"), Field.PUBLISHED,
				Attribute.stated("2025-12-" + (10 + number % 20), "given"));
		return new Article("a" + number, new Provenance("a" + number + ".txt", "text/plain", "", "", "", ""), text.toString(), blocks, known, List.of());
	}

	private static String paragraph(int number, Random random) {
		String thing = any(THINGS, random) + ' ' + word(random);
		String day = (1 + random.nextInt(28)) + "/" + (1 + random.nextInt(12)) + "/2025";
		return switch (number % 4) {
			case 0 -> "Menurut " + word(random) + ", " + thing + " di " + any(TOWNS, random) + ' ' + any(DONE, random) + " pada " + day + ' '
					+ words(8, random) + '.';
			case 1 -> '"' + words(9, random) + ",\" kata " + any(NAMES, random) + ". " + words(7, random) + " Rp" + (1 + random.nextInt(900)) + " juta.";
			case 2 -> words(10, random) + ' ' + (1 + random.nextInt(500)) + " orang " + words(6, random) + ". " + words(9, random) + '.';
			default -> any(NAMES, random) + " mengatakan " + words(7, random) + ' ' + thing + ' ' + words(5, random) + ". " + words(8, random) + '.';
		};
	}

	private static String words(int count, Random random) {
		StringBuilder words = new StringBuilder(word(random));
		words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
		for (int i = 1; i < count; i++) {
			words.append(' ').append(word(random));
		}
		return words.toString();
	}

	private static String word(Random random) {
		return any(SYLLABLES, random) + any(SYLLABLES, random) + any(SYLLABLES, random);
	}

	private static String any(List<String> words, Random random) {
		return words.get(random.nextInt(words.size()));
	}
}
