package org.factline.checking.standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Field;
import org.factline.statement.Cue;
import org.factline.statement.Name;
import org.factline.statement.NormalForm;
import org.factline.statement.Office;
import org.factline.statement.Place;
import org.factline.statement.Quotation;
import org.factline.text.FunctionWords;
import org.factline.text.Span;
import org.factline.text.Tokens;

/**
 * What two sentences that are word for word the same but for one place say differently there.
 *
 * @param kind what it is that differs
 * @param a    in the first sentence
 * @param b    in the second
 */
record WordDifference(Kind kind, Words a, Words b) {

	/** What differs. */
	enum Kind {
		/** One affirms what the other denies. */
		POLARITY,
		/** Another place. */
		PLACE,
		/** Somebody else says it. */
		SPEAKER,
		/** Another office. */
		OFFICE,
		/** Another name. */
		NAME,
		/** The same name in other letters. */
		SPELLING
	}

	private static final Set<String> OFFICE_WORDS = Set.of("wakil", "deputi", "mantan", "plt", "eks", "asisten", "ketua", "kepala",
			"sekretaris", "direktur", "utama", "vice", "deputy", "former", "acting", "chairman", "president", "menteri", "gubernur", "bupati",
			"kapolres", "kapolda", "kapolsek", "kapolri", "wakapolda", "wakapolres", "wakapolri", "walikota", "wali", "jenderal", "umum",
			"keuangan", "operasional", "pemasaran", "teknik", "bendahara", "anggota", "komisaris", "manajer", "manager", "koordinator", "dirut",
			"wagub", "pelatih", "kapten", "coach", "captain", "wabup", "sekjen", "sekda", "dirjen", "camat", "lurah", "rektor", "dekan", "juru", "kabid", "kasubdit", "kasat", "wakasat");
	private static final int LONGEST = 8;
	private static final int NAME_FOLLOWS = 12;
	private static final Pattern MODIFIES_OFFICE = Pattern
			.compile("(?i)\\b(?:wakil|deputi|mantan|plt|eks|asisten|vice|deputy|former|acting|sekretaris|staf)\\b");
	/** Words beside which a denial stands, and which may come and go with it. */
	private static final Set<String> BESIDE_DENIAL = Set.of("tidak", "tak", "bukan", "belum", "telah", "sudah", "adalah", "merupakan", "masih",
			"pernah", "lagi", "not", "never", "no", "did", "does", "do", "t");
	private static final int DENIAL_REACHES = 50;
	private static final Pattern JOINED = Pattern.compile("(?i)\\b(?:dan|atau|maupun|and|or|nor)\\b");

	/** The two sides of a place where the sentences differ. */
	private record Sides(SentencePair pair, boolean passages, Span a, Span b, String textA, String textB) {

		AnalysedArticle articleA() {
			return pair.a().article();
		}

		AnalysedArticle articleB() {
			return pair.b().article();
		}
	}

	/**
	 * What differs at a place; nothing where that is no value of any kind, or both are ways to say one thing.
	 *
	 * @param passages whether the two are passages of a sentence or three that differ nowhere else, so that nothing is varied
	 *                 for style
	 */
	static Optional<WordDifference> of(SentencePair pair, SentencePair.Difference at, boolean passages) {
		int longest = Math.max(at.aEnd() - at.aFirst(), at.bEnd() - at.bFirst());
		if (longest > LONGEST) {
			return Optional.empty();
		}
		Sides sides = sides(pair, at, passages);
		Optional<WordDifference> polarity = polarity(sides, at);
		if (polarity.isPresent()) {
			return polarity;
		}
		Optional<WordDifference> office = isPlainInsertion(sides, at) ? Optional.empty() : office(sides);
		if (office.isPresent()) {
			return office;
		}
		if (at.aFirst() == at.aEnd() || at.bFirst() == at.bEnd() || !isName(sides.textA()) || !isName(sides.textB()) || isOneName(sides)
				|| isTimeOrFigure(sides.articleA(), sides.a()) || isTimeOrFigure(sides.articleB(), sides.b()) || isLoneTitle(sides.articleA(), sides.a(), passages) || isLoneTitle(sides.articleB(), sides.b(), passages)
				|| !passages && isStyle(sides) || isOneOffice(sides)) {
			return Optional.empty();
		}
		return Optional.of(named(sides));
	}

