package org.factline.checking;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

import org.factline.article.Family;
import org.factline.article.Severity;
import org.factline.messages.Failures;

/**
 * What a check says of itself, so that it need not be loaded to be listed.
 *
 * @param id         unique, such as {@code weekday-date}; a third party's begins with its bundle's name
 * @param family     what kind of thing it finds
 * @param severity   how much that matters at most
 * @param parameters what can be set
 * @param help       its help page in a language
 * @param bundle     symbolic name of the bundle that it comes from; empty where it comes from none
 * @param factory    makes the check when it is first needed
 */
public record CheckDescriptor(String id, Family family, Severity severity, List<Parameter> parameters,
		Function<Locale, HelpPage> help, String bundle, Supplier<Check> factory) {

	/**
	 * Something about a check that can be set.
	 *
	 * @param name         such as {@code min-tokens}
	 * @param defaultValue what holds where nothing is set
	 * @param least        of a whole number, the least that it may be
	 */
	public record Parameter(String name, String defaultValue, int least) {

		public Parameter {
			Objects.requireNonNull(name);
			Objects.requireNonNull(defaultValue);
		}

		/** A parameter that may be any word or number, as its default is one or the other. */
		public Parameter(String name, String defaultValue) {
			this(name, defaultValue, Integer.MIN_VALUE);
		}

		/** Whether it takes whole numbers only: one whose default is none takes any words. */
		public boolean isWholeNumber() {
			return wholeNumber(defaultValue).isPresent();
		}

		/** Whether there is a least number that it may be. */
		public boolean hasLeast() {
			return least > Integer.MIN_VALUE;
		}

		/** Whether it can have a value. */
		public boolean takes(String value) {
			return !isWholeNumber() || wholeNumber(value).stream().anyMatch(number -> number >= least);
		}

		private static OptionalInt wholeNumber(String value) {
			try {
				return OptionalInt.of(Integer.parseInt(value.strip()));
			} catch (NumberFormatException e) {
				return OptionalInt.empty();
			}
		}
	}

	public CheckDescriptor {
		Objects.requireNonNull(id);
		Objects.requireNonNull(family);
		Objects.requireNonNull(severity);
		parameters = List.copyOf(parameters);
		Objects.requireNonNull(help);
		Objects.requireNonNull(bundle);
		Objects.requireNonNull(factory);
	}

	/** One that comes from no bundle, such as one that a test has made. */
	public CheckDescriptor(String id, Family family, Severity severity, List<Parameter> parameters, Function<Locale, HelpPage> help,
			Supplier<Check> factory) {
		this(id, family, severity, parameters, help, "", factory);
	}

	/** What people are told who it is: its id, and its bundle where the id does not begin with that and it is not the product's. */
	public String named() {
		return Failures.named(id, bundle);
	}

	/**
	 * A parameter by its name.
	 *
	 * @throws IllegalArgumentException where there is none of that name
	 */
	public Parameter parameter(String name) {
		return parameters.stream().filter(one -> one.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(id + " has no parameter " + name));
	}
}
