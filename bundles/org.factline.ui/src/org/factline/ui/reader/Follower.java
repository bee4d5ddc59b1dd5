package org.factline.ui.reader;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.factline.article.Passage;
import org.factline.text.Span;
import org.factline.ui.dossiers.ArticleRef;
import org.factline.ui.dossiers.ClaimRef;
import org.factline.ui.dossiers.DossierRef;
import org.factline.ui.dossiers.EventRef;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.PassageRef;

/** Shows in a reader what is selected elsewhere, where it is in this reader's article. */
final class Follower implements ISelectionListener {

	private final ArticleReader reader;

	Follower(ArticleReader reader) {
		this.reader = reader;
	}

	@Override
	@NonNullByDefault({})
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != reader && reader.getSite().getPage().isPartVisible(reader) && selection instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof DossierRef ref && ref.dossier() == reader.dossier()) {
			place(ref).ifPresent(reader::reveal);
		}
	}

	private Optional<Span> place(DossierRef ref) {
		return switch (ref) {
			case PassageRef passage -> passage.articleId().equals(reader.articleId()) ? Optional.of(new Span(passage.begin(), passage.end())) : Optional.empty();
			case FindingRef finding -> reader.dossier().results().finding(finding.fingerprint()).flatMap(one -> here(one.finding().passages()));
			case EventRef event -> reader.dossier().results().event(event.eventId()).flatMap(one -> here(one.claims()));
			case ArticleRef any -> Optional.empty();
			case ClaimRef any -> Optional.empty();
		};
	}

	private Optional<Span> here(List<Passage> passages) {
		return passages.stream().filter(Passage.InText.class::isInstance).map(Passage.InText.class::cast)
				.filter(one -> one.article().equals(reader.articleId())).map(one -> new Span(one.begin(), one.end())).findFirst();
	}
}
