package org.factline.importing;

import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.BlockKind;

/** Says what a line, or the beginning or end of one, is. Made by {@link LayoutRules}. */
public final class LineRule {

	/** Which part of a line a rule is about. */
	enum Part {
		/** All that is left of the line. */
		WHOLE,
		/** The beginning; the rest of the line goes on through the rules. */
		OPENING,
		/** The end; what stands before goes on through the rules. */
		ENDING,
		/** The line and all that follow, up to the next such line. */
		SECTION
	}

	/** An ending is looked for in so many characters, so that a page without line breaks is not searched through. */
	private static final int LONGEST_ENDING = 200;

	private final Part part;
	private final Pattern pattern;
	private BlockKind kind = BlockKind.BOILERPLATE;
	private @Nullable Pattern next;
	private boolean beforeStory;
	private @Nullable BiConsumer<MatchResult, Draft> then;

	LineRule(Part part, String regex) {
		this.part = part;
		this.pattern = Pattern.compile(part == Part.ENDING ? "(?:" + regex + ")$" : regex);
	}

	/** What the matching part is; boilerplate unless said. */
	public LineRule is(BlockKind what) {
		kind = what;
		return this;
	}

	/** Holds only where the line after this one matches as a whole. */
	public LineRule followedBy(String regex) {
		next = Pattern.compile(regex);
		return this;
	}

	/** Holds only above the story: before its dateline and its first paragraph. */
	public LineRule beforeStory() {
		beforeStory = true;
		return this;
	}

	/** What the match says of the article; groups are those of the rule's pattern. */
	public LineRule then(BiConsumer<MatchResult, Draft> says) {
		then = says;
		return this;
	}

	Part part() {
		return part;
	}

	BlockKind kind() {
		return kind;
	}

	/** The match in a piece of a line, or null. */
	@Nullable
	MatchResult match(String text, int begin, int end, @Nullable Line following, boolean storyBegun) {
		if (beforeStory && storyBegun || !isFollowed(following)) {
			return null;
		}
		boolean whole = part == Part.WHOLE || part == Part.SECTION;
		if (whole && end - begin > Page.LONGEST_MATCHED) {
			return null;
		}
		int from = part == Part.ENDING ? Math.max(begin, end - LONGEST_ENDING) : begin;
		Matcher matcher = pattern.matcher(text).region(from, end);
		if (part == Part.ENDING) {
			matcher.useTransparentBounds(true);
		}
		boolean found = switch (part) {
		case WHOLE, SECTION -> matcher.matches();
		case OPENING -> matcher.lookingAt();
		case ENDING -> matcher.find();
		};
		return found && matcher.end() > matcher.start() ? matcher.toMatchResult() : null;
	}

	void tell(MatchResult match, Draft draft) {
		BiConsumer<MatchResult, Draft> says = then;
		if (says != null) {
			says.accept(match, draft);
		}
	}

	private boolean isFollowed(@Nullable Line following) {
		Pattern wanted = next;
		return wanted == null || following != null && Page.matches(wanted, following);
	}
}
