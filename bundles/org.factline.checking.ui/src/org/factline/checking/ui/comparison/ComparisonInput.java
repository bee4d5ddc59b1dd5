package org.factline.checking.ui.comparison;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.language.Language;

/** A finding as what the editor that compares shows. It is not kept over a restart: its dossier may not be open then. */
final class ComparisonInput extends PlatformObject implements IEditorInput {

	private final FindingRef finding;

	ComparisonInput(FindingRef finding) {
		this.finding = finding;
	}

	FindingRef finding() {
		return finding;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return Language.messages(ComparisonInput.class).get("comparison");
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return getName() + " – " + finding.dossier().name();
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenDossier.class) {
			return adapter.cast(finding.dossier());
		}
		return super.getAdapter(adapter);
	}

	@Override
	@NonNullByDefault({})
	public boolean equals(Object other) {
		return other instanceof ComparisonInput input && input.finding.equals(finding);
	}

	@Override
	public int hashCode() {
		return finding.hashCode();
	}
}
