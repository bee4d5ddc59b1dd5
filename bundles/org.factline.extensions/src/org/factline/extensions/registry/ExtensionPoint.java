package org.factline.extensions.registry;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.factline.messages.Failures;

/**
 * An extension point.
 *
 * @param id such as {@code org.factline.checking.checks}
 */
public record ExtensionPoint(String id) {

	/** Bundles that come with the product have its name. */
	private static final String PRODUCT = "org.factline.";
	private static final Comparator<Contribution> PRODUCT_FIRST = Comparator
			.comparing((Contribution one) -> Boolean.valueOf(!one.bundle().startsWith(PRODUCT))).thenComparing(Contribution::bundle);

	public ExtensionPoint {
		Objects.requireNonNull(id);
	}

	/**
	 * What all bundles contribute, in the registry's order, as {@link #read(IExtensionRegistry, Function, Consumer)} reads it; what is
	 * left out is logged.
	 *
	 * @param describe makes a description; what it throws is that contribution's mistake
	 */
	public <T> List<T> read(IExtensionRegistry registry, Function<Contribution, T> describe) {
		Logger logger = System.getLogger(ExtensionPoint.class.getName());
		return read(registry, describe, fault -> logger.log(Level.WARNING, fault.told(Locale.ENGLISH)));
	}

	/**
	 * What all bundles contribute, in the registry's order. A contribution that nothing can be made of is left out and told with
	 * its bundle: one plug-in's mistake must not take the others down. So is one whose id another has, whatever order they were
	 * installed in: a plug-in does not take the place of what comes with the product, and of two the one stays whose bundle's
	 * name is first.
	 *
	 * @param describe makes a description; what it throws is that contribution's mistake
	 * @param faults   hears of each contribution that is left out
	 */
	public <T> List<T> read(IExtensionRegistry registry, Function<Contribution, T> describe, Consumer<ContributionFault> faults) {
		List<Contribution> contributions = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(id)) {
			contributions.add(new Contribution(Objects.requireNonNull(element)));
		}
		Map<String, Contribution> owners = new HashMap<>();
		contributions.stream().filter(Contribution::isThere).sorted(PRODUCT_FIRST).forEach(one -> owners.putIfAbsent(one.attribute("id"), one));
		List<T> all = new ArrayList<>();
		for (Contribution one : contributions) {
			describe(one, owners, describe, faults).ifPresent(all::add);
		}
		return all;
	}

	private <T> Optional<T> describe(Contribution one, Map<String, Contribution> owners, Function<Contribution, T> describe,
			Consumer<ContributionFault> faults) {
		if (!one.isThere()) {
			faults.accept(new ContributionFault(id, "", "", "gone", List.of()));
			return Optional.empty();
		}
		String own = one.attribute("id");
		Contribution owner = owners.get(own);
		if (own.isEmpty()) {
			faults.accept(new ContributionFault(id, one.bundle(), own, "no-id", List.of()));
			return Optional.empty();
		}
		if (owner != null && owner != one) {
			faults.accept(new ContributionFault(id, one.bundle(), own, "taken", List.of(owner.bundle())));
			return Optional.empty();
		}
		try {
			return Optional.of(describe.apply(one));
		} catch (RuntimeException e) {
			faults.accept(new ContributionFault(id, one.bundle(), own, "wrong", List.of(Failures.told(e, ""))));
			return Optional.empty();
		}
	}
}
