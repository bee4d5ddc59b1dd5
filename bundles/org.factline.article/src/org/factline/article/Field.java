package org.factline.article;

import java.util.Locale;

/** What can be known of an article beside its text. */
public enum Field {
	/** The name of the newspaper, site or account. */
	OUTLET,
	/** news, wire, social post, transcript. */
	KIND,
	/** Where the article stands in the web. */
	URL,
	/** The headline. */
	TITLE,
	/** The wire service that it came from. */
	AGENCY,
	/** The place that the dateline names. */
	DATELINE,
	/** BCP 47 language tag. */
	LANGUAGE,
	/** When it was published: EDTF, with the zone as stated. */
	PUBLISHED,
	/** When it was last changed: EDTF, with the zone as stated. */
	MODIFIED,
	/** When the page was saved: EDTF. */
	RETRIEVED,
	/** The page's own notice of rights. */
	RIGHTS,
	/** Of a post or message: the network or the messenger. */
	PLATFORM,
	/** Of a post or message: the account. */
	HANDLE,
	/** The picture that it was taken from: {@code sha256:} and 64 hexadecimal digits. */
	PICTURE,
	/** Who wrote down the words of a picture, a sound or a film. */
	TRANSCRIBER;

	/** The name that files and reports use. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
