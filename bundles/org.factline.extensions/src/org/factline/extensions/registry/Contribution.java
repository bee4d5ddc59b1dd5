package org.factline.extensions.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.factline.messages.Failures;

/** What one bundle says of one thing that it contributes, or an element inside that. */
public final class Contribution {

	private final IConfigurationElement element;

	Contribution(IConfigurationElement element) {
		this.element = element;
	}

	/** Whether its bundle is still there; of one that has just been uninstalled nothing is known any more. */
	boolean isThere() {
		return element.isValid();
	}

	/** The bundle that contributes it. */
	public IContributor contributor() {
		return Objects.requireNonNull(element.getContributor());
	}

	/** The symbolic name of the bundle that contributes it. */
	public String bundle() {
		return Objects.requireNonNull(contributor().getName());
	}

	/** An attribute; empty where it is not given. */
	public String attribute(String name) {
		String value = element.getAttribute(name);
		return value == null ? "" : value;
	}

	/** The elements of a name inside this one. */
	public List<Contribution> children(String name) {
		List<Contribution> children = new ArrayList<>();
		for (IConfigurationElement child : element.getChildren(name)) {
			children.add(new Contribution(Objects.requireNonNull(child)));
		}
		return children;
	}

	/** The attribute {@code value} of each element of a name inside this one. */
	public List<String> values(String name) {
		return children(name).stream().map(child -> child.attribute("value")).toList();
	}

	/**
	 * Makes an object of the class that the attribute {@code class} names.
	 *
	 * @throws IllegalStateException where that cannot be done, or it is none of the type; its message names the bundle
	 */
	public <T> T create(Class<T> type) {
		try {
			Object made = element.createExecutableExtension("class");
			if (!type.isInstance(made)) {
				throw new IllegalStateException(bundle() + ": " + attribute("class") + " is no " + type.getSimpleName());
			}
			return Objects.requireNonNull(type.cast(made));
		} catch (CoreException e) {
			// the platform's own message only says that it was unable to; its cause says why
			Throwable cause = e.getCause();
			throw new IllegalStateException(bundle() + ": " + Failures.told(cause == null ? e : cause, attribute("class")), e);
		}
	}
}
