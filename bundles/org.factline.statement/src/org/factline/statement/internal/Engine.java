package org.factline.statement.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.factline.statement.Cue;
import org.factline.statement.Figure;
import org.factline.statement.Hearsay;
import org.factline.statement.Identifier;
import org.factline.statement.Quotation;
import org.factline.statement.Statements;
import org.factline.text.Span;
import org.factline.time.TimeExpression;

/** Texts to statements; keeps the words that were read. */
public final class Engine {

	private final Map<String, Tokenizer> tokenizers = new ConcurrentHashMap<>();
	private final Gazetteer gazetteer = Gazetteer.read();

	/** What a text says. */
	public Statements read(String text, List<Span> sentences, List<TimeExpression> times, String language) {
		Doc doc = tokenizer(language).cut(text, sentences, times);
		if (doc.count == 0) {
			return Statements.NONE;
		}
		List<Marks.Pair> pairs = new Marks(doc).read();
		boolean[] taken = new boolean[doc.count];
		List<Identifier> identifiers = new Identifiers(doc, taken).read();
		List<Figure> figures = new Figures(doc, taken).read();
		NameFinder names = new NameFinder(doc, gazetteer);
		names.read();
		new Entities(doc, names.mentions).link();
		Speakers speakers = new Speakers(doc, names.mentions);
		List<Quotation> quotations = new QuoteFinder(doc, speakers, pairs).read();
		List<Hearsay> hearsay = new HearsayFinder(doc, quotations).read();
		List<Cue> cues = new CueFinder(doc).read();
		return new Slots(doc, names, gazetteer, quotations, cues).complete(identifiers, figures, hearsay);
	}

	private Tokenizer tokenizer(String language) {
		String code = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
		return tokenizers.computeIfAbsent(WordFiles.LANGUAGES.contains(code) ? code : "any", Engine::read);
	}

	private static Tokenizer read(String code) {
		return new Tokenizer(Lexicon.read(code.equals("any") ? WordFiles.LANGUAGES : List.of(code)), !code.equals("en"));
	}
}
