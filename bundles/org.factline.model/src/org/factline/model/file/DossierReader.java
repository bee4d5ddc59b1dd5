package org.factline.model.file;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Problem;
import org.factline.model.Article;
import org.factline.model.Dossier;

/** Reads the files of a dossier, on all processors, and looks for what is wrong with them. */
final class DossierReader {

	/**
	 * What was read.
	 *
	 * @param resources what holds it
	 * @param problems  what is wrong, with places
	 * @param lossy     whether something of the files is not in the objects
	 * @param seen      the files by their names
	 */
	record Loaded(DossierResources resources, Dossier dossier, List<Problem> problems, boolean lossy, Map<String, Seen> seen) {
	}

	/** One file of an article; nothing in it where there is no such file. */
	private record ArticleFile(String name, byte @Nullable [] bytes, @Nullable Seen seen, DossierXml.@Nullable Parsed parsed,
			List<Problem> problems) {
	}

	private final Store store;
	/** The name of the dossier in messages. */
	private final String location;
	private final Parsers parsers = new Parsers();

	DossierReader(Store store, String location) {
		this.store = store;
		this.location = location;
	}

	Loaded read(DossierResources resources) throws IOException {
		byte[] stored = store.read(Store.MAIN).orElseThrow(() -> new NoSuchFileException(location));
		Optional<NewerFormat> newer = NewerFormat.of(stored);
		byte[] bytes = newer.map(NewerFormat::bytes).orElse(stored);
		DossierXml.Parsed main = DossierXml.parse(Store.MAIN, bytes, location, parsers);
		EObject root = main.resource().getContents().isEmpty() ? null : main.resource().getContents().getFirst();
		if (!(root instanceof Dossier dossier)) {
			List<Problem> why = new ArrayList<>(main.problems());
			if (why.isEmpty()) {
				why.add(new Problem(location, "", newer.map(NewerFormat::reason).orElse("it is no dossier")));
			}
			throw new UnreadableDossierException(why);
		}
		resources.add(main.resource());
		List<Problem> problems = new ArrayList<>();
		newer.ifPresent(format -> problems.add(new Problem(location, "", format.reason())));
		problems.addAll(main.problems());
		Map<String, Seen> seen = new HashMap<>();
		seen.put(Store.MAIN, Seen.of(stored));
		boolean lossy = newer.isPresent() || main.lossy();
		List<ArticleFile> files = articleNames(dossier).parallelStream().map(this::readArticle).toList();
		for (ArticleFile file : files) {
			problems.addAll(file.problems());
			DossierXml.Parsed parsed = file.parsed();
			Seen content = file.seen();
			if (parsed != null && content != null) {
				seen.put(file.name(), content);
				resources.add(parsed.resource());
				problems.addAll(parsed.problems());
				lossy |= parsed.lossy();
			}
		}
		// looking at each puts the objects that were read in the place of the references to them
		long missing = dossier.getArticles().stream().filter(EObject::eIsProxy).count();
		if (missing > 0 && problems.isEmpty()) {
			problems.add(new Problem(location, "", missing + " articles could not be found in their files"));
		}
		problems.addAll(validate(dossier, bytes, files));
		return new Loaded(resources, dossier, problems, lossy, seen);
	}

	private static List<String> articleNames(Dossier dossier) {
		List<String> names = new ArrayList<>();
		for (Article article : ((InternalEList<Article>) dossier.getArticles()).basicList()) {
			URI proxy = ((InternalEObject) article).eProxyURI();
			if (proxy != null && DossierXml.isInside(proxy)) {
				names.add(DossierXml.name(proxy));
			}
		}
		return names.stream().distinct().toList();
	}

	private ArticleFile readArticle(String name) {
		String shown = location + "/" + name;
		try {
			Optional<byte[]> bytes = store.read(name);
			if (bytes.isEmpty()) {
				return new ArticleFile(name, null, null, null, List.of(new Problem(shown, "", "the file of an article is missing")));
			}
			Optional<NewerFormat> newer = NewerFormat.of(bytes.get());
			byte[] ours = newer.map(NewerFormat::bytes).orElse(bytes.get());
			DossierXml.Parsed parsed = DossierXml.parse(name, ours, shown, parsers);
			return newer.isEmpty() ? new ArticleFile(name, ours, Seen.of(bytes.get()), parsed, List.of())
					: new ArticleFile(name, ours, Seen.of(bytes.get()), new DossierXml.Parsed(parsed.resource(), parsed.problems(), true),
							List.of(new Problem(shown, "", newer.get().reason())));
		} catch (IOException e) {
			return new ArticleFile(name, null, null, null, List.of(new Problem(shown, "", String.valueOf(e.getMessage()))));
		}
	}

	private List<Problem> validate(Dossier dossier, byte[] bytes, List<ArticleFile> files) {
		List<DossierValidator.Flaw> flaws = new ArrayList<>(DossierXml.unknown(dossier.eResource()));
		for (ArticleFile file : files) {
			DossierXml.Parsed parsed = file.parsed();
			if (parsed != null) {
				flaws.addAll(DossierXml.unknown(parsed.resource()));
			}
		}
		flaws.addAll(new DossierValidator().validate(dossier));
		return flaws.isEmpty() ? List.of() : placed(flaws, dossier, bytes, files);
	}

	private List<Problem> placed(List<DossierValidator.Flaw> flaws, Dossier dossier, byte[] bytes, List<ArticleFile> files) {
		Map<Resource, ElementPlaces> places = new HashMap<>();
		places.put(dossier.eResource(), new ElementPlaces(Store.MAIN, bytes, parsers));
		Map<Resource, String> names = new HashMap<>();
		names.put(dossier.eResource(), location);
		for (ArticleFile file : files) {
			DossierXml.Parsed parsed = file.parsed();
			byte[] content = file.bytes();
			if (parsed != null && content != null) {
				places.put(parsed.resource(), new ElementPlaces(file.name(), content, parsers));
				names.put(parsed.resource(), location + "/" + file.name());
			}
		}
		return flaws.stream().map(flaw -> {
			Resource file = flaw.object().eResource();
			ElementPlaces place = places.get(file);
			return new Problem(names.getOrDefault(file, location), place == null ? "" : place.of(flaw.object()), flaw.reason());
		}).toList();
	}
}
