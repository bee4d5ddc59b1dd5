package org.factline.importing.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.factline.article.BlockKind;

/** Says of every piece of a page what it is, once the story's element is known. */
final class Judge {

	private static final Pattern READ_ALSO = Pattern.compile(
			"(?iu)(?:baca juga|baca selengkapnya|lihat juga|simak juga|simak video|tonton juga|saksikan video|pilihan editor|read also|also read|read more|le puede interesar|puedes? ver|das (?:thema )?könnte .{0,40}interessieren|zum weiterlesen|weitere (?:themen|informationen|artikel|links).{0,20}|schon gelesen|zobacz|czytaj|przeczytaj|mehr dazu|mehr lesen|selengkapnya|ver también|à voir|voir aussi|auch interessant|passend dazu|you may (?:also )?like|recommended|recommandé|do not miss|in case you missed|see also|related|more (?:from|on)|"
					+ "lesen sie auch|lesen sie mehr|mehr zum thema|lire aussi|à lire aussi|leggi anche|lee también|te puede interesar|leia também|lees ook|watch)\\b ?:?.*|don[’']t miss:?.*|.{0,20}newsletter.{0,40}");
	private static final Pattern RUBBISH = Pattern.compile(
			"(?iu)(?:advertisement|advertising|iklan|anzeige|werbung|publicidad|publicité|loading\\.*|share(?: this.{0,30})?|bagikan.{0,20}|scroll to continue.{0,60}|story continues below.{0,40}"
					+ "|continue reading.{0,60}|follow us.{0,60}|click here.{0,60}|sign up.{0,120}|subscribe.{0,80}|comments?|komentar|facebook|twitter|whatsapp|email|print|cetak|copy link|tweet|pin it|listen|close|tutup|back to gallery|read full article|show more|tampilkan semua|artikel ini telah.{0,80}"
					+ "|photo|video|foto|gallery|live|enlarge|view gallery|getty images|image copyright.{0,60}|media caption.*|image caption.*|\\d{1,4} ?(?:shares?|comments?|views?|min read|minutes? read))");
	private static final Pattern BY = Pattern.compile(
			"(?iu)(?:by|oleh|von|par|por|di|door|penulis|reporter|pewarta|editor|text|foto|fotos?|photo|written by|posted by|posted on|published|updated|veröffentlicht|publié|publicado)\\b ?:? ?.{2,100}");
	private static final Pattern NOTICE = Pattern.compile(
			"(?iu)reserved for subscribers|exclusive articles (?:by|from)|externe[nr]? inhalt|drittplattformen|external content|accept (?:all )?cookies|we use cookies|verwende[nt] (?:wir )?cookies|personal data may be|"
					+ "subscribe (?:now|today|to (?:our|the|read))|sign up (?:for|to) (?:our|the|get)|get the latest .{0,40}(?:inbox|newsletter)|your (?:e-?mail )?inbox|already a subscriber|log ?in to (?:continue|read)|abonnieren sie|jetzt abonnieren|"
					+ "suscr[ií]b[ae](?:te|se)|create an account or sign|newsletter.{0,30}(?:anmelden|abonnieren|bestellen)|berlangganan sekarang|ikuti (?:berita|kami|saluran|channel)|gabung (?:di )?(?:channel|grup)|"
					+ "follow (?:us|@?\\w+) on (?:twitter|facebook|instagram|google news)|folgen sie uns|like us on facebook|enable javascript|javascript (?:is|to be) (?:disabled|enabled)|(?:whatsapp|telegram)[- ](?:channel|kanal)");
	private static final String[] NOTICE_WORDS = { "subscri", "exclusive art", "inhalt", "drittpl", "content", "cookie", "personal data", "sign", "inbox",
			"abonn", "suscr", "log", "newsletter", "berlangganan", "ikuti", "gabung", "follow", "folgen", "like us", "javascript", "channel", "kanal" };
	private static final Pattern SOURCE = Pattern.compile(
			"(?iu)\\(?(?:quellen?|sources?|fuente|źródło|fonte|sumber|bron|foto|photo|beitragsbild|titelbild|image|bild|picture|stand|editor|penulis|redaktur|reporter|uploader|copyright)\\s?:.{0,120}");
	private static final Pattern LEGAL = Pattern.compile("(?iu)(?:copyright|hak cipta|©|\\(c\\) ?\\d{4}|all rights reserved).{0,300}");

