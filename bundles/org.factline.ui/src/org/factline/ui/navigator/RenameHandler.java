package org.factline.ui.navigator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.factline.model.Dossier;
import org.factline.model.FactlinePackage;
import org.factline.ui.dossiers.EventRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.events.Proposals;

/**
 * Gives a dossier, an outlet or an event another name, as one change; a proposed event is confirmed by that. Articles are evidence
 * and keep theirs.
 */
@NonNullByDefault({})
public final class RenameHandler extends NavigatorHandler {

	/** What is renamed. */
	private record Name(OpenDossier dossier, EObject object, EStructuralFeature feature, String question) {
	}

	@Override
	void run(IWorkbenchWindow window, List<?> selected) {
		if (selected.size() != 1) {
			return;
		}
		if (selected.getFirst() instanceof EventRef ref && Proposals.find(ref).isPresent()) {
			ask(window, "rename.proposal", Proposals.find(ref).orElseThrow().title(), fresh -> Proposals.confirm(ref, fresh));
			return;
		}
		find(selected.getFirst()).filter(name -> !name.dossier().session().isReadOnly()).ifPresent(name -> ask(window, name.question(),
				Objects.requireNonNullElse((String) name.object().eGet(name.feature()), name.dossier().name()),
				fresh -> name.dossier().execute(messages().get("rename.command", fresh), edit -> edit.set(name.object(), name.feature(), fresh))));
	}

	private void ask(IWorkbenchWindow window, String question, String old, Consumer<String> then) {
		InputDialog dialog = new InputDialog(window.getShell(), messages().get("rename.title"), messages().get(question), old,
				typed -> typed.isBlank() ? messages().get("rename.empty") : null);
		if (dialog.open() == Window.OK) {
			then.accept(dialog.getValue().strip());
		}
	}

	private static Optional<Name> find(Object element) {
		FactlinePackage model = FactlinePackage.eINSTANCE;
		Optional<OpenDossier> open = Targets.dossier(element);
		if (open.isEmpty()) {
			return Optional.empty();
		}
		Dossier dossier = open.get().session().dossier();
		return switch (element) {
			case DossierItem item -> Optional.of(new Name(open.get(), dossier, model.getDossier_Title(), "rename.dossier"));
			case OutletItem outlet -> dossier.getOutlets().stream().filter(one -> outlet.outlet().equals(one.getName())).findFirst()
					.map(one -> new Name(open.get(), one, model.getNamed_Name(), "rename.outlet"));
			case EventRef event -> dossier.getEvents().stream().filter(one -> event.eventId().equals(one.getId())).findFirst()
					.map(one -> new Name(open.get(), one, model.getEvent_Title(), "rename.event"));
			default -> Optional.empty();
		};
	}
}
