package org.factline.model.file;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody else changed a file since it was read; it was not overwritten. */
public final class ChangedOnDiskException extends IOException {

	private static final long serialVersionUID = 1;

	ChangedOnDiskException(Path file) {
		super(file + " was changed by somebody else since it was opened; it was not overwritten");
	}
}
