package org.factline.ui.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.factline.model.bridge.PassageEdits;

/** Who works here, as decisions, corrections and marks note it: what the preferences say, else the name of the account. */
public final class Person {

	/** The node of the preferences that this bundle keeps. */
	public static final String NODE = "org.factline.ui";
	/** The key of the name. */
	public static final String NAME = "person";

	private Person() {
	}

	/** The name; empty where nobody told any. */
	public static String name() {
		return InstanceScope.INSTANCE.getNode(NODE).get(NAME, account());
	}

	/** The name, and today. */
	public static PassageEdits.By today() {
		return new PassageEdits.By(name(), LocalDate.now().toString());
	}

	/** The name, and this moment, in UTC to the second. */
	public static PassageEdits.By now() {
		return new PassageEdits.By(name(), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
	}

	/** The name of the account of this computer. */
	public static String account() {
		return System.getProperty("user.name", "");
	}
}