	/** The words of both sides; where one has none both are shown with the words beside it. */
	private static Sides sides(SentencePair pair, SentencePair.Difference at, boolean passages) {
		int aFirst = at.aFirst();
		int aEnd = at.aEnd();
		int bFirst = at.bFirst();
		int bEnd = at.bEnd();
		if (aFirst == aEnd || bFirst == bEnd) {
			boolean behind = aEnd < pair.a().tokens().count() && bEnd < pair.b().tokens().count();
			boolean before = aFirst > 0 && bFirst > 0;
			aEnd += behind ? 1 : 0;
			bEnd += behind ? 1 : 0;
			aFirst -= before ? 1 : 0;
			bFirst -= before ? 1 : 0;
		}
		Span a = pair.a().place(aFirst, aEnd);
		Span b = pair.b().place(bFirst, bEnd);
		return new Sides(pair, passages, a, b, a.in(pair.a().article().article().text()), b.in(pair.b().article().article().text()));
	}

	private static Optional<WordDifference> polarity(Sides sides, SentencePair.Difference at) {
		boolean inA = isDenied(sides.articleA(), sides.a());
		boolean inB = isDenied(sides.articleB(), sides.b());
		int others = Math.max(at.aEnd() - at.aFirst(), at.bEnd() - at.bFirst());
		if (inA == inB || others > 2 || Letters.areNear(sides.textA(), sides.textB()) || isShortDenial(sides.textA())
				|| isShortDenial(sides.textB()) || isDeniedBefore(sides) || !rest(sides.textA()).equals(rest(sides.textB()))) {
			return Optional.empty();
		}
		return Optional.of(of(Kind.POLARITY, sides, inA ? "denied" : "affirmed", inB ? "denied" : "affirmed"));
	}

	/** The words without those that deny or affirm. */
	private static List<String> rest(String text) {
		return List.of(plain(text).split(" ")).stream().filter(word -> !BESIDE_DENIAL.contains(word)).toList();
	}

	/** "tdk", "gak": what people write. */
	private static boolean isShortDenial(String text) {
		return text.toLowerCase(Locale.ROOT).matches("(?s).*\\b(tdk|gak|ga|ngga|nggak|enggak|ndak|kagak)\\b.*");
	}

	/** Whether something is denied shortly before: "no longer A and [no longer] B". */
	private static boolean isDeniedBefore(Sides sides) {
		SentencePair.Side side = sides.pair().a();
		Span before = new Span(Math.max(side.span().begin(), sides.a().begin() - DENIAL_REACHES), sides.a().begin());
		boolean joined = JOINED.matcher(before.in(side.article().article().text()) + ' ' + sides.textA()).find();
		return joined && isDenied(side.article(), before);
	}

	private static boolean isDenied(AnalysedArticle article, Span span) {
		return article.statements().cuesIn(span).stream()
				.anyMatch(cue -> cue.kind() == Cue.Kind.NEGATION || cue.kind() == Cue.Kind.NOT_YET);
	}

	/** Whether one sentence only has more words, and none that makes another office of it. */
	private static boolean isPlainInsertion(Sides sides, SentencePair.Difference at) {
		boolean insertion = at.aFirst() == at.aEnd() || at.bFirst() == at.bEnd();
		return insertion && !MODIFIES_OFFICE.matcher(sides.textA() + ' ' + sides.textB()).find();
	}

	private static Optional<WordDifference> office(Sides sides) {
		boolean words = isOffice(sides.textA()) || isOffice(sides.textB());
		Optional<Office> a = overlapping(sides.articleA().statements().offices(), sides.a(), Office::span);
		Optional<Office> b = overlapping(sides.articleB().statements().offices(), sides.b(), Office::span);
		boolean both = a.isPresent() && b.isPresent();
		boolean same = both && a.get().canonical().equalsIgnoreCase(b.get().canonical()) && a.get().standing() == b.get().standing();
		if (same || !both && !(isOffice(sides.textA()) && isOffice(sides.textB())) || both && !words && isNamed(sides)) {
			return Optional.empty();
		}
		return Optional.of(of(Kind.OFFICE, sides, plain(sides.textA()), plain(sides.textB())));
	}

