package org.factline.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.article.ArticleSet;
import org.factline.article.ClaimReview;
import org.factline.article.Decision;
import org.factline.article.Event;
import org.factline.article.MaskedName;
import org.factline.article.Problem;
import org.factline.importing.Source;
import org.factline.model.bridge.ClaimRecords;
import org.factline.model.bridge.MaskEdits;
import org.factline.model.bridge.Snapshot;
import org.factline.model.file.DossierFile;
import org.factline.model.file.Evidence;
import org.factline.model.file.UnreadableDossierException;

/** Dossiers among the inputs: each is compared within itself only, and brings its decisions along. */
final class Dossiers {

	private static final String BACKUP = DossierFile.SUFFIX + ".bak";

	private Dossiers() {
	}

	/** Whether an input is a dossier. Only the name and the file system are asked. */
	static boolean isDossier(Source source) {
		return source.location().endsWith(DossierFile.SUFFIX) && source.file().isPresent();
	}

	/** Whether a path is a dossier in the form of a folder. */
	static boolean isFolder(Path path) {
		return path.toString().endsWith(DossierFile.SUFFIX) && Files.isDirectory(path) && DossierFile.isDossier(path);
	}

	/** Whether something is the backup or the evidence of a dossier in the same folder. */
	static boolean isKeptBeside(Path path) {
		String name = path.getFileName().toString();
		if (name.endsWith(BACKUP)) {
			return true;
		}
		if (!name.equals(Evidence.FOLDER) || !Files.isDirectory(path)) {
			return false;
		}
		Path folder = path.getParent();
		String[] names = folder == null ? null : folder.toFile().list((in, other) -> other.endsWith(DossierFile.SUFFIX));
		return names != null && names.length > 0;
	}

	/** Adds the dossiers among the sources to what was read from the others. */
	static Imported read(List<Source> sources, Imported loose) {
		List<ArticleSet> sets = new ArrayList<>(loose.dossiers());
		Map<String, List<Decision>> decisions = new HashMap<>(loose.decisions());
		Map<String, List<Event>> events = new HashMap<>(loose.events());
		Map<String, List<ClaimReview>> reviews = new HashMap<>(loose.reviews());
		Map<String, List<ClaimRecords.Withheld>> withheld = new HashMap<>(loose.withheld());
		List<Problem> problems = new ArrayList<>(loose.problems());
		List<MaskedName> masks = new ArrayList<>(loose.masks());
		for (Source source : sources) {
			if (isDossier(source)) {
				try {
					DossierFile file = DossierFile.open(source.file().orElseThrow(), source.location());
					Snapshot snapshot = Snapshot.of(file, source.location());
					problems.addAll(file.problems());
					sets.add(snapshot.articles());
					decisions.put(source.location(), snapshot.decisions());
					events.put(source.location(), snapshot.events());
					reviews.put(source.location(), ClaimRecords.of(file.dossier()));
					withheld.put(source.location(), ClaimRecords.withheld(file.dossier()));
					masks.addAll(MaskEdits.all(file.dossier()));
				} catch (UnreadableDossierException e) {
					problems.addAll(e.problems());
				}
			}
		}
		return new Imported(sets, decisions, events, reviews, withheld, problems, masks.stream().distinct().toList());
	}
}