	/** So many lines may stand between the summary and the story: byline, picture, buttons. */
	private static final int SUMMARY_REACH = 25;
	/** Shorter links name sections; headlines are longer. */
	private static final int SHORTEST_LINK = 25;
	/** Less than that is a second headline. */
	private static final int SHORTEST_SUMMARY = 110;
	/** The page's own copy of its text counts where it holds so much of what was found. */
	private static final double VOUCHED = 0.85;

	private final Outline outline;
	private final Zone story;
	private final String title;
	private final BlockKind[] kinds;
	private boolean headed;

	private Judge(Outline outline, Zone story, String title) {
		this.outline = outline;
		this.story = story;
		this.title = plain(title);
		this.kinds = new BlockKind[outline.pieces().size()];
	}

	/** The kind of every piece of the outline, in its order. */
	static BlockKind[] judge(Outline outline, Zone story, String title, String description, String copy) {
		Judge judge = new Judge(outline, story, title);
		for (int i = 0; i < judge.kinds.length; i++) {
			Piece piece = outline.pieces().get(i);
			judge.kinds[i] = piece.block.within(story) ? judge.inside(piece) : judge.outside(piece);
		}
		judge.dropRepeated();
		judge.dropAboveHeadline();
		judge.dropNotices();
		judge.dropUnvouched(plain(copy));
		judge.dropEmptyHeadings();
		judge.markSignature();
		judge.markOpening();
		judge.markSummary(description);
		return judge.kinds;
	}

	private BlockKind inside(Piece piece) {
		for (Zone up = piece.zone; up != story && up != null; up = up.parent) {
			BlockKind kind = kind(up, piece);
			if (kind != null) {
				return kind;
			}
		}
		String text = outline.textOf(piece);
		if (piece.isHeading() && (isTitle(text) || piece.block.tag.equals("h1") && piece.zone.size < 200 && !headed)) {
			headed = true;
			return BlockKind.HEADLINE;
		}
		if (piece.size < 200) {
			if (READ_ALSO.matcher(text).matches() && (piece.linkSize > 0 || piece.size < 60)) {
				return BlockKind.RELATED;
			}
			if (RUBBISH.matcher(text).matches()) {
				return BlockKind.BOILERPLATE;
			}
			if (LEGAL.matcher(text).matches()) {
				return BlockKind.LEGAL;
			}
			if (piece.size < 110 && !piece.isHeading() && SOURCE.matcher(text).matches()) {
				return BlockKind.CREDIT;
			}
		}
		if (piece.linkDensity() > 0.8 && piece.size < 200 && !piece.closed && !piece.isHeading()) {
			return BlockKind.RELATED;
		}
		return BlockKind.BODY;
	}

	private static @org.eclipse.jdt.annotation.Nullable BlockKind kind(Zone zone, Piece piece) {
		if (zone.traits == 0 || zone.has(Trait.STORY)) {
			return null;
		}
		if (zone.has(Trait.CAPTION) && piece.size < 600 && zone.size < 1500 || isPicture(zone, piece)) {
			return BlockKind.CAPTION;
		}
		if (zone.has(Trait.LEGAL) && zone.size < 1500) {
			return BlockKind.LEGAL;
		}
		if (zone.has(Trait.RELATED) && !zone.has(Trait.LEAD)) {
			return BlockKind.RELATED;
		}
		if (zone.has(Trait.BIOGRAPHY) || zone.has(Trait.BYLINE) && piece.size < 150 && zone.size < 300) {
			return BlockKind.BYLINE;
		}
		if (zone.has(Trait.COMMENTS) || zone.has(Trait.SHARE) || zone.has(Trait.ADVERT) || zone.has(Trait.FRAME) || zone.has(Trait.CONSENT)
				|| zone.has(Trait.OFFER) || zone.has(Trait.TAGS)) {
			return BlockKind.BOILERPLATE;
		}
		return null;
	}

	/** What stands in a figure is its caption, but for tables and quotations that are set as figures. */
	private static boolean isPicture(Zone zone, Piece piece) {
		return zone.tag.equals("figure") && zone.size < 600 && !piece.block.tag.equals("td") && !piece.block.tag.equals("tr")
				&& zone.element.selectFirst("blockquote,table,pre") == null;
	}

