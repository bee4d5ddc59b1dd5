package org.factline.ui.events;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.ui.dossiers.EventRef;

/** Decides about the proposed events that are selected, in whichever part. */
public abstract sealed class ProposalHandler extends AbstractHandler {

	/** Takes them into the dossier. */
	public static final class Confirm extends ProposalHandler {

		@Override
		void decide(List<EventRef> events) {
			Proposals.confirm(events);
		}
	}

	/** Refuses them. */
	public static final class Reject extends ProposalHandler {

		@Override
		void decide(List<EventRef> events) {
			Proposals.reject(events);
		}
	}

	abstract void decide(List<EventRef> events);

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen) {
			decide(((List<?>) chosen.toList()).stream().filter(EventRef.class::isInstance).map(EventRef.class::cast).toList());
		}
		return null;
	}
}
