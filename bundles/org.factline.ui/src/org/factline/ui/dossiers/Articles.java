package org.factline.ui.dossiers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.factline.article.Event;
import org.factline.article.Passage;
import org.factline.text.Span;

/** Shows articles. */
public final class Articles {

	/** Id of the editor that shows an article. */
	public static final String EDITOR = "org.factline.ui.article";
	/** Id of the editor that shows a claim that is checked. */
	public static final String CLAIM_EDITOR = "org.factline.checking.ui.claim";

	private Articles() {
	}

	/** How long an article is to stay. */
	public enum Stay {

		/** In an editor of its own, until that is closed. */
		KEPT,

		/** Until the next article is looked at: both take turns in one editor, as results of a search do. */
		LOOKED_AT
	}

	/**
	 * Shows an article in an editor of its own, which gets the focus; one that shows it already is used.
	 *
	 * @param place what to show of it, in UTF-16 units of its text; empty for its beginning, or what is shown already
	 * @throws PartInitException where the editor cannot be opened
	 */
	public static IEditorPart show(IWorkbenchPage page, OpenDossier dossier, String articleId, Optional<Span> place)
			throws PartInitException {
		return show(page, dossier, articleId, place, Stay.KEPT, true);
	}

	/**
	 * Shows an article.
	 *
	 * @param place    what to show of it, in UTF-16 units of its text; empty for its beginning, or what is shown already
	 * @param activate whether the editor gets the focus
	 * @throws PartInitException where the editor cannot be opened
	 */
	public static IEditorPart show(IWorkbenchPage page, OpenDossier dossier, String articleId, Optional<Span> place, Stay stay,
			boolean activate) throws PartInitException {
		IEditorPart editor = editor(page, new ArticleInput(dossier.path(), articleId), stay, activate);
		viewer(editor).ifPresent(viewer -> place.ifPresent(viewer::reveal));
		return editor;
	}

	private static IEditorPart editor(IWorkbenchPage page, ArticleInput input, Stay stay, boolean activate) throws PartInitException {
		boolean known = page.findEditor(input) != null;
		Optional<IReusableEditor> free = known || stay == Stay.KEPT ? Optional.empty() : free(page);
		if (free.isPresent()) {
			page.reuseEditor(free.get(), input);
			if (activate) {
				page.activate(free.get());
			} else {
				page.bringToTop(free.get());
			}
			return free.get();
		}
		IEditorPart editor = page.openEditor(input, EDITOR, activate);
		viewer(editor).filter(viewer -> !known || stay == Stay.KEPT).ifPresent(viewer -> viewer.keep(stay == Stay.KEPT));
		return editor;
	}

	/** An editor whose article need not stay. */
	private static Optional<IReusableEditor> free(IWorkbenchPage page) {
		return Stream.of(page.getEditorReferences()).map(one -> one.getEditor(false)).filter(IReusableEditor.class::isInstance)
				.map(IReusableEditor.class::cast).filter(one -> viewer(one).filter(viewer -> !viewer.isKept()).isPresent()).findFirst();
	}

	private static Optional<PassageViewer> viewer(IEditorPart editor) {
		return Optional.ofNullable(Adapters.adapt(editor, PassageViewer.class));
	}

	/**
	 * Shows what a selection names: an article, a passage, the first passage of a finding or an event; of a claim that is
	 * checked, its sheet. Nothing happens where it is nowhere in an article.
	 *
	 * @throws PartInitException where the editor cannot be opened
	 */
	public static Optional<IEditorPart> show(IWorkbenchPage page, DossierRef ref, Stay stay, boolean activate) throws PartInitException {
		return switch (ref) {
			case ArticleRef article -> Optional.of(show(page, article.dossier(), article.articleId(), Optional.empty(), stay, activate));
			case PassageRef passage -> Optional.of(show(page, passage.dossier(), passage.articleId(),
					Optional.of(new Span(passage.begin(), passage.end())), stay, activate));
			case ClaimRef claim -> Optional.of(page.openEditor(new ClaimInput(claim), CLAIM_EDITOR, activate));
			case EventRef event -> first(page, event.dossier(),
					event.dossier().results().event(event.eventId()).map(Event::claims).orElse(List.of()), stay, activate);
			case FindingRef finding -> first(page, finding.dossier(), finding.dossier().results().finding(finding.fingerprint())
					.map(one -> one.finding().passages()).orElse(List.of()), stay, activate);
		};
	}

	private static Optional<IEditorPart> first(IWorkbenchPage page, OpenDossier dossier, List<Passage> passages, Stay stay,
			boolean activate) throws PartInitException {
		if (passages.isEmpty()) {
			return Optional.empty();
		}
		Passage passage = passages.stream().filter(Passage.InText.class::isInstance).findFirst().orElse(passages.getFirst());
		Optional<Span> place = passage instanceof Passage.InText words ? Optional.of(new Span(words.begin(), words.end()))
				: Optional.empty();
		return Optional.of(show(page, dossier, passage.article(), place, stay, activate));
	}
}
