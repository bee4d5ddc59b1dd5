package org.factline.messages;

import java.lang.System.Logger.Level;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one package in one language, from {@code messages.properties} (English) and
 * {@code messages_id.properties} (Indonesian) beside a class of that package. The environment's language is never asked:
 * a report made twice is the same twice.
 */
public final class Messages {

	private static final Control NO_ENVIRONMENT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final String name;
	private final ResourceBundle bundle;
	private final Locale locale;
	/** Keys that were asked for and are not there. */
	private final Set<String> missing = ConcurrentHashMap.newKeySet();

	private Messages(String name, ResourceBundle bundle, Locale locale) {
		this.name = name;
		this.bundle = bundle;
		this.locale = locale;
	}

	/**
	 * The sentences beside a class.
	 *
	 * @param neighbour a class in the package that holds the property files
	 * @param locale    the language wanted; English where it has no file
	 * @throws MissingResourceException where there is no {@code messages.properties}
	 */
	public static Messages of(Class<?> neighbour, Locale locale) {
		return of(neighbour, "messages", locale);
	}

	/**
	 * The sentences of one property file beside a class.
	 *
	 * @param neighbour a class in the package that holds the property files
	 * @param file      the file's name, without language and ending
	 * @param locale    the language wanted; English where it has no file
	 * @throws MissingResourceException where there is no such file
	 */
	public static Messages of(Class<?> neighbour, String file, Locale locale) {
		String name = neighbour.getPackageName() + '.' + file;
		return new Messages(name, ResourceBundle.getBundle(name, locale, neighbour.getClassLoader(), NO_ENVIRONMENT), locale);
	}

	/** The language that was asked for. */
	public Locale locale() {
		return locale;
	}

	/**
	 * A sentence with its holes filled, by the rules of {@link MessageFormat}. A key that has no sentence gives the key
	 * itself, and is logged once: a missing translation must not lose a finding.
	 */
	public String get(String key, Object... values) {
		if (!bundle.containsKey(key)) {
			if (missing.add(key)) {
				System.getLogger(Messages.class.getName()).log(Level.WARNING, "there is no sentence " + key + " in " + name + ".properties");
			}
			return key;
		}
		return new MessageFormat(bundle.getString(key), locale).format(values);
	}
}
