package org.factline.time;

import java.util.List;

import org.factline.text.Span;

/**
 * What is known about a text beside its words.
 *
 * @param language  ISO 639-1 code: {@code id}, {@code en}, {@code ms}; a language without a grammar yields numeric dates only
 * @param published when it was published; {@link Edtf#NONE} where that is not known
 * @param retrieved when the page was saved; {@link Edtf#NONE} where that is not known
 * @param zone      the outlet's offset from UTC ({@code +07:00}); empty where it is not known
 * @param furniture pieces of the text that belong to the page and not to the article: ages there count back from the
 *                  moment the page was saved
 */
public record TimeContext(String language, Edtf published, Edtf retrieved, String zone, List<Span> furniture) {

	public TimeContext {
		furniture = furniture.stream().sorted(Span.IN_TEXT).toList();
	}

	/** A text of which only the language is known. */
	public static TimeContext of(String language) {
		return new TimeContext(language, Edtf.NONE, Edtf.NONE, "", List.of());
	}

	/** The same in another language. */
	public TimeContext withLanguage(String code) {
		return new TimeContext(code, published, retrieved, zone, furniture);
	}

	/** The same with a publication date. */
	public TimeContext withPublished(Edtf date) {
		return new TimeContext(language, date, retrieved, zone, furniture);
	}

	/** The same with the moment the page was saved. */
	public TimeContext withRetrieved(Edtf date) {
		return new TimeContext(language, published, date, zone, furniture);
	}

	/** The same with the outlet's offset from UTC, {@code +07:00}. */
	public TimeContext withZone(String offset) {
		return new TimeContext(language, published, retrieved, offset, furniture);
	}

	/** The same with the pieces that belong to the page. */
	public TimeContext withFurniture(List<Span> spans) {
		return new TimeContext(language, published, retrieved, zone, spans);
	}
}
