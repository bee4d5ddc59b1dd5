package org.factline.commandline;

/** The command was used wrongly in a way that only shows while it runs; the message is one sentence for people. */
final class UsageException extends Exception {

	private static final long serialVersionUID = 1;

	UsageException(String message) {
		super(message);
	}

	@Override
	public String getMessage() {
		String message = super.getMessage();
		return message == null ? "" : message;
	}
}
