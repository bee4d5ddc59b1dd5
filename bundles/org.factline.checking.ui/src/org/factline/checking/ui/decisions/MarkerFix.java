package org.factline.checking.ui.decisions;

import java.nio.file.Path;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;

/** A quick fix of a marker. */
final class MarkerFix implements IMarkerResolution2 {

	private final Fix fix;
	private final Path dossier;

	MarkerFix(Fix fix, Path dossier) {
		this.fix = fix;
		this.dossier = dossier;
	}

	@Override
	public String getLabel() {
		return fix.label();
	}

	@Override
	public String getDescription() {
		return fix.description();
	}

	@Override
	public @Nullable Image getImage() {
		return null;
	}

	@Override
	@NonNullByDefault({})
	public void run(IMarker marker) {
		FindingFixes.in(dossier, fix::run);
	}
}
