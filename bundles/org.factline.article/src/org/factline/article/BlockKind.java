package org.factline.article;

/** What a block of a page is. Only {@link #LEAD} and {@link #BODY} are the article's own running text. */
public enum BlockKind {
	/** The article's title. */
	HEADLINE,
	/** The first paragraph, where the layout sets it apart or it opens the story. */
	LEAD,
	/** A paragraph of the story. */
	BODY,
	/** What stands under or over a picture. */
	CAPTION,
	/** Who wrote, edited or translated it, and when it was put online. */
	BYLINE,
	/** Place, agency or outlet that open the story: {@code Tokyo (ANTARA) - }. */
	DATELINE,
	/** The agency or source that the text is credited to: {@code (Antara)}, {@code Sumber: Kyodo}. */
	CREDIT,
	/** Links to other articles: "Baca juga" lines, related and newest lists. */
	RELATED,
	/** Everything else that the page brings along: share buttons, adverts, loading rubbish, comments. */
	BOILERPLATE,
	/** Copyright, terms, bans on copying. */
	LEGAL;

	/** Whether the block belongs to the article's body. */
	public boolean isBody() {
		return this == LEAD || this == BODY;
	}
}
