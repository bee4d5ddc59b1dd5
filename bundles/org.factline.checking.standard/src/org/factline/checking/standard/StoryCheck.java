package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.article.Finding;
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
		List<Clash> clashes = new ArrayList<>();
		Memory memory = new Memory(context.known());
		for (StoryPair story : context.analysis().stories()) {
			progress.check();
			clashes.addAll(context.known().of(story, () -> clashes(story, memory)));
		}
		findings(context, clashes).forEach(sink::accept);
		for (AnalysedArticle article : context.analysis().articles()) {
			progress.check();
			alone(context, article).forEach(sink::accept);
		}
	}

	private List<Clash> clashes(StoryPair story, Memory memory) {
		List<Clash> clashes = new ArrayList<>();
		compare(story, memory, Trace.NONE, clashes::add);
		return List.copyOf(clashes);
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
			compare(story, new Memory(context.known()), trace, clash -> {
				Finding finding = Clashes.findings(context, List.of(clash)).getFirst();
				trace.step("finding", finding.severity().name(), finding.message());
			});
		}
		return trace.steps();
	}

	private static boolean isOf(StoryPair story, String a, String b) {
		String one = story.a().article().id();
		String other = story.b().article().id();
		return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
	}

	/** Whole per cent, as people read a score. */
	static Integer percent(double score) {
		return Integer.valueOf((int) Math.round(100 * score));
	}

	/**
	 * What an article by itself gives rise to; nothing for most checks.
	 *
	 * @param context of the run
	 * @param article any article of it
	 */
	List<Finding> alone(CheckContext context, AnalysedArticle article) {
		return List.of();
	}

	/** Makes findings of what was found: one for two values and all who give them. */
	List<Finding> findings(CheckContext context, List<Clash> clashes) {
		return Clashes.findings(context, clashes);
	}

	/** Compares two articles and notes each step. */
	abstract void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink);
}
