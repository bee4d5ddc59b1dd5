package org.factline.reporting;

import org.eclipse.jdt.annotation.Nullable;

/** A report could not be made, by its own fault. The message is one sentence for people that names it. */
public final class ReportFailedException extends Exception {

	private static final long serialVersionUID = 1;

	private final String bundle;

	ReportFailedException(String message, String bundle, @Nullable Throwable cause) {
		super(message, cause);
		this.bundle = bundle;
	}

	/** Symbolic name of the bundle that the report comes from; empty where it comes from none. */
	public String bundle() {
		return bundle;
	}
}
