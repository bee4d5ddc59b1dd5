package org.factline.ui.masks;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.factline.article.MaskedName;
import org.factline.messages.Messages;
import org.factline.model.bridge.MaskEdits;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.Person;
import org.factline.ui.language.Language;

/** Masks names of a dossier, and shows them again; each is one change that can be undone. */
public final class MaskedNames {

	private final Messages messages = Language.messages(MaskedNames.class);
	private final OpenDossier dossier;

	public MaskedNames(OpenDossier dossier) {
		this.dossier = dossier;
	}

	/**
	 * Asks whose name it is and what stands in its place, and masks it.
	 *
	 * @param name the name that was selected; may be empty
	 * @return what was done, for people; empty where nothing was
	 */
	public Optional<String> ask(Shell shell, String name) {
		MaskDialog dialog = new MaskDialog(shell, MaskEdits.all(dossier.session().dossier()), name);
		return dialog.open() == Window.OK ? dialog.wanted().map(this::mask) : Optional.empty();
	}

	/** Masks a name. */
	public String mask(MaskedName name) {
		dossier.execute(messages.get("command"), edit -> MaskEdits.mask(dossier.session().dossier(), name, Person.today(), edit));
		return messages.get("said", name.name(), name.replacement());
	}

	/** Shows a name again. */
	public void unmask(MaskedName name) {
		dossier.execute(messages.get("unmask"), edit -> MaskEdits.unmask(dossier.session().dossier(), name.name(), edit));
	}
}
