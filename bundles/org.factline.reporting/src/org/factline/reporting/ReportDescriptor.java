package org.factline.reporting;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * What a report says of itself, so that it need not be loaded to be listed.
 *
 * @param id        the word that the command line takes, such as {@code html}
 * @param name      for people
 * @param mediaType of what it writes
 * @param fileName  the name of the file it is written to, such as {@code factline.html}
 * @param factory   makes the report when it is first needed
 */
public record ReportDescriptor(String id, String name, String mediaType, String fileName, Supplier<Report> factory) {

	public ReportDescriptor {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(mediaType);
		Objects.requireNonNull(fileName);
		Objects.requireNonNull(factory);
	}
}
