package org.factline.importing;

import java.util.List;
import java.util.regex.MatchResult;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.importing.LineRule.Part;
import org.factline.text.Blank;
import org.factline.text.Span;

/** Takes one page apart by the rules of a layout. */
final class LayoutReader {

	/** No line has more parts than these; a page made to be slow is not cut for ever. */
	private static final int MOST_PARTS = 16;

	private final Page page;
	private final LayoutRules layout;
	private final Draft draft;
	private @Nullable BlockKind section;
	private boolean storyBegun;
	private boolean leadTaken;

	LayoutReader(Page page, LayoutRules layout) {
		this.page = page;
		this.layout = layout;
		this.draft = new Draft(page.text());
	}

	Draft read() {
		List<Line> lines = page.lines();
		for (int i = 0; i < lines.size(); i++) {
			read(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
		}
		return draft;
	}

	private void read(Line line, @Nullable Line following) {
		BlockKind within = section;
		int begin = line.begin();
		int end = line.end();
		for (int parts = 0; parts < MOST_PARTS && begin < end; parts++) {
			MatchResult match = take(begin, end, following, within != null);
			if (match == null) {
				break;
			}
			boolean atBegin = match.start() <= begin;
			begin = atBegin ? Blank.skip(page.text(), match.end(), end) : begin;
			end = atBegin ? end : Blank.trim(page.text(), begin, match.start());
		}
		if (begin < end) {
			if (within != null) {
				draft.block(within, begin, end);
			} else if (isHeadline(line, begin, end, following)) {
				draft.block(BlockKind.HEADLINE, begin, end).stated(Field.TITLE, line.text(), "first line");
			} else {
				tellStory(begin, end);
			}
		}
	}

	/** Marks what the first matching rule takes. No picture stands above a headline, which may end in brackets as captions do. */
	private @Nullable MatchResult take(int begin, int end, @Nullable Line following, boolean sectionsOnly) {
		for (LineRule rule : layout.rules()) {
			boolean aboveHeadline = rule.kind() == BlockKind.CAPTION && begin == page.lines().getFirst().begin();
			if (aboveHeadline && layout.hasHeadline() || sectionsOnly && rule.part() != Part.SECTION) {
				continue;
			}
			MatchResult match = rule.match(page.plain(), begin, end, following, storyBegun);
			if (match != null) {
				draft.block(rule.kind(), match.start(), match.end());
				storyBegun |= rule.kind() == BlockKind.DATELINE || rule.kind().isBody();
				leadTaken |= rule.kind() == BlockKind.LEAD;
				if (rule.part() == Part.SECTION) {
					section = rule.kind();
				}
				rule.tell(match, draft);
				return match;
			}
		}
		return null;
	}

	private boolean isHeadline(Line line, int begin, int end, @Nullable Line following) {
		return layout.hasHeadline() && !storyBegun && following != null && line.equals(page.lines().getFirst())
				&& begin == line.begin() && end == line.end() && Headline.looksLikeOne(line.text());
	}

	private void tellStory(int begin, int end) {
		List<Span> paragraphs = layout.splitsGlued() ? GluedParagraphs.in(page.text(), begin, end)
				: List.of(new Span(begin, end));
		for (Span paragraph : paragraphs) {
			draft.block(leadTaken ? BlockKind.BODY : BlockKind.LEAD, paragraph.begin(), paragraph.end());
			leadTaken = true;
		}
		storyBegun = true;
	}
}
