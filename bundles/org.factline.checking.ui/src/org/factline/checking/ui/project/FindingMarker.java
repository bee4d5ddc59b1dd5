package org.factline.checking.ui.project;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.ide.IDE;
import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.checking.Judgements;
import org.factline.messages.Messages;
import org.factline.model.bridge.Snapshot;
import org.factline.ui.language.Language;

/**
 * A finding as a marker on its dossier. It has no place in the file: characters would be counted in its XML, while the passage counts
 * in an article's text.
 */
public final class FindingMarker {

	/** Id of the marker type. */
	public static final String TYPE = "org.factline.checking.ui.finding";
	/** Attribute: id of the check. */
	public static final String CHECK = "check";
	/** Attribute: fingerprint of the finding. */
	public static final String FINGERPRINT = "fingerprint";
	/** Attribute: id of the article of its first passage. */
	public static final String ARTICLE = "article";
	/** Attribute: where the first passage begins, in UTF-16 units of the article's text; -1 where it is a field. */
	public static final String BEGIN = "begin";
	/** Attribute: where it ends. */
	public static final String END = "end";
	/** Attribute: the day in the address of the page, where that is what the finding is about. */
	public static final String DAY_IN_ADDRESS = "dayInAddress";

	private FindingMarker() {
	}

	/** Puts the findings that nobody has decided about in the place of all markers of a dossier. */
	static void replace(IResource dossier, Snapshot snapshot, List<Judgements.Judged> judged) throws CoreException {
		dossier.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
		for (Judgements.Judged one : judged) {
			if (one.state() != Judgements.State.DECIDED) {
				dossier.createMarker(TYPE, attributes(one.finding(), snapshot));
			}
		}
	}

	private static Map<String, Object> attributes(Finding finding, Snapshot snapshot) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, finding.message());
		attributes.put(IMarker.SEVERITY, Integer.valueOf(severity(finding)));
		attributes.put(CHECK, finding.check());
		attributes.put(FINGERPRINT, finding.fingerprint());
		attributes.put(IDE.EDITOR_ID_ATTR, PassageGate.ID);
		finding.passages().stream().findFirst().ifPresent(passage -> {
			attributes.put(ARTICLE, passage.article());
			attributes.put(BEGIN, Integer.valueOf(passage instanceof Passage.InText place ? place.begin() : -1));
			attributes.put(END, Integer.valueOf(passage instanceof Passage.InText place ? place.end() : -1));
			attributes.put(IMarker.LOCATION, location(passage, snapshot.article(passage.article())));
		});
		Optional.ofNullable(finding.properties().get("url")).ifPresent(day -> attributes.put(DAY_IN_ADDRESS, day));
		return attributes;
	}

	private static int severity(Finding finding) {
		return switch (finding.severity()) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO, NONE -> IMarker.SEVERITY_INFO;
		};
	}

	/** {@code Kabar Lembah, paragraph 3}. */
	private static String location(Passage passage, Optional<Article> article) {
		Messages messages = Language.messages(FindingMarker.class);
		String outlet = article.flatMap(one -> one.value(Field.OUTLET)).or(() -> article.map(Article::label)).orElse(passage.article());
		return switch (passage) {
			case Passage.InText place -> messages.get("location.paragraph", outlet, Integer.valueOf(paragraph(place, article)));
			case Passage.InField field -> messages.get("location.field", outlet,
					messages.get("field." + field.field().name().toLowerCase(Locale.ROOT)));
		};
	}

	/** The number of the paragraph, the headline being the first. */
	private static int paragraph(Passage.InText place, Optional<Article> article) {
		return article.map(one -> Integer.valueOf((int) one.blocks().stream().map(Block::begin).filter(begin -> begin <= place.begin()).count()))
				.orElse(Integer.valueOf(1)).intValue();
	}
}
