package org.factline.statement.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Cue;
import org.factline.statement.Name;
import org.factline.statement.Predicate;
import org.factline.statement.Sentence;

/** Finds the verbs of each sentence outside direct speech, with the names that do and suffer them. */
final class PredicateFinder {

	private static final int REACH = 8;

	private final Doc doc;
	private final List<Mention> mentions;
	private int next;

	PredicateFinder(Doc doc, List<Mention> mentions) {
		this.doc = doc;
		this.mentions = new ArrayList<>(mentions);
		this.mentions.sort(java.util.Comparator.comparingInt(mention -> mention.from));
	}

	List<Sentence> read(List<Cue> cues) {
		List<Sentence> found = new ArrayList<>();
		int cue = 0;
		for (int token = 0; token < doc.count;) {
			int end = doc.sentenceEnd(token);
			List<Predicate> predicates = new ArrayList<>();
			boolean denied = false;
			int main = token;
			while (main < end && !isPredicate(main)) {
				main++;
			}
			int before = main < end ? doc.begin[main] : Integer.MAX_VALUE;
			while (cue < cues.size() && cues.get(cue).begin() < doc.end[end - 1]) {
				Cue.Kind kind = cues.get(cue).kind();
				denied |= cues.get(cue).begin() <= before && (kind == Cue.Kind.NEGATION || kind == Cue.Kind.NOT_YET || kind == Cue.Kind.CANCELLED);
				cue++;
			}
			for (int at = token; at < end; at++) {
				Predicate predicate = predicate(token, at, end);
				if (predicate != null) {
					predicates.add(predicate);
				}
			}
			found.add(new Sentence(doc.begin[token], doc.end[end - 1], doc.paragraph[token], predicates, denied));
			token = end;
		}
		return found;
	}

	private boolean isPredicate(int token) {
		return doc.kind[token] == Doc.WORD && !doc.quoted[token] && !doc.isTime(token) && !doc.isCapital(token)
				&& (doc.indonesian && (Morphology.isActive(doc.lower[token]) || Morphology.isPassive(doc.lower[token]))
						|| doc.is(token, Category.CONDITION) || doc.is(token, Category.ACTION))
				&& !doc.is(token, Category.SMALL);
	}

	private @Nullable Predicate predicate(int begin, int token, int end) {
		if (!isPredicate(token)) {
			return null;
		}
		String word = doc.lower[token];
		boolean passive = doc.indonesian ? Morphology.isPassive(word) : doc.is(token - 1, "was") || doc.is(token - 1, "were") || doc.is(token - 1, "been");
		Mention before = last(Math.max(begin, token - 2 * REACH), token);
		Mention behind = first(token + 1, Math.min(end, token + 1 + REACH));
		Mention agent = passive ? behind : before;
		Mention patient = passive ? before : behind;
		mark(agent, Name.Role.AGENT);
		mark(patient, Name.Role.PATIENT);
		return new Predicate(doc.begin[token], doc.end[token], word, doc.indonesian ? Morphology.root(word) : word, passive, name(agent), name(patient));
	}

	private static void mark(@Nullable Mention mention, Name.Role role) {
		if (mention != null && mention.role == Name.Role.MENTIONED) {
			mention.role = role;
		}
	}

	private static String name(@Nullable Mention mention) {
		Entity entity = mention == null ? null : mention.entity;
		return entity == null ? "" : entity.canonical;
	}

	/** The first mention before a token in its clause. */
	private @Nullable Mention last(int begin, int token) {
		advance(begin);
		Mention found = null;
		for (int i = next; i < mentions.size() && mentions.get(i).from < token; i++) {
			Mention mention = mentions.get(i);
			if (mention.from >= begin && !doc.quoted[mention.from] && (mention.kind != Name.Kind.OTHER || mention.to - mention.from > 1)) {
				found = token - mention.to <= 2 * REACH ? mention : found;
			}
		}
		return found;
	}

	private @Nullable Mention first(int from, int to) {
		for (int i = next; i < mentions.size() && mentions.get(i).from < to; i++) {
			Mention mention = mentions.get(i);
			if (mention.from >= from && !doc.quoted[mention.from] && (mention.kind != Name.Kind.OTHER || mention.to - mention.from > 1)) {
				return doc.isMark(from) ? null : mention;
			}
		}
		return null;
	}

	private void advance(int begin) {
		while (next < mentions.size() && mentions.get(next).from < begin) {
			next++;
		}
	}
}
