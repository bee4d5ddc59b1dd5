package org.factline.model.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;
import org.factline.article.Problem;
import org.factline.model.Article;
import org.factline.model.Dossier;
import org.factline.model.FactlineFactory;

/**
 * A dossier and the file or folder that it is kept in. Up to {@value #MAX_ARTICLES_IN_ONE_FILE} articles stand in one file;
 * with more it becomes a folder of the same name, with a file for each article. Not safe for use by several threads at once.
 */
public final class DossierFile {

	/** With more articles a dossier is a folder. */
	public static final int MAX_ARTICLES_IN_ONE_FILE = 2000;
	/** How the names of dossiers end. */
	public static final String SUFFIX = Store.SUFFIX;

	private final Path path;
	private final DossierResources resources;
	private final Dossier dossier;
	private final List<Problem> problems;
	private final boolean lossy;
	private Store store;
	/** Each file as it was last read or written here. */
	private final Map<String, Seen> known;

	private DossierFile(Path path, Store store, DossierReader.Loaded loaded) {
		this.path = path;
		this.store = store;
		this.resources = loaded.resources();
		this.dossier = loaded.dossier();
		this.problems = List.copyOf(loaded.problems());
		this.lossy = loaded.lossy();
		this.known = loaded.seen();
	}

	/** An empty dossier that is not on disk yet. */
	public static DossierFile create(Path path) {
		DossierXml.initialise();
		DossierResources resources = new DossierResources();
		Dossier dossier = FactlineFactory.eINSTANCE.createDossier();
		Resource main = DossierXml.resource(Store.MAIN);
		main.getContents().add(dossier);
		resources.add(main);
		return new DossierFile(path, new SingleFile(path),
				new DossierReader.Loaded(resources, dossier, List.of(), false, new HashMap<>()));
	}

	/**
	 * Reads a dossier. What is wrong with it is told by {@link #problems()}.
	 *
	 * @throws UnreadableDossierException where nothing can be opened
	 */
	public static DossierFile open(Path path) throws UnreadableDossierException {
		return open(path, path.toString());
	}

	/**
	 * Reads a dossier that has another name in messages.
	 *
	 * @param name the dossier as the caller named it
	 * @throws UnreadableDossierException where nothing can be opened
	 */
	public static DossierFile open(Path path, String name) throws UnreadableDossierException {
		DossierXml.initialise();
		try {
			Path real = real(path);
			Store store = store(real);
			DossierReader.Loaded loaded = new DossierReader(store, name).read(new DossierResources());
			return new DossierFile(real, store, loaded);
		} catch (UnreadableDossierException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw new UnreadableDossierException(List.of(new Problem(name, "", "there is no such file")));
		} catch (IOException e) {
			throw new UnreadableDossierException(List.of(new Problem(name, "", String.valueOf(e.getMessage()))));
		}
	}

	/** Whether a path names a dossier: a file by its ending, a folder by its ending or what is in it. */
	public static boolean isDossier(Path path) {
		Path name = path.getFileName();
		return name != null && name.toString().endsWith(SUFFIX) && !name.toString().startsWith(".")
				&& (!Files.isDirectory(path) || Files.exists(path.resolve(Store.MAIN)));
	}

	/** The content. Articles that could not be read stay proxies. */
	public Dossier dossier() {
		return dossier;
	}

	/** What holds the dossier and its articles. */
	public ResourceSet resources() {
		return resources;
	}

	/** Where it is kept. */
	public Path path() {
		return path;
	}

	/** What was wrong when it was read, with places. */
	public List<Problem> problems() {
		return problems;
	}

	/** Whether it must not be saved, since something of the file is not in the objects. */
	public boolean isReadOnly() {
		return lossy;
	}

	/** The original bytes beside it. */
	public Evidence evidence() {
		return new Evidence(path);
	}

	/** The articles that are loaded. */
	public List<Article> articles() {
		return dossier.getArticles().stream().filter(article -> !article.eIsProxy()).toList();
	}