	/** Whether the words that differ are a person's or a place's name, beside an office or not. */
	private static boolean isNamed(Sides sides) {
		return sides.articleA().statements().names().stream().anyMatch(name -> name.isPerson() && name.span().overlaps(sides.a()))
				|| sides.articleA().statements().places().stream().anyMatch(place -> place.span().equals(sides.a()));
	}

	/** Whether there is a word of an office, such as "general". */
	static boolean isOffice(String text) {
		Tokens tokens = Tokens.of(text);
		for (int i = 0; i < tokens.count(); i++) {
			if (OFFICE_WORDS.contains(tokens.form(i))) {
				return true;
			}
		}
		return false;
	}

	private static WordDifference named(Sides sides) {
		Optional<Place> placeA = overlapping(sides.articleA().statements().places(), sides.a(), Place::span);
		Optional<Place> placeB = overlapping(sides.articleB().statements().places(), sides.b(), Place::span);
		if (placeA.isPresent() && placeB.isPresent()) {
			return of(Kind.PLACE, sides, placeA.get().key(), placeB.get().key());
		}
		if (isSpeaker(sides.articleA(), sides.a()) && isSpeaker(sides.articleB(), sides.b())) {
			return of(Kind.SPEAKER, sides, NormalForm.of(sides.textA()), NormalForm.of(sides.textB()));
		}
		boolean spelling = Letters.areNear(sides.textA(), sides.textB());
		return of(spelling ? Kind.SPELLING : Kind.NAME, sides, plain(sides.textA()), plain(sides.textB()));
	}

	/** Times and sums have checks of their own: the capital of "Rp7,6" makes no name of it. */
	private static boolean isTimeOrFigure(AnalysedArticle article, Span span) {
		return article.times().stream().anyMatch(time -> time.span().overlaps(span))
				|| article.statements().figures().stream().anyMatch(figure -> figure.begin() <= span.begin() && span.end() <= figure.end());
	}

	/** Whether only the place at the head of the sentence, or of a quotation, makes a capital of a word that is no name. */
	private static boolean isOpening(SentencePair.Side side, Span span) {
		String text = side.article().article().text();
		boolean head = span.begin() == side.span().begin() || "\"“‘'(.,".indexOf(text.charAt(span.begin() - 1)) >= 0
				|| side.tokenAt(span.begin()) == 0;
		Span first = new Span(span.begin(), span.end());
		boolean known = side.article().statements().names().stream().anyMatch(name -> name.span().overlaps(first) && name.kind() != Name.Kind.OTHER)
				|| side.article().statements().places().stream().anyMatch(place -> place.span().overlaps(first));
		return head && !known;
	}

	private static boolean isSpeaker(AnalysedArticle article, Span span) {
		return article.statements().quotations().stream().map(Quotation::speaker)
				.anyMatch(one -> one.mentionBegin() >= 0 && one.mentionBegin() < span.end() && span.begin() < one.mentionEnd());
	}

	/** Whether all words but small ones begin with a capital. */
	private static boolean isName(String text) {
		Tokens tokens = Tokens.of(text);
		int capital = 0;
		for (int i = 0; i < tokens.count(); i++) {
			boolean upper = Character.isUpperCase(text.charAt(tokens.begin(i)));
			if (!upper && tokens.form(i).length() > 3) {
				return false;
			}
			capital += upper ? 1 : 0;
		}
		return capital > 0;
	}

	/** Whether both are names of one: a short form and a long one, initials, a known pair, the outlet's own name. */
	private static boolean isOneName(Sides sides) {
		String a = sides.textA();
		String b = sides.textB();
		return endsInPronoun(a) || endsInPronoun(b) || FunctionWords.contains(plain(a)) || FunctionWords.contains(plain(b)) || plain(a).equals(plain(b) + "nya")
				|| plain(b).equals(plain(a) + "nya") || NormalForm.mayBeSame(a, b) || NormalForm.of(a).equals(NormalForm.of(b)) || isWithin(a, b) || isWithin(b, a)
				|| Letters.areJoinedOtherwise(a, b) || Letters.isAcronym(a, b) || Letters.isAcronym(b, a) || isCompatible(sides) || isOutlet(sides.articleA(), a)
				|| isOutlet(sides.articleB(), b);
	}

