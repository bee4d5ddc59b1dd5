package org.factline.benchmarks.time;

import java.util.Properties;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotator;

/** SUTime with the tokenizer, sentences and tagger that its rules ask for. */
final class SuTimePeer implements Peers.Peer {

	private final AnnotationPipeline pipeline = new AnnotationPipeline();

	SuTimePeer() {
		pipeline.addAnnotator(new TokenizerAnnotator(false));
		pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
		pipeline.addAnnotator(new POSTaggerAnnotator(false));
		pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
	}

	@Override
	public void read(String document) {
		Annotation annotation = new Annotation(document);
		annotation.set(CoreAnnotations.DocDateAnnotation.class, "2031-03-11");
		pipeline.annotate(annotation);
	}
}
