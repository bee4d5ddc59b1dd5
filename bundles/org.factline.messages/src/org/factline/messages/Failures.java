package org.factline.messages;

import java.util.Arrays;
import java.util.Optional;

/** What is said of something that was thrown by code that others wrote: enough for its author to find the line. */
public final class Failures {

	private static final String LINE_BREAKS = "\\s*\\R\\s*";
	private static final int DEEPEST = 10;
	private static final String PRODUCT = "org.factline.";

	private Failures() {
	}

	/**
	 * The kind, the message and the first place in the author's own code, in one line; of one that only wraps another, the inner
	 * one, too.
	 *
	 * @param author the class that was called, or empty words where it could not even be made; its package is the author's
	 */
	public static String told(Throwable thrown, String author) {
		StringBuilder told = new StringBuilder(named(thrown));
		Throwable root = root(thrown);
		// what only wraps another often repeats it
		if (root != thrown && told.indexOf(named(root)) < 0) {
			told.append(", caused by ").append(named(root));
		}
		place(root, author).or(() -> place(thrown, author)).ifPresent(at -> told.append(" (").append(at).append(')'));
		return told.toString();
	}

	/**
	 * What people are told who something is: its id, and its bundle where the id does not begin with that and it is not one of the
	 * product's own.
	 */
	public static String named(String id, String bundle) {
		return bundle.isEmpty() || bundle.startsWith(PRODUCT) || id.equals(bundle) || id.startsWith(bundle + ".") ? id
				: id + " of the bundle " + bundle;
	}

	private static String named(Throwable thrown) {
		String message = thrown.getMessage();
		String kind = thrown.getClass().getSimpleName();
		return message == null || message.isBlank() ? kind : kind + ": " + message.strip().replaceAll(LINE_BREAKS, " ");
	}

	/** What made a class fail to load stands behind one or two others. */
	private static Throwable root(Throwable thrown) {
		Throwable root = thrown;
		for (int depth = 0; depth < DEEPEST; depth++) {
			Throwable cause = root.getCause();
			if (cause == null) {
				return root;
			}
			root = cause;
		}
		return root;
	}

	private static Optional<String> place(Throwable thrown, String author) {
		String home = author.substring(0, author.lastIndexOf('.') + 1);
		return Arrays.stream(thrown.getStackTrace()).filter(frame -> !home.isEmpty() && frame.getClassName().startsWith(home)).findFirst()
				.map(frame -> frame.getClassName() + '.' + frame.getMethodName()
						+ (frame.getFileName() == null ? "" : ", " + frame.getFileName() + ':' + frame.getLineNumber()));
	}
}
