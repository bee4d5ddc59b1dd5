package org.factline.time;

import java.util.List;
import java.util.Optional;

import org.factline.time.internal.Engine;

/**
 * Finds the time expressions of a text and says what they mean. Immutable and safe for any number of threads; a
 * language's grammar is read when it is first needed. Reading takes time linear in the length of the text, and yields
 * the same each time.
 * <p>
 * What is read, how it is anchored and where that ends is told in docs/reference/time.md.
 */
public final class TimeReader {

	private final Engine engine;

	private TimeReader(Engine engine) {
		this.engine = engine;
	}

	/** The reader of Indonesian, English and Malay. */
	public static TimeReader standard() {
		return new TimeReader(new Engine());
	}

	/**
	 * The time expressions of a text, in order, none overlapping another.
	 *
	 * @param text    any text
	 * @param context its language and dates
	 * @return offsets in UTF-16 units
	 */
	public List<TimeExpression> read(String text, TimeContext context) {
		return engine.read(text, context);
	}

	/**
	 * The date, with its time where one is given, that a line of a saved page states: "22 Jan 2025, 12:01", "Rabu, 12
	 * Februari 2020 19:30 WIB", "2025-02-24T19:30+07:00". A line may hold other words; the first complete date counts.
	 * Empty where there is none, or it does not exist.
	 *
	 * @param line     one line
	 * @param language ISO 639-1 code of the page
	 */
	public Optional<Edtf> readDate(String line, String language) {
		return read(line, TimeContext.of(language)).stream()
				.filter(expression -> expression.isDay() && !expression.slip().kind().equals(Slip.Kind.NO_SUCH_DAY))
				.map(TimeExpression::edtf).findFirst();
	}
}
