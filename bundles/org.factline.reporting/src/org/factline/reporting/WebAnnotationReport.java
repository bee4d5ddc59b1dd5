package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Event;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;

/**
 * Findings, and what events stand on, as W3C Web Annotations in JSON-LD. Positions count code points of the text that
 * {@code extract} prints; the quotation with the words around it finds the place in the page itself.
 */
public final class WebAnnotationReport implements Report {

	/** So many characters before and behind a quotation tell it from its like. */
	private static final int AROUND = 32;

	/** Made by the extension registry. */
	public WebAnnotationReport() {
		// holds nothing
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		WebAnnotations.write(of(input), "Factline " + input.run().version(), out);
	}

	/** What the report writes. */
	public static List<WebAnnotation> of(ReportInput input) {
		List<WebAnnotation> all = new ArrayList<>();
		for (CheckedDossier dossier : input.dossiers()) {
			Places places = new Places(new Offsets(dossier.articlesById()));
			String id = dossier.articles().dossier();
			String prefix = id.equals(ArticleSet.LOOSE) ? "" : UriReference.encoded(id).replace("/", "%2F") + ':';
			dossier.findings().forEach(finding -> all.add(of(finding, dossier, "urn:factline:finding:" + prefix, places, input.locale())));
			dossier.events().forEach(event -> of(event, "urn:factline:event:" + prefix, places, all));
		}
		return all;
	}

	private static WebAnnotation of(Finding finding, CheckedDossier dossier, String prefix, Places places, Locale locale) {
		String language = locale.getLanguage();
		List<WebAnnotation.Body> bodies = new ArrayList<>();
		bodies.add(new WebAnnotation.Body(finding.message(), "describing", language, ""));
		if (!finding.explanation().isBlank()) {
			bodies.add(new WebAnnotation.Body(finding.explanation(), "commenting", language, ""));
		}
		bodies.add(new WebAnnotation.Body(finding.check(), "tagging", "", ""));
		bodies.add(new WebAnnotation.Body(finding.severity().name(), "classifying", "", ""));
		dossier.standings().of(finding).decision().ifPresent(decision -> {
			bodies.add(new WebAnnotation.Body(decision.reason(), "replying", "", decision.who()));
			bodies.add(new WebAnnotation.Body(decision.state().name().toLowerCase(Locale.ROOT), "moderating", "", decision.who()));
		});
		return new WebAnnotation(prefix + UriReference.encoded(finding.fingerprint()), "assessing", bodies,
				finding.passages().stream().map(places::target).toList());
	}

	/** An annotation for each passage that tells of the event. */
	private static void of(Event event, String prefix, Places places, List<WebAnnotation> all) {
		for (int i = 0; i < event.claims().size(); i++) {
			List<WebAnnotation.Body> bodies = new ArrayList<>();
			bodies.add(new WebAnnotation.Body(event.title(), "identifying", "", ""));
			if (!event.when().isEmpty()) {
				bodies.add(new WebAnnotation.Body(event.when(), "tagging", "", ""));
			}
			if (event.proposed()) {
				bodies.add(new WebAnnotation.Body("proposed", "classifying", "", ""));
			}
			all.add(new WebAnnotation(prefix + UriReference.encoded(event.id()).replace("/", "%2F") + ':' + (i + 1), "identifying", bodies,
					List.of(places.target(event.claims().get(i)))));
		}
	}

	/** Passages of one dossier as targets. */
	private record Places(Offsets offsets) {

		WebAnnotation.Target target(Passage passage) {
			Article article = offsets.article(passage.article());
			// the model asks for an IRI that is absolute, which a path as it was given is not
			String source = article.value(Field.URL).filter(UriReference::isWeb).orElseGet(() -> "urn:factline:article:" + UriReference.encoded(article.id()));
			return switch (passage) {
				case Passage.InField field -> new WebAnnotation.Target(source, article.id(), field.field().id(), -1, -1, field.text(), "", "");
				case Passage.InText place -> new WebAnnotation.Target(source, article.id(), "", offsets.codePoints(article.id(), place.begin()),
						offsets.codePoints(article.id(), place.end()), place.text(), before(article.text(), place.begin()),
						behind(article.text(), place.end()));
			};
		}

		private static String before(String text, int offset) {
			return text.substring(text.offsetByCodePoints(offset, -Math.min(AROUND, text.codePointCount(0, offset))), offset);
		}

		private static String behind(String text, int offset) {
			return text.substring(offset, text.offsetByCodePoints(offset, Math.min(AROUND, text.codePointCount(offset, text.length()))));
		}
	}
}
