package org.factline.checking.ui.claims;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** What was typed belongs to what a command does: it is taken before any is run, so that it is saved, undone, and seen by others. */
final class TypedFirst implements IExecutionListener {

	private final Runnable take;

	/** @param take takes what was typed and not yet taken */
	TypedFirst(Runnable take) {
		this.take = take;
	}

	@Override
	@NonNullByDefault({})
	public void preExecute(String command, ExecutionEvent event) {
		take.run();
	}

	@Override
	@NonNullByDefault({})
	public void notHandled(String command, NotHandledException exception) {
		// nothing was done
	}

	@Override
	@NonNullByDefault({})
	public void postExecuteFailure(String command, ExecutionException exception) {
		// whoever gave the command is told
	}

	@Override
	@NonNullByDefault({})
	public void postExecuteSuccess(String command, Object result) {
		// the dossier tells what changed
	}
}