	/** Whether writers vary such words for style: letters for a long name, the head of a sentence. */
	private static boolean isStyle(Sides sides) {
		return isShortForm(sides.textA()) != isShortForm(sides.textB()) || isOpening(sides.pair().a(), sides.a())
				|| isOpening(sides.pair().b(), sides.b());
	}

	private static boolean isOneOffice(Sides sides) {
		Optional<Office> a = overlapping(sides.articleA().statements().offices(), sides.a(), Office::span);
		Optional<Office> b = overlapping(sides.articleB().statements().offices(), sides.b(), Office::span);
		return a.isPresent() && b.isPresent() && a.get().canonical().equalsIgnoreCase(b.get().canonical());
	}

	/** Whether it is one word of capitals, of which the letters stand for words in any language. */
	private static boolean isShortForm(String text) {
		return text.strip().matches("\\p{Lu}[\\p{Lu}\\d-]{1,6}");
	}

	private static boolean endsInPronoun(String text) {
		return plain(text).endsWith("nya");
	}

	/** Whether a title stands for somebody; in passages that differ nowhere else only a title of one word does. */
	private static boolean isLoneTitle(AnalysedArticle article, Span span, boolean passages) {
		return isTitle(article, span) && (!passages || span.in(article.article().text()).indexOf(' ') < 0);
	}

	/** Whether there is an office and nobody's name, neither in it nor behind it: the same person may hold it. */
	private static boolean isTitle(AnalysedArticle article, Span span) {
		Span with = new Span(span.begin(), Math.min(article.article().text().length(), span.end() + NAME_FOLLOWS));
		return article.statements().offices().stream().anyMatch(office -> office.span().overlaps(span))
				&& article.statements().names().stream().noneMatch(name -> name.isPerson() && name.span().overlaps(with));
	}

	private static boolean isWithin(String some, String all) {
		List<String> words = List.of(plain(all).split(" "));
		return words.containsAll(List.of(plain(some).split(" ")));
	}

	private static boolean isCompatible(Sides sides) {
		Optional<Place> placeA = overlapping(sides.articleA().statements().places(), sides.a(), Place::span);
		Optional<Place> placeB = overlapping(sides.articleB().statements().places(), sides.b(), Place::span);
		if (placeA.isPresent() && placeB.isPresent() && placeA.get().isCompatible(placeB.get())) {
			return true;
		}
		Optional<Name> nameA = overlapping(sides.articleA().statements().names(), sides.a(), Name::span);
		Optional<Name> nameB = overlapping(sides.articleB().statements().names(), sides.b(), Name::span);
		return nameA.isPresent() && nameB.isPresent() && (nameA.get().key().equals(nameB.get().key())
				|| NormalForm.mayBeSame(nameA.get().canonical(), nameB.get().canonical()));
	}

	private static boolean isOutlet(AnalysedArticle article, String text) {
		String outlet = article.article().value(Field.OUTLET).orElse("").toLowerCase(Locale.ROOT).replaceAll("\\W", "");
		return !outlet.isEmpty() && text.toLowerCase(Locale.ROOT).replaceAll("\\W", "").contains(outlet);
	}

	private static <T> Optional<T> overlapping(List<T> all, Span span, java.util.function.Function<T, Span> place) {
		Predicate<T> here = one -> place.apply(one).overlaps(span);
		return all.stream().filter(here).findFirst();
	}

	private static String plain(String text) {
		Tokens tokens = Tokens.of(text);
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < tokens.count(); i++) {
			plain.append(i > 0 ? " " : "").append(tokens.form(i));
		}
		return plain.toString();
	}

	private static WordDifference of(Kind kind, Sides sides, String valueA, String valueB) {
		return new WordDifference(kind, new Words(sides.a(), valueA, sides.textA()), new Words(sides.b(), valueB, sides.textB()));
	}
}