	private BlockKind outside(Piece piece) {
		String text = outline.textOf(piece);
		if (piece.isHeading() && isTitle(text)) {
			return BlockKind.HEADLINE;
		}
		if (piece.size < 200 && LEGAL.matcher(text).matches()) {
			return BlockKind.LEGAL;
		}
		for (Zone up = piece.zone; up != null; up = up.parent) {
			BlockKind kind = kind(up, piece);
			if (kind != null) {
				return kind == BlockKind.BOILERPLATE && isLinkToArticle(piece) ? BlockKind.RELATED : kind;
			}
		}
		return isLinkToArticle(piece) ? BlockKind.RELATED : BlockKind.BOILERPLATE;
	}

	/** A link as long as a headline. */
	private static boolean isLinkToArticle(Piece piece) {
		return piece.linkDensity() > 0.9 && piece.size >= SHORTEST_LINK && piece.size < 200;
	}

	private boolean isTitle(String text) {
		String heading = plain(text);
		return !heading.isEmpty() && (title.contains(heading) && heading.length() * 3 > title.length() || !title.isEmpty() && heading.contains(title));
	}

	private static String plain(String text) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isLetterOrDigit(c)) {
				plain.append(Character.toLowerCase(c));
			}
		}
		return plain.toString();
	}

	/** What a page prints again and again, or the same long line twice, is furniture. */
	private void dropRepeated() {
		Map<String, Integer> counts = new HashMap<>();
		for (int i = story.from; i < story.to; i++) {
			if (kinds[i] == BlockKind.BODY) {
				counts.merge(outline.textOf(outline.pieces().get(i)), 1, Integer::sum);
			}
		}
		Set<String> seen = new HashSet<>();
		if (counts.size() * 2 < counts.values().stream().mapToInt(Integer::intValue).sum()) {
			// a text that is made of the same lines is no page with furniture
			return;
		}
		for (int i = story.from; i < story.to; i++) {
			Piece piece = outline.pieces().get(i);
			int count = kinds[i] == BlockKind.BODY ? counts.getOrDefault(outline.textOf(piece), 0) : 0;
			boolean cell = piece.block.tag.equals("td") || piece.block.tag.equals("tr") || piece.block.tag.equals("pre");
			boolean offered = piece.block.tag.equals("li") && piece.size > 40;
			if (count > 1 && !cell && (count > 3 && piece.size > 6 || piece.size > 20 && (piece.size < 100 || offered || !seen.add(outline.textOf(piece))))) {
				kinds[i] = BlockKind.BOILERPLATE;
			}
		}
	}

	/** What stands above the headline is no story yet: section, kicker, breaking news. */
	private void dropAboveHeadline() {
		int headline = -1;
		for (int i = story.from; i < story.to && headline < 0; i++) {
			headline = kinds[i] == BlockKind.HEADLINE ? i : -1;
		}
		for (int i = story.from; i < headline; i++) {
			if (outline.pieces().get(i).isRunning()) {
				return;
			}
		}
		for (int i = story.from; i < headline; i++) {
			if (kinds[i] == BlockKind.BODY) {
				kinds[i] = BlockKind.BOILERPLATE;
			}
		}
	}

	/** A box that asks for consent or sells a subscription: all that stands in it goes with the line that tells. */
	private void dropNotices() {
		for (int i = story.from; i < story.to; i++) {
			Piece piece = outline.pieces().get(i);
			Zone box = piece.block.parent;
			if (kinds[i] == BlockKind.BODY && piece.size < 250 && box != null && isNotice(outline.textOf(piece))) {
				boolean small = box != story && box.within(story) && box.size < 1000 && box.size * 3 < story.size;
				for (int j = small ? box.from : i; j < (small ? box.to : i + 1); j++) {
					kinds[j] = BlockKind.BOILERPLATE;
				}
			}
		}
	}

	/** The words come first: a pattern of so many ways would be tried at every character. */
	private static boolean isNotice(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		for (String word : NOTICE_WORDS) {
			if (lower.contains(word)) {
				return NOTICE.matcher(text).find();
			}
		}
		return false;
	}

	/** Where the page gives its text a second time, for machines, what is missing there is no part of it. */
	private void dropUnvouched(String copy) {
		if (copy.length() < 400) {
			return;
		}
		boolean[] vouched = new boolean[kinds.length];
		int all = 0;
		int found = 0;
		for (int i = story.from; i < story.to; i++) {
			if (kinds[i] == BlockKind.BODY) {
				String text = plain(outline.textOf(outline.pieces().get(i)));
				vouched[i] = isIn(copy, text);
				all += text.length();
				found += vouched[i] ? text.length() : 0;
			}
		}
		boolean begun = false;
		for (int i = story.from; i < story.to && found > all * VOUCHED; i++) {
			Piece piece = outline.pieces().get(i);
			begun |= vouched[i] || piece.size < SHORTEST_SUMMARY;
			if (begun && kinds[i] == BlockKind.BODY && !vouched[i] && !piece.isHeading() && !isListed(piece)) {
				kinds[i] = BlockKind.BOILERPLATE;
			}
		}
	}

	/** Whether the copy holds a line, or both a beginning and an end of it: datelines and links are often cut out. */
	private static boolean isIn(String copy, String line) {
		int length = line.length();
		return copy.contains(line) || length > 80
				&& (copy.contains(line.substring(length - 40)) || copy.contains(line.substring(length / 2 - 20, length / 2 + 20)));
	}

	/** Lists, tables and quotations are often left out of the copy. */
	private static boolean isListed(Piece piece) {
		for (Zone up = piece.block; up != null && up.depth > piece.block.depth - 4; up = up.parent) {
			if (up.tag.equals("li") || up.tag.equals("tr") || up.tag.equals("td") || up.tag.equals("blockquote") || up.tag.equals("pre")) {
				return true;
			}
		}
		return false;
	}

	/** A heading with no text of the story behind it heads something that was left out. */
	private void dropEmptyHeadings() {
		List<Piece> pieces = outline.pieces();
		boolean open = false;
		for (int i = kinds.length - 1; i >= 0; i--) {
			Piece piece = pieces.get(i);
			if (!piece.block.within(story)) {
				open = false;
			} else if (kinds[i] == BlockKind.BODY) {
				if (piece.isHeading()) {
					if (!open) {
						kinds[i] = BlockKind.BOILERPLATE;
					}
				} else {
					open = true;
				}
			} else if (kinds[i] == BlockKind.RELATED && piece.linkDensity() > 0.5) {
				open = false;
			}
		}
	}

	/** Short lines above the first paragraph name the author or the day; the first running text opens the story. */
	private void markOpening() {
		List<Piece> pieces = outline.pieces();
		for (int i = 0; i < kinds.length; i++) {
			if (kinds[i] != BlockKind.BODY) {
				continue;
			}
			Piece piece = pieces.get(i);
			if (piece.isRunning() || piece.size > 120) {
				kinds[i] = BlockKind.LEAD;
				return;
			}
			String text = outline.textOf(piece);
			if (BY.matcher(text).matches() || text.toLowerCase(Locale.ROOT).matches(".*\\b(?:19|20)\\d\\d\\b.*")) {
				kinds[i] = BlockKind.BYLINE;
			} else if (piece.linkDensity() > 0.5) {
				kinds[i] = BlockKind.BOILERPLATE;
			}
		}
	}

	/** A few letters on the last line are the writer's initials or the agency's: {@code amw}, {@code aja/PAP}. */
	private void markSignature() {
		for (int i = story.to - 1; i > story.from; i--) {
			if (kinds[i] == BlockKind.BODY) {
				Piece last = outline.pieces().get(i);
				String tag = last.block.tag;
				if (last.size > 16 || last.stops > 0 || last.isHeading() || tag.equals("li") || tag.equals("tr") || tag.equals("td") || tag.equals("pre")) {
					return;
				}
				kinds[i] = BlockKind.CREDIT;
			}
		}
	}

	/** The summary that stands between headline and story, outside the story's element. */
	private void markSummary(String description) {
		String told = plain(description);
		String start = told.substring(0, Math.min(told.length(), 50));
		int from = Math.max(0, story.from - SUMMARY_REACH);
		for (int i = story.from - 1; i >= from; i--) {
			Piece piece = outline.pieces().get(i);
			if (kinds[i] == BlockKind.BOILERPLATE && piece.size >= SHORTEST_SUMMARY && piece.linkDensity() < 0.3
					&& (isSummary(piece) || start.length() > 30 && plain(outline.textOf(piece)).startsWith(start))) {
				kinds[i] = BlockKind.LEAD;
			}
			if (kinds[i] == BlockKind.HEADLINE && piece.block.tag.equals("h1")) {
				return;
			}
		}
	}

	private static boolean isSummary(Piece piece) {
		boolean named = false;
		for (Zone up = piece.zone; up != null; up = up.parent) {
			named |= up.has(Trait.LEAD) && up.size < 900;
			if (kind(up, piece) != null) {
				return false;
			}
		}
		return named;
	}
}
