package org.factline.importing;

/** Values of {@link org.factline.article.Field#KIND} beside those that an outlet or a standard gives. */
public final class ArticleKinds {

	/** Only the address is known; nothing was fetched. */
	public static final String LINK = "link, not retrieved";
	/** A fact-check of a claim. */
	public static final String FACT_CHECK = "fact-check";
	/** What somebody put into a social network. */
	public static final String POST = "social post";
	/** A message of a chat. */
	public static final String CHAT = "chat message";
	/** The words of a picture, a sound or a film, written down by somebody. */
	public static final String TRANSCRIPT = "transcript";

	private ArticleKinds() {
	}

	/**
	 * Whether an article of this kind is no source of its own: what was posted or passed on, as long as nobody has confirmed
	 * it. People confirm it by correcting its kind, such as to {@code social post, confirmed}.
	 */
	public static boolean isUnconfirmed(String kind) {
		return kind.equals(POST) || kind.equals(CHAT) || kind.equals(TRANSCRIPT);
	}
}
