package org.factline.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.factline.analysis.Parallel;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.article.Problem;
import org.factline.article.Provenance;
import org.factline.importing.Draft;
import org.factline.importing.Importers;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.factline.importing.plan.ArticlePages;
import org.factline.importing.plan.IncomingArticle;
import org.factline.progress.Progress;
import org.factline.text.CodePointOrder;

/** Reads sources into dossiers: the surest importer reads each, ids are given, duplicates are named. */
final class Reader {

	/** One article of a source, before it has an id. */
	private record Item(Draft draft, Provenance provenance, int number) {
	}

	/** What one source gave. */
	private record Items(Source source, List<Item> items, List<Problem> problems) {
	}

	/**
	 * What one source holds.
	 *
	 * @param articles in its order
	 * @param problems what in it could not be read
	 */
	record ReadSource(Source source, List<IncomingArticle> articles, List<Problem> problems) {
	}

	private final Importers importers;
	private final String language;
	private final int threads;

	/** @param language of all inputs; empty where it is to be found out */
	Reader(Importers importers, String language, int threads) {
		this.importers = importers;
		this.language = language;
		this.threads = threads;
	}

	/** What the sources hold, each by itself. */
	List<ReadSource> readEach(List<Source> sources, Progress progress) {
		return items(sources, false, progress).stream().map(items -> new ReadSource(items.source(), items.items().stream()
				.map(item -> incoming(items, item)).toList(),
				items.problems())).toList();
	}

	private List<Items> items(List<Source> sources, boolean textOnly, Progress progress) {
		progress.begin("importing", sources.size());
		return Parallel.map(sources, threads, source -> {
			progress.check();
			Items items = read(source, textOnly);
			progress.worked(1);
			return items;
		});
	}

	/**
	 * What the sources hold together, articles of several pages as one; the ids in a dossier differ.
	 *
	 * @param textOnly whether nothing of the articles will be looked at but ids and texts
	 */
	Imported read(List<Source> sources, boolean textOnly, Progress progress) {
		List<Items> all = items(sources, textOnly, progress);
		Map<String, List<IncomingArticle>> dossiers = new TreeMap<>(CodePointOrder.INSTANCE);
		Set<List<String>> ids = new HashSet<>();
		List<Problem> problems = new ArrayList<>();
		for (Items items : all) {
			problems.addAll(items.problems());
			for (Item item : items.items()) {
				IncomingArticle one = incoming(items, item);
				String dossier = item.draft().dossier();
				if (ids.add(List.of(dossier, one.article().id()))) {
					dossiers.computeIfAbsent(dossier, key -> new ArrayList<>()).add(one);
				} else {
					problems.add(taken(items.source(), place(items, item), one.article().id()));
				}
			}
		}
		return new Imported(dossiers.entrySet().stream().map(one -> new ArticleSet(one.getKey(), whole(one.getValue()))).toList(), Map.of(),
				Map.of(), Map.of(), problems);
	}

	private static List<Article> whole(List<IncomingArticle> incoming) {
		ArticlePages pages = new ArticlePages(incoming);
		return IntStream.range(0, incoming.size()).filter(i -> pages.firstOf(i).isEmpty()).mapToObj(i -> pages.whole(i).article()).toList();
	}

	private IncomingArticle incoming(Items items, Item item) {
		return new IncomingArticle(article(items, item, id(item.draft(), items.source(), place(items, item))), item.draft().id(), item.draft().links());
	}

	private Items read(Source source, boolean textOnly) {
		Items items = new Items(source, new ArrayList<>(), new ArrayList<>());
		read(source, new Importers.Sink() {

			@Override
			public void accept(Draft draft, Provenance provenance, int item) {
				items.items().add(new Item(draft, provenance, item));
			}

			@Override
			public void problem(String place, String reason) {
				items.problems().add(new Problem(source.location(), place, reason));
			}

			@Override
			public boolean isTextOnly() {
				return textOnly;
			}
		}, items.problems()::add);
		return items;
	}

	/** Reads a source; where it cannot be read, or not to its end, that is told. */
	void read(Source source, Importers.Sink sink, Consumer<Problem> problems) {
		try {
			importers.read(source, sink);
		} catch (UnreadableException e) {
			problems.accept(new Problem(source.location(), e.place(), e.getMessage()));
		} catch (IOException e) {
			problems.accept(new Problem(source.location(), "", Reasons.of(e)));
		} catch (UncheckedIOException e) {
			problems.accept(new Problem(source.location(), "", Reasons.of(e.getCause())));
		}
	}

	/** An article is left out, since another is called so already. */
	static Problem taken(Source source, String place, String id) {
		return new Problem(source.location(), place, "another article of this dossier has the id " + id + "; this one is left out");
	}

	/**
	 * The id that the source gives, else the path as given without its ending, with the place in it.
	 *
	 * @param place {@code #n} where the source holds several, else empty
	 */
	static String id(Draft draft, Source source, String place) {
		if (!draft.id().isEmpty()) {
			return draft.id();
		}
		String location = source.location();
		int dot = location.lastIndexOf('.');
		String path = dot > location.lastIndexOf('/') + 1 ? location.substring(0, dot) : location;
		return path + place;
	}

	private static String place(Items items, Item item) {
		return items.items().size() > 1 ? "#" + item.number() : "";
	}

	private Article article(Items items, Item item, String id) {
		Provenance from = item.provenance();
		Draft draft = item.draft();
		if (!language.isEmpty()) {
			draft.attribute(Field.LANGUAGE, Attribute.stated(language, "given with the command"));
		}
		return draft.toArticle(id, new Provenance(from.location() + place(items, item), from.mediaType(), from.sha256(),
				from.importer(), from.importerVersion(), from.reason()));
	}
}
