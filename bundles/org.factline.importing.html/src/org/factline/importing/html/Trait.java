package org.factline.importing.html;

import java.util.EnumSet;
import java.util.Set;

/** What an element's name, class, id or role says of what it holds. */
enum Trait {
	/** The story itself: {@code article-body}, {@code entry-content}, {@code itemprop=articleBody}. */
	STORY,
	/** Headline: {@code h1}, {@code entry-title}. */
	TITLE,
	/** Summary above the story: {@code standfirst}, {@code lead}. */
	LEAD,
	/** Who wrote it and when: {@code byline}, {@code post-meta}. */
	BYLINE,
	/** Under a picture. */
	CAPTION,
	/** Links to other pages. */
	RELATED,
	/** What readers wrote. */
	COMMENTS,
	/** Sharing and following. */
	SHARE,
	/** Advertising. */
	ADVERT,
	/** Navigation, header, footer, side columns, forms. */
	FRAME,
	/** Consent to cookies. */
	CONSENT,
	/** Newsletters, subscriptions, paywalls. */
	OFFER,
	/** Keywords. */
	TAGS,
	/** About the author. */
	BIOGRAPHY,
	/** Rights. */
	LEGAL,
	/** Not shown. */
	HIDDEN;

	/** What is certainly no part of a story. */
	static final Set<Trait> FOREIGN = EnumSet.of(RELATED, COMMENTS, SHARE, ADVERT, FRAME, CONSENT, OFFER, TAGS, BIOGRAPHY, LEGAL,
			HIDDEN);

	/** The trait's bit in a set of them. */
	int bit() {
		return 1 << ordinal();
	}

	/** Whether a set holds the trait. */
	boolean in(int set) {
		return (set & bit()) != 0;
	}

	/** The bits of several traits. */
	static int bits(Set<Trait> traits) {
		int set = 0;
		for (Trait trait : traits) {
			set |= trait.bit();
		}
		return set;
	}
}
