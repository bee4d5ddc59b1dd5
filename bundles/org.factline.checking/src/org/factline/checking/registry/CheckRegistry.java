package org.factline.checking.registry;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Family;
import org.factline.article.Severity;
import org.factline.checking.Check;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.HelpPage;
import org.osgi.framework.Bundle;

/** Reads the extension point {@value #POINT}. */
public final class CheckRegistry {

	/** Id of the extension point. */
	public static final String POINT = "org.factline.checking.checks";

	private CheckRegistry() {
	}

	/** What all bundles contribute; no check is loaded yet. */
	public static List<CheckDescriptor> read(IExtensionRegistry registry) {
		List<CheckDescriptor> found = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
			try {
				found.add(new CheckDescriptor(attribute(element, "id"), family(attribute(element, "family")),
						Severity.valueOf(attribute(element, "severity").toUpperCase(Locale.ROOT)), parameters(element),
						locale -> help(element, locale), () -> create(element)));
			} catch (IllegalArgumentException e) {
				// one plugin's mistake must not take the others down
				System.getLogger(CheckRegistry.class.getName()).log(Level.WARNING, element.getContributor().getName() + ": the check "
						+ attribute(element, "id") + " is left out: " + e.getMessage());
			}
		}
		return found;
	}

	private static Family family(String id) {
		return Family.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	private static List<CheckDescriptor.Parameter> parameters(IConfigurationElement element) {
		List<CheckDescriptor.Parameter> parameters = new ArrayList<>();
		for (IConfigurationElement one : element.getChildren("parameter")) {
			parameters.add(new CheckDescriptor.Parameter(attribute(one, "name"), attribute(one, "default")));
		}
		return parameters;
	}

	/** The page of a language, {@code weekday-date_id.md}; the one without a language where there is none. */
	private static HelpPage help(IConfigurationElement element, Locale locale) {
		String page = attribute(element, "help");
		String translated = page.replaceFirst("\\.md$", "_" + locale.getLanguage() + ".md");
		Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
		URL url = entry(bundle, translated);
		if (url == null) {
			url = entry(bundle, page);
		}
		if (url == null) {
			throw new IllegalStateException(attribute(element, "id") + ": there is no help page " + page);
		}
		try (InputStream in = url.openStream()) {
			return HelpPage.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new IllegalStateException(page + ": " + e.getMessage(), e);
		}
	}

	private static @Nullable URL entry(@Nullable Bundle bundle, String path) {
		return bundle == null ? null : bundle.getEntry(path);
	}

	private static String attribute(IConfigurationElement element, String name) {
		String value = element.getAttribute(name);
		return value == null ? "" : value;
	}

	private static Check create(IConfigurationElement element) {
		try {
			return (Check) element.createExecutableExtension("class");
		} catch (CoreException e) {
			throw new IllegalStateException(element.getContributor().getName() + ": " + e.getMessage(), e);
		}
	}
}
