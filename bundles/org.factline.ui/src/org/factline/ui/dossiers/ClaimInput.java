package org.factline.ui.dossiers;

import java.util.Optional;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.factline.model.bridge.ClaimSheet;
import org.factline.model.bridge.ClaimSheets;
import org.factline.ui.theme.Icons;

/** A claim that is checked as what an editor shows. It is not kept over a restart: its dossier may not be open then. */
public final class ClaimInput extends PlatformObject implements IEditorInput {

	private static final int LONG = 40;

	private final ClaimRef claim;

	/** @param claim what is shown */
	public ClaimInput(ClaimRef claim) {
		this.claim = claim;
	}

	/** What is shown. */
	public ClaimRef claim() {
		return claim;
	}

	/** What is known of it; empty where it was taken out of the dossier. To be asked on the UI thread. */
	public Optional<ClaimSheet> sheet() {
		return ClaimSheets.find(claim.dossier().session().dossier(), claim.claimId()).map(ClaimSheets::read);
	}

	@Override
	public boolean exists() {
		return sheet().isPresent();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.CLAIM.descriptor();
	}

	@Override
	public String getName() {
		return sheet().map(one -> ArticleNames.cut(one.wording(), LONG)).orElse(claim.claimId());
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return sheet().map(ClaimSheet::wording).orElse(claim.claimId()) + "\n" + claim.dossier().path();
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenDossier.class ? adapter.cast(claim.dossier()) : super.getAdapter(adapter);
	}

	@Override
	@NonNullByDefault({})
	public boolean equals(Object other) {
		return other instanceof ClaimInput input && input.claim.equals(claim);
	}

	@Override
	public int hashCode() {
		return claim.claimId().hashCode();
	}
}
