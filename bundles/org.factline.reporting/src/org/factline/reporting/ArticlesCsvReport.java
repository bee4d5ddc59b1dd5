package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;

import org.factline.article.Article;
import org.factline.article.Contributor;
import org.factline.article.Field;

/** The articles as a table. */
public final class ArticlesCsvReport implements Report {

	/** Made by the extension registry. */
	public ArticlesCsvReport() {
		// holds nothing
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		CsvTable table = new CsvTable("dossier", "article", "outlet", "kind", "title", "author", "agency", "dateline", "language", "published", "modified",
				"retrieved", "url", "rights", "source", "sha256", "importer", "importer_version", "characters");
		for (CheckedDossier dossier : input.dossiers()) {
			for (Article article : dossier.articles().articles()) {
				table.row(dossier.articles().dossier(), article.id(), value(article, Field.OUTLET), value(article, Field.KIND), value(article, Field.TITLE),
						String.join("; ", article.names(Contributor.Role.AUTHOR)), value(article, Field.AGENCY), value(article, Field.DATELINE),
						value(article, Field.LANGUAGE), value(article, Field.PUBLISHED), value(article, Field.MODIFIED), value(article, Field.RETRIEVED),
						value(article, Field.URL), value(article, Field.RIGHTS), article.provenance().location(), article.provenance().sha256(),
						article.provenance().importer(), article.provenance().importerVersion(),
						Integer.toString(article.text().codePointCount(0, article.text().length())));
			}
		}
		table.write(out);
	}

	private static String value(Article article, Field field) {
		return article.value(field).orElse("");
	}
}
