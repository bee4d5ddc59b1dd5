package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.factline.analysis.AlignedSentences;
import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.checking.standard.Judgement.Conflict;
import org.factline.statement.Name;
import org.factline.statement.NormalForm;

/**
 * One role with different people, one person with two ages, two ranks or two spellings. Ages and ranks are compared by the
 * person's name, wherever in the two articles they stand; names and offices where the sentences are otherwise the same.
 */
public final class ConflictingNameCheck extends DifferenceCheck {

	private static final double HIGHEST = 0.93;
	private static final double OWN_WORDS = 0.5;
	/** A misspelt name is worth knowing, and no contradiction. */
	private static final double SPELLING = 0.6;
	private static final double OFFICE_IN_OWN_WORDS = 0.4;
	/** So many letters at the beginning of both words show that one was taken for the other. */
	private static final int STEM = 5;
	private static final double AGE = 0.82;
	private static final double AGE_OF_PART_OF_NAME = 0.74;
	private static final double RANK = 0.74;

	@Override
	Optional<Conflict> judge(SentencePair pair, WordDifference difference, int differences, boolean versions) {
		return switch (difference.kind()) {
			case NAME -> Optional.of(new Conflict("person", sure(differences, versions, HIGHEST, OWN_WORDS)));
			case OFFICE -> Optional.of(new Conflict("office", sure(differences, versions, HIGHEST, OWN_WORDS)));
			case SPELLING -> Optional.of(new Conflict("spelling", SPELLING));
			case PLACE, SPEAKER, POLARITY -> Optional.empty();
		};
	}

	/** Names are compared among the same words too, however unlike the rest is. */
	@Override
	boolean mayDiffer(AlignedSentences aligned) {
		return true;
	}

	@Override
	Optional<Conflict> judgeAmongSameWords(WordDifference difference) {
		return switch (difference.kind()) {
			// "Ministry of Informatics" and "of Information", not "Bank Indonesia" and "BI"
			case OFFICE -> haveOneStem(difference.a().value(), difference.b().value()) ? Optional.of(new Conflict("office", OFFICE_IN_OWN_WORDS)) : Optional.empty();
			case SPELLING -> Optional.of(new Conflict("spelling", SPELLING));
			case NAME, PLACE, SPEAKER, POLARITY -> Optional.empty();
		};
	}

	private static boolean haveOneStem(String a, String b) {
		int shared = Letters.sharedBeginning(a, b);
		return shared >= STEM && shared < Math.min(a.length(), b.length()) && a.indexOf(' ') < 0 && b.indexOf(' ') < 0;
	}

	@Override
	void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink) {
		super.compare(story, memory, trace, sink);
		if (Outlets.areTwo(story.a(), story.b())) {
			compare(story, memory.of(story.a(), "ages", Ages::of), memory.of(story.b(), "ages", Ages::of), "age", trace, sink);
			Misspellings.compare(story, memory, trace, sink);
			compare(story, memory.of(story.a(), "ranks", ConflictingNameCheck::ranks),
					memory.of(story.b(), "ranks", ConflictingNameCheck::ranks), "rank", trace, sink);
		}
	}

	private static void compare(StoryPair story, Map<String, List<Words>> inA, Map<String, List<Words>> inB, String kind, Trace trace,
			Consumer<Clash> sink) {
		inA.forEach((person, values) -> {
			List<String> same = inB.keySet().stream().filter(other -> isOnePerson(person, other)).toList();
			if (same.size() != 1 || inA.entrySet().stream().anyMatch(other -> isOnePerson(other.getKey(), same.getFirst()) && !areSame(other.getValue(), values))) {
				return;
			}
			List<Words> others = inB.get(same.getFirst());
			Words a = values.getFirst();
			Words b = others.getFirst();
			trace.step(story.a(), a.span(), story.b(), b.span(), "compared", a.value(), b.value());
			if (values.stream().anyMatch(one -> others.stream().anyMatch(other -> other.value().equals(one.value())))) {
				trace.step("same-values");
				return;
			}
			boolean whole = person.equals(same.getFirst());
			double score = kind.equals("rank") ? RANK : whole ? AGE : AGE_OF_PART_OF_NAME;
			sink.accept(new Clash(story.a(), a, story.b(), b, kind + ' ' + same.getFirst(), new Conflict(kind, score), List.of(a.text())));
		});
	}

	/** "Ilham (19)" and "Ilham Nurrohim (19)" are one person of one article. */
	private static boolean areSame(List<Words> some, List<Words> others) {
		return some.stream().allMatch(one -> others.stream().anyMatch(other -> other.value().equals(one.value())));
	}

	private static boolean isOnePerson(String a, String b) {
		return a.equals(b) || Math.min(a.length(), b.length()) > 3 && (NormalForm.mayBeSame(a, b) || isMisspelt(a, b) || sorted(a).equals(sorted(b)));
	}

	/** Whether both begin with the same word and are a letter or two apart. */
	private static boolean isMisspelt(String a, String b) {
		int space = a.indexOf(' ');
		return space > 0 && b.startsWith(a.substring(0, space + 1)) && Letters.areNear(a, b);
	}

	/** The words of a name in one order: family names stand first here and last there. */
	private static List<String> sorted(String name) {
		return List.of(name.split(" ")).stream().sorted().toList();
	}

	/** The ranks that an article gives, by person. */
	private static Map<String, List<Words>> ranks(AnalysedArticle article) {
		Map<String, List<Words>> found = new TreeMap<>();
		for (Name name : article.statements().names()) {
			Optional<String> rank = Ranks.of(name.titles());
			if (name.isPerson() && rank.isPresent()) {
				found.computeIfAbsent(NormalForm.of(name.canonical()), key -> new ArrayList<>())
						.add(new Words(Ranks.place(article.article().text(), name), rank.get(), rank.get() + ' ' + name.canonical()));
			}
		}
		return found;
	}
}
