package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Passage;
import org.factline.checking.Step;
import org.factline.messages.Messages;
import org.factline.text.Span;

/** Takes down the steps of a comparison, where somebody asked for them. */
interface Trace {

	/** Nobody asked. */
	Trace NONE = new Trace() {

		@Override
		public boolean isWanted() {
			return false;
		}

		@Override
		public void step(String key, Object... holes) {
			// nobody asked
		}

		@Override
		public void step(AnalysedArticle a, Span inA, AnalysedArticle b, Span inB, String key, Object... holes) {
			// nobody asked
		}
	};

	/** Whether somebody asked. */
	boolean isWanted();

	/** Notes a step; its sentence is that of the key {@code explain.<key>}. */
	void step(String key, Object... holes);

	/** Notes a step about a place in each of two articles. */
	void step(AnalysedArticle a, Span inA, AnalysedArticle b, Span inB, String key, Object... holes);

	/** Keeps the steps. */
	final class Recorder implements Trace {

		private final Messages messages;
		private final List<Step> steps = new ArrayList<>();

		Recorder(Messages messages) {
			this.messages = messages;
		}

		@Override
		public boolean isWanted() {
			return true;
		}

		@Override
		public void step(String key, Object... holes) {
			steps.add(new Step(messages.get("explain." + key, holes), List.of()));
		}

		@Override
		public void step(AnalysedArticle a, Span inA, AnalysedArticle b, Span inB, String key, Object... holes) {
			steps.add(new Step(messages.get("explain." + key, holes), List.of(Passage.InText.of(a.article(), inA.begin(), inA.end()),
					Passage.InText.of(b.article(), inB.begin(), inB.end()))));
		}

		List<Step> steps() {
			return steps;
		}
	}
}
