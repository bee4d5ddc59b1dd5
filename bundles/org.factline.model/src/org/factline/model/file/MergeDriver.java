package org.factline.model.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.factline.article.Problem;

/**
 * Merges one file of a dossier as version control asks for it (gitattributes, section "Defining a custom merge driver"): the
 * common ancestor, ours, and theirs; the result takes the place of ours.
 */
public final class MergeDriver {

	private MergeDriver() {
	}

	/**
	 * Merges, and writes the result over ours where it is one that can be read.
	 *
	 * @param base the common ancestor; an empty file where both sides added the dossier
	 * @return what a person has to decide; our side of it stands in the file
	 * @throws UnreadableDossierException where one of the three cannot be read; nothing is written then
	 */
	public static List<String> merge(Path base, Path ours, Path theirs) throws IOException {
		DossierXml.initialise();
		Parsers parsers = new Parsers();
		Resource result = read(ours, parsers);
		DossierMerge merge = new DossierMerge();
		EObject mine = result.getContents().getFirst();
		merge.merge(origin(base, mine, parsers), mine, read(theirs, parsers).getContents().getFirst());
		Path fresh = ours.resolveSibling("." + ours.getFileName() + ".saving");
		try {
			Disk.write(fresh, DossierXml.format(result));
			Disk.replace(fresh, ours);
		} finally {
			Files.deleteIfExists(fresh);
		}
		return List.copyOf(merge.conflicts());
	}

	/** The state that both come from; where both sides added the file, version control hands over an empty one. */
	private static EObject origin(Path base, EObject ours, Parsers parsers) throws IOException {
		return Files.size(base) == 0 ? EcoreUtil.create(ours.eClass()) : read(base, parsers).getContents().getFirst();
	}

	private static Resource read(Path file, Parsers parsers) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		DossierXml.Parsed parsed = DossierXml.parse(Store.MAIN, bytes, file.toString(), parsers);
		List<Problem> problems = new ArrayList<>(parsed.problems());
		List<EObject> contents = parsed.resource().getContents();
		if (contents.isEmpty() || contents.getFirst().eClass().getEPackage() != org.factline.model.FactlinePackage.eINSTANCE) {
			problems.add(new Problem(file.toString(), "", "it is no dossier"));
		}
		if (parsed.lossy() || !problems.isEmpty()) {
			throw new UnreadableDossierException(problems);
		}
		return parsed.resource();
	}
}
