package org.factline.reporting;

import java.util.Objects;
import java.util.function.Supplier;

import org.factline.messages.Failures;

/**
 * What a report says of itself, so that it need not be loaded to be listed.
 *
 * @param id        the word that the command line takes, such as {@code html}
 * @param name      for people
 * @param mediaType of what it writes
 * @param fileName  the name of the file it is written to, such as {@code factline.html}
 * @param bundle    symbolic name of the bundle that it comes from; empty where it comes from none
 * @param factory   makes the report when it is first needed
 */
public record ReportDescriptor(String id, String name, String mediaType, String fileName, String bundle,
		Supplier<Report> factory) {

	public ReportDescriptor {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(mediaType);
		Objects.requireNonNull(fileName);
		Objects.requireNonNull(bundle);
		Objects.requireNonNull(factory);
	}

	/** One that comes from no bundle, such as one that a test has made. */
	public ReportDescriptor(String id, String name, String mediaType, String fileName, Supplier<Report> factory) {
		this(id, name, mediaType, fileName, "", factory);
	}

	/** What people are told who it is: its id, and its bundle where the id does not begin with that and it is not the product's. */
	public String named() {
		return Failures.named(id, bundle);
	}
}
