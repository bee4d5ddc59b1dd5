package org.factline.model.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
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
	 * @return what a person has to decide; our side of it stands in the file
	 * @throws UnreadableDossierException where one of the three cannot be read; nothing is written then
	 */
	public static List<String> merge(Path base, Path ours, Path theirs) throws IOException {
		DossierXml.initialise();
		Parsers parsers = new Parsers();
		Resource result = read(ours, parsers);
		DossierMerge merge = new DossierMerge();
		merge.merge(read(base, parsers).getContents().getFirst(), result.getContents().getFirst(),
				read(theirs, parsers).getContents().getFirst());
		Path fresh = ours.resolveSibling("." + ours.getFileName() + ".saving");
		try {
			Disk.write(fresh, DossierXml.format(result));
			Disk.replace(fresh, ours);
		} finally {
			Files.deleteIfExists(fresh);
		}
		return List.copyOf(merge.conflicts());
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
