package org.factline.model.tests.faulty;

import java.io.IOException;

/** When a file system fails, and how. Counts what changes the disk, so that a test can make each of them fail in turn. */
public final class Faults {

	/** How it fails. */
	public enum Kind {
		/** From the operation on there is no room: nothing can be made or written; names can be moved and removed. */
		FULL,
		/** The operation, a flush, is not done; what follows works again. */
		FLUSH,
		/** The operation is not done, and what follows works again, as on a share that was away for a moment. */
		ONCE,
		/** The operation is half done and nothing follows: the process is gone. */
		GONE
	}

	/** What is done to the disk. */
	enum Operation {
		WRITE, CREATE, FLUSH, MOVE, DELETE
	}

	private Kind kind = Kind.ONCE;
	private long at = Long.MAX_VALUE;
	private long count;
	private boolean happened;

	/** Lets an operation fail from now on. */
	public synchronized void arm(Kind how, long number) {
		kind = how;
		at = number;
		count = 0;
		happened = false;
	}

	/** Lets everything succeed from now on, and gives how many operations were counted before. */
	public synchronized long disarm() {
		at = Long.MAX_VALUE;
		return count;
	}

	/** Whether it came to the failure. */
	public synchronized boolean happened() {
		return happened;
	}

	/** Tells that something is about to be done; throws where that fails. */
	synchronized void before(Operation operation) throws IOException {
		boolean counted = switch (kind) {
		case FULL -> operation == Operation.WRITE || operation == Operation.CREATE;
		case FLUSH -> operation == Operation.FLUSH;
		case ONCE, GONE -> true;
		};
		if (!counted) {
			return;
		}
		long number = count++;
		boolean fails = kind == Kind.FULL || kind == Kind.GONE ? number >= at : number == at;
		if (fails) {
			happened = true;
			throw new IOException(switch (kind) {
			case FULL -> "No space left on device";
			case FLUSH -> "Input/output error";
			case ONCE -> "Stale file handle";
			case GONE -> "the process is gone";
			});
		}
	}
}
