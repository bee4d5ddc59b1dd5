package org.factline.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
					problems.add(new Problem(items.source().location(), place(items, item),
							"another article of this dossier has the id " + one.article().id() + "; this one is left out"));
				}
			}
		}
		return new Imported(dossiers.entrySet().stream().map(one -> new ArticleSet(one.getKey(), whole(one.getValue()))).toList(), Map.of(),
				Map.of(), Map.of(), Map.of(), problems);
	}

	private static List<Article> whole(List<IncomingArticle> incoming) {
		ArticlePages pages = new ArticlePages(incoming);
		return IntStream.range(0, incoming.size()).filter(i -> pages.firstOf(i).isEmpty()).mapToObj(i -> pages.whole(i).article()).toList();
	}

	private IncomingArticle incoming(Items items, Item item) {
		return new IncomingArticle(article(items, item, id(items, item)), item.draft().id(), item.draft().links());
	}

	private Items read(Source source, boolean textOnly) {
		Items items = new Items(source, new ArrayList<>(), new ArrayList<>());
		try {
			importers.read(source, new Importers.Sink() {

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
			});
		} catch (UnreadableException e) {
			items.problems().add(new Problem(source.location(), e.place(), e.getMessage()));
		} catch (IOException e) {
			items.problems().add(new Problem(source.location(), "", Reasons.of(e)));
		} catch (UncheckedIOException e) {
			items.problems().add(new Problem(source.location(), "", Reasons.of(e.getCause())));
		}
		return items;
	}

	/** The id that the source gives, else the path as given without its ending, with {@code #n} where it holds several. */
	private static String id(Items items, Item item) {
		if (!item.draft().id().isEmpty()) {
			return item.draft().id();
		}
		String location = items.source().location();
		int dot = location.lastIndexOf('.');
		String path = dot > location.lastIndexOf('/') + 1 ? location.substring(0, dot) : location;
		return path + place(items, item);
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
