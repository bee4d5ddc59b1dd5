package org.factline.ui.dossiers;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** One {@link OpenDossiers} for the whole workbench, whoever asks. */
public final class OpenDossiersFactory extends AbstractServiceFactory {

	@Override
	@NonNullByDefault({})
	@SuppressWarnings("rawtypes")
	public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
		return Optional.<Object>ofNullable(parent.getService(OpenDossiers.class))
				.orElseGet(() -> new OpenDossiers(PlatformUI.getWorkbench()));
	}
}
