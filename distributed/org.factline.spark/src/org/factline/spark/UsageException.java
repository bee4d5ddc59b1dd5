package org.factline.spark;

/** The command line asks for something that cannot be done; the message says what. */
final class UsageException extends Exception {

	private static final long serialVersionUID = 1;

	UsageException(String message) {
		super(message);
	}
}