	/**
	 * Writes what differs from the disk.
	 *
	 * @param changed     the articles that may have changed; the others are not looked at where each has a file of its own
	 * @param mainChanged whether anything but these articles may have changed
	 * @throws ChangedOnDiskException where somebody else changed one of the files; nothing is written then
	 * @throws IOException            where it cannot be written; the disk holds the old content or the new one
	 */
	public void save(Collection<Article> changed, boolean mainChanged) throws IOException {
		if (lossy) {
			throw new IOException(path + " cannot be saved: something in it could not be read, and would be lost");
		}
		boolean grow = store instanceof SingleFile && articleCount() > MAX_ARTICLES_IN_ONE_FILE;
		if (grow) {
			becomeFolder();
			return;
		}
		Map<String, byte[]> files = new LinkedHashMap<>();
		Set<String> removed = new TreeSet<>();
		if (store instanceof Folder) {
			files.putAll(formatArticles(changed));
			if (mainChanged) {
				removed.addAll(known.keySet());
				removed.remove(Store.MAIN);
				basicArticles().forEach(article -> removed.remove(articleName(article)));
			}
		}
		if (mainChanged || store instanceof SingleFile) {
			files.put(Store.MAIN, DossierXml.format(dossier.eResource()));
		}
		Map<String, Seen> fresh = new HashMap<>();
		files.forEach((name, bytes) -> fresh.put(name, Seen.of(bytes)));
		files.keySet().removeIf(name -> fresh.get(name).equals(known.get(name)));
		if (files.isEmpty() && removed.isEmpty()) {
			return;
		}
		checkUnchanged(files.keySet());
		checkUnchanged(removed);
		try {
			store.write(files, removed);
		} catch (IOException e) {
			learn(fresh, files.keySet(), removed);
			throw e;
		}
		known.putAll(fresh);
		removed.forEach(known::remove);
	}

	/** After a save that failed: what of it is on the disk all the same is ours, and not somebody else's. */
	private void learn(Map<String, Seen> fresh, Set<String> written, Set<String> removed) {
		try {
			for (String name : written) {
				Seen ours = fresh.get(name);
				if (ours != null && store.read(name).map(Seen::of).filter(ours::equals).isPresent()) {
					known.put(name, ours);
				}
			}
			for (String name : removed) {
				if (store.read(name).isEmpty()) {
					known.remove(name);
				}
			}
		} catch (IOException e) {
			// the disk is away altogether; the next save finds it changed, and nothing is overwritten
		}
	}

	/** Writes whatever differs from the disk, looking at everything. */
	public void save() throws IOException {
		save(articles(), true);
	}

	private int articleCount() {
		return basicArticles().size();
	}

	private List<Article> basicArticles() {
		return ((InternalEList<Article>) dossier.getArticles()).basicList();
	}

	private static String articleName(Article article) {
		return Store.ARTICLES + Ids.of(article).orElseThrow() + Store.SUFFIX;
	}

	private Map<String, byte[]> formatArticles(Collection<Article> changed) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (Article article : changed) {
			if (article.eIsProxy() || article.eContainer() != dossier) {
				continue;
			}
			if (((InternalEObject) article).eDirectResource() == null) {
				put(article);
			}
			files.put(articleName(article), DossierXml.format(article.eResource()));
		}
		return files;
	}

	/** Each article gets a file of its own, from now on; where that cannot be written, all stays as it was. */
	private void becomeFolder() throws IOException {
		checkUnchanged(Set.of(Store.MAIN));
		List<Article> articles = List.copyOf(dossier.getArticles());
		try {
			articles.forEach(this::put);
			Map<String, byte[]> files = formatArticles(articles);
			files.put(Store.MAIN, DossierXml.format(dossier.eResource()));
			Conversion.toFolder(path, files);
			store = new Folder(path);
			files.forEach((name, bytes) -> known.put(name, Seen.of(bytes)));
		} finally {
			if (store instanceof SingleFile) {
				for (Article article : articles) {
					Resource file = ((InternalEObject) article).eDirectResource();
					if (file != null) {
						file.getContents().clear();
						resources.remove(file);
					}
				}
			}
		}
	}

	private void put(Article article) {
		Resource file = DossierXml.resource(articleName(article));
		file.getContents().add(article);
		resources.add(file);
	}

	private void checkUnchanged(Set<String> names) throws IOException {
		for (String name : names) {
			Optional<Seen> present = store.read(name).map(Seen::of);
			if (!present.equals(Optional.ofNullable(known.get(name)))) {
				throw new ChangedOnDiskException(store.path(name));
			}
		}
	}

	private static Path real(Path path) throws IOException {
		return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
	}

	private static Store store(Path path) throws IOException {
		Path ready = Conversion.ready(path);
		if (!Files.exists(path) && Files.isDirectory(ready)) {
			// a change from a file to a folder was interrupted between two renames
			return new Folder(ready);
		}
		if (!Files.exists(path)) {
			throw new NoSuchFileException(path.toString());
		}
		return Files.isDirectory(path) ? new Folder(path) : new SingleFile(path);
	}
}
