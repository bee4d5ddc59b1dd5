package org.factline.model.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Provenance;
import org.factline.model.FactlinePackage;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.edit.DossierSession;

/** What the tests do with dossiers. */
final class Dossiers {

	static final FactlinePackage MODEL = FactlinePackage.eINSTANCE;

	private Dossiers() {
	}

	/** Imports an article. */
	static void add(DossierSession session, Article article) {
		session.execute("Import", edit -> edit.add(session.dossier(), MODEL.getDossier_Articles(),
				ArticleEdits.create(session.dossier(), article, "2026-01-01", edit)));
	}

	/** An article of a few lines. */
	static Article article(String id, String text) {
		List<Block> blocks = text.isEmpty() ? List.of() : List.of(new Block(BlockKind.BODY, 0, text.length()));
		return new Article(id, new Provenance(id + ".txt", "text/plain", "", "test", "1", ""), text, blocks,
				java.util.Map.of(), List.of());
	}

	/** Removes a folder. */
	static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}
}
