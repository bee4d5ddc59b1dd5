package org.factline.extensions.plugins.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.factline.extensions.registry.ContributionFault;
import org.factline.messages.Messages;

/**
 * What there is to say of a plug-in that is installed, in lines for people.
 *
 * @param offers what it contributes and works, and what is worth knowing
 * @param faults what does not work, and why
 */
public record PluginReport(List<String> offers, List<String> faults) {

	public PluginReport {
		offers = List.copyOf(offers);
		faults = List.copyOf(faults);
	}

	/**
	 * @param name    its symbolic name
	 * @param found   what its jar lacks
	 * @param state   how it stands in the framework; empty where that does not know it
	 * @param leftOut contributions, of whomever, that were left out
	 */
	public static PluginReport of(String name, List<PluginFault> found, Optional<PluginState> state, List<ContributionFault> leftOut, Locale locale) {
		Messages messages = Messages.of(PluginReport.class, "faults", locale);
		List<String> offers = new ArrayList<>();
		List<String> faults = new ArrayList<>();
		found.forEach(fault -> (fault.fatal() ? faults : offers).add(fault.told(locale)));
		// the jar says it better: with the line
		boolean explained = !faults.isEmpty();
		if (state.isEmpty()) {
			if (!explained) {
				faults.add(messages.get("unknown"));
			}
			return new PluginReport(offers, faults);
		}
		if (!explained) {
			state.get().missing().forEach(missing -> faults.add(messages.get("unresolved", missing)));
		}
		for (PluginState.Offer offer : state.get().offers()) {
			// org.factline.checking.checks takes a check
			String kind = offer.point().substring(offer.point().lastIndexOf('.') + 1).replaceFirst("s$", "");
			Optional<ContributionFault> out = leftOut.stream()
					.filter(one -> one.bundle().equals(name) && one.point().equals(offer.point()) && one.id().equals(offer.id())).findFirst();
			if (out.isPresent()) {
				faults.add(messages.get("left-out", kind, offer.id(), out.get().reason(locale)));
			} else if (offer.fault().isEmpty()) {
				offers.add(messages.get("offer", kind, offer.id()));
			} else if (!explained) {
				faults.add(messages.get("broken", kind, offer.id(), offer.fault()));
			}
		}
		return new PluginReport(offers, faults);
	}
}
