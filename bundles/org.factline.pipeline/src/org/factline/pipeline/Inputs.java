package org.factline.pipeline;

import java.util.List;

import org.factline.article.Problem;
import org.factline.importing.Source;

/**
 * What the words on the command line stand for.
 *
 * @param sources  what can be opened, in the order of the words, folders in code point order
 * @param problems words that stand for nothing that can be opened
 * @param empty    folders and patterns without a single file
 */
public record Inputs(List<Source> sources, List<Problem> problems, List<String> empty) {

	public Inputs {
		sources = List.copyOf(sources);
		problems = List.copyOf(problems);
		empty = List.copyOf(empty);
	}
}
