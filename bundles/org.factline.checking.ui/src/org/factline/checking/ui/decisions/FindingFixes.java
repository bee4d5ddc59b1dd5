package org.factline.checking.ui.decisions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.checking.ui.project.FindingMarker;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;

/** The quick fixes of findings: of their markers, and of findings as such for other parts. */
public final class FindingFixes implements IMarkerResolutionGenerator2 {

	@Override
	@NonNullByDefault({})
	public boolean hasResolutions(IMarker marker) {
		return !marker.getAttribute(FindingMarker.FINGERPRINT, "").isEmpty();
	}

	@Override
	@NonNullByDefault({})
	public IMarkerResolution[] getResolutions(IMarker marker) {
		IPath location = marker.getResource().getLocation();
		if (location == null) {
			return new IMarkerResolution[0];
		}
		FixTarget target = new FixTarget(marker.getAttribute(FindingMarker.FINGERPRINT, ""), marker.getAttribute(FindingMarker.CHECK, ""),
				marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(FindingMarker.ARTICLE, ""),
				marker.getAttribute(FindingMarker.BEGIN, -1), marker.getAttribute(FindingMarker.DAY_IN_ADDRESS, ""));
		return of(target).stream().map(fix -> new MarkerFix(fix, location.toPath())).toArray(IMarkerResolution[]::new);
	}

	/** What can be done about a finding, the likeliest first. */
	public static List<Fix> of(Finding finding) {
		Optional<Passage> first = finding.passages().stream().findFirst();
		return of(new FixTarget(finding.fingerprint(), finding.check(), finding.message(), first.map(Passage::article).orElse(""),
				first.map(one -> Integer.valueOf(one instanceof Passage.InText place ? place.begin() : -1)).orElse(Integer.valueOf(-1)).intValue(),
				finding.properties().getOrDefault("url", "")));
	}

	private static List<Fix> of(FixTarget target) {
		List<Fix> fixes = new ArrayList<>();
		if (!target.dayInAddress().isEmpty()) {
			fixes.add(Fix.correctDate(target));
		}
		fixes.add(Fix.confirm(target));
		fixes.add(Fix.dismiss(target));
		if (target.check().startsWith("conflicting-")) {
			fixes.add(Fix.event(target, false));
			fixes.add(Fix.event(target, true));
		}
		if (target.check().equals("conflicting-name") || target.check().equals("conflicting-attribution")) {
			fixes.add(Fix.unite(target));
		}
		fixes.add(Fix.assign(target));
		if (target.begin() >= 0) {
			fixes.add(Fix.markBoilerplate(target));
		}
		if (target.check().equals("shared-source") || target.check().equals("repeated-passage")) {
			fixes.add(Fix.setAgency(target));
		}
		return fixes;
	}

	/** Opens a dossier for one deed; it stays open while it is dirty. */
	static void in(Path path, Consumer<OpenDossier> deed) {
		PlatformUI.getWorkbench().getService(OpenDossiers.class).openLater(path, dossier -> {
			deed.accept(dossier);
			dossier.release();
		}, unreadable -> ILog.of(FindingFixes.class).warn(unreadable.getMessage(), unreadable));
	}

	/** Does something as soon as a finding is known; nothing where a check of the dossier as it is does not find it. */
	static void whenKnown(FindingRef finding, Runnable deed) {
		new Waiting(finding, deed).look();
	}
}
