package org.factline.commandline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.factline.extensions.plugins.registry.PluginState;
import org.factline.extensions.registry.ContributionFault;

/**
 * What became of what plug-ins contribute.
 *
 * @param states how the plug-in of a symbolic name stands; empty where it is not known
 * @param faults contributions that were left out
 */
record Contributed(Function<String, Optional<PluginState>> states, List<ContributionFault> faults) {

	/** Where there are no plug-ins. */
	static final Contributed NOTHING = new Contributed(name -> Optional.empty(), List.of());

	Contributed {
		Objects.requireNonNull(states);
		faults = List.copyOf(faults);
	}
}
