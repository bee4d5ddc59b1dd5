package org.factline.checking.standard;

import java.util.List;

import org.factline.analysis.StoryPair;
import org.factline.checking.Check;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingSink;
import org.factline.checking.Step;
import org.factline.messages.Messages;
import org.factline.progress.Progress;

/** A check that compares the articles of a story two by two. */
abstract class StoryCheck implements Check {

	@Override
	public final void run(CheckContext context, FindingSink sink, Progress progress) {
		for (StoryPair story : context.analysis().stories()) {
			progress.check();
			if (isCompared(story)) {
				compare(context, story, Trace.NONE, sink);
			}
		}
	}

	@Override
	public final List<Step> explain(CheckContext context, String a, String b) {
		Trace.Recorder trace = new Trace.Recorder(Messages.of(StoryCheck.class, context.locale()));
		List<StoryPair> stories = context.analysis().stories().stream().filter(story -> isOf(story, a, b)).toList();
		if (stories.isEmpty()) {
			trace.step("no-story");
		}
		for (StoryPair story : stories) {
			trace.step("story", percent(story.score()), Integer.valueOf(story.sentences().size()));
			if (isCompared(story)) {
				compare(context, story, trace, finding -> trace.step("finding", finding.severity().name(), finding.message()));
			} else {
				trace.step("one-outlet");
			}
		}
		return trace.steps();
	}

	private static boolean isOf(StoryPair story, String a, String b) {
		String one = story.a().article().id();
		String other = story.b().article().id();
		return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
	}

	/** Articles of one outlet are compared where they are versions of one report: two reports may well tell of two events. */
	private static boolean isCompared(StoryPair story) {
		return Outlets.areTwo(story.a(), story.b());
	}

	/** Whole per cent, as people read a score. */
	static Integer percent(double score) {
		return Integer.valueOf((int) Math.round(100 * score));
	}

	/** Compares two articles and notes each step. */
	abstract void compare(CheckContext context, StoryPair story, Trace trace, FindingSink sink);
}
