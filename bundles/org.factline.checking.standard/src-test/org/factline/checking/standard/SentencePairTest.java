package org.factline.checking.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.factline.analysis.AlignedSentences;
import org.factline.analysis.Analyser;
import org.factline.analysis.Analysis;
import org.factline.analysis.StoryPair;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Provenance;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseOptions;
import org.factline.text.Sentences;
import org.factline.time.TimeReader;
import org.junit.jupiter.api.Test;

class SentencePairTest {

	private static final List<String> WORDS = List.of("perahu", "bukunya", "buku", "dan", "yang", "12", "nelayan", "garamnya", "garam", "pasar",
			"laut", "di", "tua", "menara", "radio", "bupati", "3,5", "ke", "gudang", "rempah");

	/** What is known of two sentences without aligning them never says less than the alignment finds. */
	@Test
	void whatIsNotAlignedCouldNotHaveBeenAlike() {
		Analyser analyser = new Analyser(new Sentences(), TimeReader.standard(), ReuseOptions.DEFAULT.withThreads(1));
		Random random = new Random(8);
		int compared = 0;
		for (int round = 0; round < 60; round++) {
			List<String> first = sentence(random);
			List<String> second = new ArrayList<>(first);
			for (int change = random.nextInt(14); change > 0; change--) {
				second.set(random.nextInt(second.size()), WORDS.get(random.nextInt(WORDS.size())));
			}
			Analysis analysis = analyser.analyse(new ArticleSet(ArticleSet.LOOSE, List.of(article("a", first), article("b", second))), Progress.NONE);
			for (StoryPair story : analysis.stories()) {
				for (AlignedSentences aligned : story.sentences()) {
					SentencePair pair = SentencePair.of(story, aligned);
					assertTrue(pair.verbatimOfBoth() <= aligned.mostCommon(), () -> first + " / " + second);
					assertTrue(!pair.differOnce() || aligned.unlike() <= 2 * SentencePair.LONGEST_DIFFERENCE, () -> first + " / " + second);
					assertEquals(first.size() + second.size() + extra(first) + extra(second), aligned.words());
					compared++;
				}
			}
		}
		assertTrue(compared > 20, "sentences are paired at all: " + compared);
	}

	/** A figure with a comma is two words. */
	private static int extra(List<String> words) {
		return (int) words.stream().filter(word -> word.indexOf(',') > 0).count();
	}

	private static List<String> sentence(Random random) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < 12 + random.nextInt(10); i++) {
			words.add(WORDS.get(random.nextInt(WORDS.size())));
		}
		return words;
	}

	private static Article article(String id, List<String> words) {
		String text = String.join(" ", words) + '.';
		return new Article(id, new Provenance(id, "text/plain", "", "test", "1", ""), text, List.of(new Block(BlockKind.BODY, 0, text.length())),
				Map.of(), List.of());
	}
}
