package org.factline.statement.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Cue;
import org.factline.statement.Figure;
import org.factline.statement.Hearsay;
import org.factline.statement.Identifier;
import org.factline.statement.Name;
import org.factline.statement.Office;
import org.factline.statement.Place;
import org.factline.statement.Quotation;
import org.factline.statement.Sentence;
import org.factline.statement.Statements;
import org.factline.statement.TimeRole;
import org.factline.text.Span;
import org.factline.time.Role;
import org.factline.time.TimeExpression;
import org.factline.time.TimeExpression.RangeEnd;

/** Puts together what was read: names and places with their roles, ages with their people, sentences with their predicates. */
final class Slots {

	private final Doc doc;
	private final NameFinder names;
	private final Gazetteer gazetteer;
	private final List<Quotation> quotations;
	private final List<Cue> cues;
	/** For each token whether an attribution holds it. */
	private final boolean[] attribution;

	Slots(Doc doc, NameFinder names, Gazetteer gazetteer, List<Quotation> quotations, List<Cue> cues) {
		this.doc = doc;
		this.names = names;
		this.gazetteer = gazetteer;
		this.quotations = quotations;
		this.cues = cues;
		this.attribution = new boolean[doc.count];
	}

	Statements complete(List<Identifier> identifiers, List<Figure> figures, List<Hearsay> hearsay) {
		markAttributions();
		PredicateFinder predicates = new PredicateFinder(doc, names.mentions);
		List<Sentence> sentences = predicates.read(cues);
		return new Statements(sentences, quotations, hearsay, figures.stream().map(this::withPerson).toList(), identifiers, names(), offices(), places(),
				cues, times());
	}

	private void markAttributions() {
		for (Quotation quotation : quotations) {
			int token = tokenAt(quotation.attributionBegin());
			while (quotation.attributionBegin() >= 0 && token < doc.count && doc.begin[token] < quotation.attributionEnd()) {
				attribution[token++] |= doc.begin[token - 1] < quotation.begin() || doc.begin[token - 1] >= quotation.end();
			}
		}
	}

	/** The first token that begins at an offset or behind it. */
	private int tokenAt(int offset) {
		int low = 0;
		int high = doc.count;
		while (low < high) {
			int middle = low + high >>> 1;
			if (doc.begin[middle] < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private List<Name> names() {
		List<Name> found = new ArrayList<>(names.mentions.size());
		for (Mention mention : names.mentions) {
			if (isFirstWord(mention)) {
				continue;
			}
			Entity entity = mention.entity;
			String text = doc.textOf(mention.from, mention.to);
			String canonical = entity == null ? text : entity.canonical;
			found.add(new Name(doc.begin[mention.from], doc.end[mention.to - 1], text, mention.kind, canonical, entity == null ? Spelling.normal(canonical) : entity.key, mention.titles,
					mention.office, mention.role));
		}
		found.sort(Comparator.comparingInt(Name::begin));
		return found;
	}

	/** A word that has its capital from the begin of a sentence, and nothing else to be a name by. */
	private boolean isFirstWord(Mention mention) {
		return mention.kind == Name.Kind.OTHER && mention.to - mention.from == 1 && (doc.startsSentence(mention.from) || doc.isMark(mention.from - 1))
				&& !doc.isAcronym(mention.from);
	}

	private List<Office> offices() {
		List<Office> found = new ArrayList<>(names.posts.size());
		for (NameFinder.Post post : names.posts) {
			Entity holder = post.holder() < 0 ? null : names.mentions.get(post.holder()).entity;
			found.add(new Office(doc.begin[post.from()], doc.end[post.to() - 1], doc.textOf(post.from(), post.to()), post.canonical(), post.standing(),
					holder == null ? "" : holder.canonical));
		}
		found.sort(Comparator.comparingInt(Office::begin));
		return found;
	}

	private List<Place> places() {
		List<Place> found = new ArrayList<>(names.sites.size());
		for (NameFinder.Site site : names.sites) {
			String text = doc.textOf(site.from(), site.to());
			Gazetteer.Entry entry = gazetteer.find(site.code());
			Role role = attribution[site.from()] ? Role.STATEMENT : Role.EVENT;
			found.add(entry == null
					? new Place(doc.begin[site.from()], doc.end[site.to() - 1], text, site.kind(), text, Spelling.normal(text), List.of(), role)
					: new Place(doc.begin[site.from()], doc.end[site.to() - 1], text, site.kind(), entry.name(), entry.code(), entry.within(), role));
		}
		found.sort(Comparator.comparingInt(Place::begin));
		return found;
	}

	/** An age belongs to the name before it in its sentence, else to the next one. */
	private Figure withPerson(Figure figure) {
		if (figure.kind() != Figure.Kind.AGE) {
			return figure;
		}
		int token = tokenAt(figure.begin());
		Mention whose = null;
		int near = Integer.MAX_VALUE;
		for (int at = Math.max(0, token - 12); at < Math.min(doc.count, token + 8); at++) {
			Mention mention = doc.together(at, token) ? mentionFrom(at) : null;
			int distance = mention == null ? Integer.MAX_VALUE : at < token ? token - mention.to : 20 + at - token;
			if (mention != null && mention.isPerson() && distance < near) {
				near = distance;
				whose = mention;
			}
		}
		Entity entity = whose == null ? null : whose.entity;
		return entity == null ? figure
				: new Figure(figure.begin(), figure.end(), figure.text(), figure.kind(), figure.value(), figure.low(), figure.high(), figure.unit(),
						figure.noun(), figure.approx(), figure.change(), figure.condition(), entity.canonical, figure.range());
	}

	private @Nullable Mention mentionFrom(int token) {
		int low = 0;
		int high = names.mentions.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (names.mentions.get(middle).from < token) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < names.mentions.size() && names.mentions.get(low).from == token ? names.mentions.get(low) : null;
	}

	private List<TimeRole> times() {
		List<TimeRole> found = new ArrayList<>(doc.times.size());
		for (TimeExpression time : doc.times) {
			int token = tokenAt(time.begin());
			boolean inside = token < doc.count && doc.begin[token] < time.end();
			boolean end = time.range() != RangeEnd.NONE || inside && token > 0 && doc.together(token - 1, token) && doc.is(token - 1, Category.RANGE);
			found.add(new TimeRole(time, inside ? role(time, token) : time.role(), end));
		}
		return found;
	}

	/** Inside an attribution it is when it was said; inside direct speech it is not. */
	private Role role(TimeExpression time, int token) {
		boolean day = time.role() == Role.EVENT || time.role() == Role.UNKNOWN || time.role() == Role.STATEMENT;
		if (day && attribution[token]) {
			return Role.STATEMENT;
		}
		return time.role() == Role.STATEMENT && doc.quoted[token] ? Role.EVENT : time.role();
	}

	static Span span(Doc doc, int from, int to) {
		return new Span(doc.begin[from], doc.end[to - 1]);
	}
}
