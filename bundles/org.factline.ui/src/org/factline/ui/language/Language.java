package org.factline.ui.language;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.factline.messages.Messages;

/** The language of the windows: what {@code -nl} says, else the environment's. */
public final class Language {

	private Language() {
	}

	/** The language in which the workbench was started. */
	public static Locale locale() {
		return Locale.forLanguageTag(Platform.getNL().replace('_', '-'));
	}

	/** The sentences beside a class, in the language of the windows. */
	public static Messages messages(Class<?> neighbour) {
		return Messages.of(neighbour, locale());
	}
}
