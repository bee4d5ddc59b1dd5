package org.factline.ui.navigator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.factline.model.Dossier;
import org.factline.model.bridge.ClaimSheets;
import org.factline.model.bridge.Removals;
import org.factline.model.edit.Edit;
import org.factline.ui.dossiers.ArticleRef;
import org.factline.ui.dossiers.ClaimRef;
import org.factline.ui.dossiers.DossierRef;
import org.factline.ui.dossiers.EventRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.events.Proposals;

/**
 * Takes articles, claims and confirmed events out of their dossiers, as one change of each; proposed events are refused, and dossiers
 * themselves are asked for.
 */
@NonNullByDefault({})
public final class DeleteHandler extends NavigatorHandler {

	@Override
	void run(IWorkbenchWindow window, List<?> selected) {
		Map<OpenDossier, List<DossierRef>> byDossier = new LinkedHashMap<>();
		List<EventRef> proposed = new ArrayList<>();
		for (Object one : selected) {
			switch (one) {
				case EventRef ref when Proposals.find(ref).isPresent() -> proposed.add(ref);
				case ArticleRef ref -> byDossier.computeIfAbsent(ref.dossier(), key -> new ArrayList<>()).add(ref);
				case ClaimRef ref -> byDossier.computeIfAbsent(ref.dossier(), key -> new ArrayList<>()).add(ref);
				case EventRef ref -> byDossier.computeIfAbsent(ref.dossier(), key -> new ArrayList<>()).add(ref);
				case DossierItem item -> new DossierDeletion(window, item).ask();
				default -> {
					// what is computed is not deleted
				}
			}
		}
		byDossier.forEach(this::delete);
		Proposals.reject(proposed);
	}

	private void delete(OpenDossier dossier, List<DossierRef> refs) {
		if (!dossier.session().isReadOnly()) {
			dossier.execute(label(refs), edit -> refs.forEach(ref -> delete(ref, edit)));
		}
	}

	private String label(List<DossierRef> refs) {
		if (refs.size() == 1) {
			return messages().get(switch (refs.getFirst()) {
				case ArticleRef article -> "delete.article";
				case ClaimRef claim -> "delete.claim";
				default -> "delete.event";
			});
		}
		boolean articles = refs.stream().allMatch(ArticleRef.class::isInstance);
		return messages().get(articles ? "delete.articles" : "delete.events", refs.size());
	}

	private static void delete(DossierRef ref, Edit edit) {
		Dossier dossier = ref.dossier().session().dossier();
		switch (ref) {
			case ArticleRef article -> ref.dossier().session().articles().stream()
					.filter(one -> article.articleId().equals(one.getId())).findFirst()
					.ifPresent(one -> Removals.article(dossier, one, edit));
			case EventRef event -> dossier.getEvents().stream().filter(one -> event.eventId().equals(one.getId())).findFirst()
					.ifPresent(one -> Removals.event(dossier, one, edit));
			case ClaimRef claim -> ClaimSheets.find(dossier, claim.claimId()).ifPresent(one -> Removals.claim(dossier, one, edit));
			default -> {
				// nothing else came here
			}
		}
	}
}
