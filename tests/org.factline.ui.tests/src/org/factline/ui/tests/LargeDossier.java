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

/** A dossier of many invented articles, the same each time. */
final class LargeDossier {

	private static final List<String> TOWNS = List.of("Kota Baru", "Teluk Bening", "Muara Jati", "Sungai Kelapa", "Bukit Lontar");
	private static final List<String> THINGS = List.of("pasar", "jembatan", "sekolah", "pelabuhan", "jalan lingkar", "puskesmas", "taman");
	private static final List<String> DONE = List.of("dibuka", "diresmikan", "ditutup sementara", "diperbaiki", "diperluas");

	private LargeDossier() {
	}

	static void write(Path path, int articles) throws IOException {
		Files.createDirectories(path.getParent());
		Random random = new Random(7);
		try (DossierSession session = DossierSession.create(path)) {
			session.execute("Fill", edit -> {
				List<org.factline.model.Article> all = new ArrayList<>();
				for (int i = 0; i < articles; i++) {
					all.add(ArticleEdits.create(session.dossier(), article(i, random), "2025-03-01", edit));
				}
				edit.addAll(session.dossier(), FactlinePackage.Literals.DOSSIER__ARTICLES, all);
			});
			session.save();
		}
	}

	private static Article article(int number, Random random) {
		String title = any(THINGS, random) + " " + any(TOWNS, random) + " " + number;
		StringBuilder text = new StringBuilder(title).append('\n');
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block(BlockKind.HEADLINE, 0, title.length()));
		for (int i = 0; i < 8; i++) {
			int begin = text.length();
			text.append("Kata warga ").append(random.nextInt(100_000)).append(", ").append(any(THINGS, random)).append(" di ")
					.append(any(TOWNS, random)).append(' ').append(any(DONE, random)).append(" pada ").append(1 + random.nextInt(28)).append('/')
					.append(1 + random.nextInt(12)).append("/2025 dengan biaya Rp").append(1 + random.nextInt(900)).append(" juta.");
			blocks.add(new Block(i == 0 ? BlockKind.LEAD : BlockKind.BODY, begin, text.length()));
			text.append('\n');
		}
		Map<Field, Attribute> known = Map.of(Field.TITLE, Attribute.stated(title, "first line"), Field.LANGUAGE,
				Attribute.stated("id", "given"), Field.OUTLET, Attribute.stated("Koran " + number % 9, "given"), Field.PUBLISHED,
				Attribute.stated("2025-12-" + (10 + number % 20), "given"));
		return new Article("a" + number, new Provenance("a" + number + ".txt", "text/plain", "", "", "", ""), text.toString(), blocks, known, List.of());
	}

	private static String any(List<String> words, Random random) {
		return words.get(random.nextInt(words.size()));
	}
}
