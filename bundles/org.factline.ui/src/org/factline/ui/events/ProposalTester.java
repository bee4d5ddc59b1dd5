package org.factline.ui.events;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.factline.ui.dossiers.EventRef;

/** Tells menus and keys whether an event is proposed. */
public final class ProposalTester extends PropertyTester {

	@Override
	@NonNullByDefault({})
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof EventRef ref && Proposals.find(ref).isPresent();
	}
}
