package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Passage;
import org.factline.checking.Step;
import org.factline.messages.Messages;
import org.factline.text.Span;

/** Takes down the steps of a comparison, where somebody asked for them. */
class Trace {

	/** Nobody asked. */
	static final Trace NONE = new Trace();

	/** Whether somebody asked. */
	boolean isWanted() {
		return false;
	}

	/** Notes a step; its sentence is that of the key {@code explain.<key>}. */
	void step(String key, Object... holes) {
		// nobody asked
	}

	/** Notes a step about a place in each of two articles. */
	void step(AnalysedArticle a, Span inA, AnalysedArticle b, Span inB, String key, Object... holes) {
		// nobody asked
	}

	/** Keeps the steps. */
	static final class Recorder extends Trace {

		private final Messages messages;
		private final List<Step> steps = new ArrayList<>();

		Recorder(Messages messages) {
			this.messages = messages;
		}

		@Override
		boolean isWanted() {
			return true;
		}

		@Override
		void step(String key, Object... holes) {
			steps.add(new Step(messages.get("explain." + key, holes), List.of()));
		}

		@Override
		void step(AnalysedArticle a, Span inA, AnalysedArticle b, Span inB, String key, Object... holes) {
			steps.add(new Step(messages.get("explain." + key, holes), List.of(Passage.InText.of(a.article(), inA.begin(), inA.end()),
					Passage.InText.of(b.article(), inB.begin(), inB.end()))));
		}

		List<Step> steps() {
			return steps;
		}
	}
}
