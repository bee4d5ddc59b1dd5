package org.factline.ui.dossiers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.factline.article.Event;
import org.factline.article.Passage;
import org.factline.text.Span;

/** Shows articles. */
public final class Articles {

	/** Id of the editor that shows an article. */
	public static final String EDITOR = "org.factline.ui.article";

	private Articles() {
	}

	/**
	 * Shows an article in its editor, which gets the focus; one that shows it already is used.
	 *
	 * @param place what to show of it, in UTF-16 units of its text; empty for its beginning, or what is shown already
	 * @throws PartInitException where the editor cannot be opened
	 */
	public static IEditorPart show(IWorkbenchPage page, OpenDossier dossier, String articleId, Optional<Span> place)
			throws PartInitException {
		return show(page, dossier, articleId, place, true);
	}

	/**
	 * Shows an article in its editor.
	 *
	 * @param place    what to show of it, in UTF-16 units of its text; empty for its beginning, or what is shown already
	 * @param activate whether the editor gets the focus
	 * @throws PartInitException where the editor cannot be opened
	 */
	public static IEditorPart show(IWorkbenchPage page, OpenDossier dossier, String articleId, Optional<Span> place,
			boolean activate) throws PartInitException {
		IEditorPart editor = page.openEditor(new ArticleInput(dossier.path(), articleId), EDITOR, activate);
		Optional.ofNullable(Adapters.adapt(editor, PassageViewer.class)).ifPresent(viewer -> place.ifPresent(viewer::reveal));
		return editor;
	}

	/**
	 * Shows what a selection names: an article, a passage, the first passage of a finding or an event. Nothing happens where
	 * it is nowhere in an article.
	 *
	 * @throws PartInitException where the editor cannot be opened
	 */
	public static Optional<IEditorPart> show(IWorkbenchPage page, DossierRef ref, boolean activate) throws PartInitException {
		return switch (ref) {
			case ArticleRef article -> Optional.of(show(page, article.dossier(), article.articleId(), Optional.empty(), activate));
			case PassageRef passage -> Optional.of(show(page, passage.dossier(), passage.articleId(),
					Optional.of(new Span(passage.begin(), passage.end())), activate));
			case EventRef event -> first(page, event.dossier(),
					event.dossier().results().event(event.eventId()).map(Event::claims).orElse(List.of()), activate);
			case FindingRef finding -> first(page, finding.dossier(), finding.dossier().results().finding(finding.fingerprint())
					.map(one -> one.finding().passages()).orElse(List.of()), activate);
		};
	}

	private static Optional<IEditorPart> first(IWorkbenchPage page, OpenDossier dossier, List<Passage> passages, boolean activate)
			throws PartInitException {
		if (passages.isEmpty()) {
			return Optional.empty();
		}
		Passage passage = passages.stream().filter(Passage.InText.class::isInstance).findFirst().orElse(passages.getFirst());
		Optional<Span> place = passage instanceof Passage.InText words ? Optional.of(new Span(words.begin(), words.end()))
				: Optional.empty();
		return Optional.of(show(page, dossier, passage.article(), place, activate));
	}
}
