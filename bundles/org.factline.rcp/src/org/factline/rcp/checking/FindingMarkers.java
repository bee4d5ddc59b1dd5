package org.factline.rcp.checking;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.factline.article.Article;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.reporting.CheckedDossier;
import org.factline.reporting.ReportInput;

/** Findings as markers: one at each passage, all of a finding with the same fingerprint. */
final class FindingMarkers {

	/** Id of the marker type. */
	static final String TYPE = "org.factline.rcp.finding";

	private final IWorkspaceRoot root;
	private final Map<IFile, String> texts = new HashMap<>();

	FindingMarkers(IWorkspaceRoot root) {
		this.root = root;
	}

	/**
	 * Puts these findings in the place of all earlier ones.
	 *
	 * @param checked articles whose provenance names their file in the workspace
	 * @return how many findings there are
	 */
	int replace(ReportInput checked) throws CoreException {
		root.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
		int findings = 0;
		for (CheckedDossier dossier : checked.dossiers()) {
			Map<String, Article> articles = dossier.articlesById();
			for (Finding finding : dossier.findings()) {
				findings += finding.isNotChecked() ? 0 : 1;
				for (Passage passage : finding.passages()) {
					Article article = articles.get(passage.article());
					if (article != null) {
						mark(finding, passage, article);
					}
				}
			}
		}
		return findings;
	}

	private void mark(Finding finding, Passage passage, Article article) throws CoreException {
		IFile file = root.getFile(IPath.fromPortableString(article.provenance().location().replaceFirst("#\\d+$", "")));
		if (!file.exists()) {
			return;
		}
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, finding.message());
		attributes.put(IMarker.SEVERITY, severity(finding));
		attributes.put(IMarker.LOCATION, article.label());
		attributes.put("check", finding.check());
		attributes.put("fingerprint", finding.fingerprint());
		if (passage instanceof Passage.InText place && article.text().equals(text(file))) {
			attributes.put(IMarker.CHAR_START, place.begin());
			attributes.put(IMarker.CHAR_END, place.end());
		}
		file.createMarker(TYPE, attributes);
	}

	private static int severity(Finding finding) {
		return switch (finding.severity()) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO, NONE -> IMarker.SEVERITY_INFO;
		};
	}

	/** What an editor shows of the file: offsets hold there only where it is the article's text. */
	private String text(IFile file) throws CoreException {
		String known = texts.get(file);
		if (known == null) {
			try (InputStream in = file.getContents(true)) {
				known = new String(in.readAllBytes(), file.getCharset()).replaceFirst("^\uFEFF", "");
			} catch (IOException e) {
				// the file has gone since it was read: then no place in it can be shown
				known = "";
			}
			texts.put(file, known);
		}
		return known;
	}
}
