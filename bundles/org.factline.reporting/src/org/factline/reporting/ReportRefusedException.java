package org.factline.reporting;

import java.io.IOException;

/** A report must not be made of what there is, and that is no fault. The message is one sentence for people that says what has to be done first. */
public final class ReportRefusedException extends IOException {

	private static final long serialVersionUID = 1;

	/** @param message one sentence for people */
	public ReportRefusedException(String message) {
		super(message);
	}
}
