package org.factline.reporting;

/** A report could not be made, by its own fault. The message is one sentence for people that names it. */
public final class ReportFailedException extends Exception {

	private static final long serialVersionUID = 1;

	ReportFailedException(String message, Throwable cause) {
		super(message, cause);
	}

	ReportFailedException(String message) {
		super(message);
	}
}
