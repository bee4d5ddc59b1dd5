package org.factline.importing;

import java.util.Set;
import java.util.stream.Collectors;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Field;

/** Values of {@link Field#KIND} beside those that an outlet or a standard gives. */
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

	/** The ids of those articles of a dossier that are {@linkplain #isUnconfirmed no sources}. */
	public static Set<String> unconfirmed(ArticleSet dossier) {
		return dossier.articles().stream().filter(one -> one.value(Field.KIND).filter(ArticleKinds::isUnconfirmed).isPresent())
				.map(Article::id).collect(Collectors.toSet());
	}
}
