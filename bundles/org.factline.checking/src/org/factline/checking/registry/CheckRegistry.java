package org.factline.checking.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Family;
import org.factline.article.Severity;
import org.factline.checking.Check;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.HelpPage;
import org.factline.extensions.registry.Contribution;
import org.factline.extensions.registry.ContributionFault;
import org.factline.extensions.registry.ExtensionPoint;
import org.osgi.framework.Bundle;

/** Reads the extension point {@value #POINT}. */
public final class CheckRegistry {

	/** Id of the extension point. */
	public static final String POINT = "org.factline.checking.checks";

	private CheckRegistry() {
	}

	/** What all bundles contribute; no check is loaded yet. What is left out is logged. */
	public static List<CheckDescriptor> read(IExtensionRegistry registry) {
		return new ExtensionPoint(POINT).read(registry, CheckRegistry::describe);
	}

	/** The same; what is left out is told. */
	public static List<CheckDescriptor> read(IExtensionRegistry registry, Consumer<ContributionFault> faults) {
		return new ExtensionPoint(POINT).read(registry, CheckRegistry::describe, faults);
	}

	private static CheckDescriptor describe(Contribution one) {
		return new CheckDescriptor(one.attribute("id"), family(one.attribute("family")),
				Severity.valueOf(one.attribute("severity").toUpperCase(Locale.ROOT)), parameters(one), locale -> help(one, locale),
				one.bundle(), () -> one.create(Check.class));
	}

	private static Family family(String id) {
		return Family.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	private static List<CheckDescriptor.Parameter> parameters(Contribution check) {
		return check.children("parameter").stream()
				.map(one -> new CheckDescriptor.Parameter(one.attribute("name"), one.attribute("default"), least(one))).toList();
	}

	private static int least(Contribution parameter) {
		String least = parameter.attribute("least");
		return least.isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(least);
	}

	/** The page of a language, {@code weekday-date_id.md}; the one without a language where there is none. */
	private static HelpPage help(Contribution check, Locale locale) {
		String page = check.attribute("help");
		String translated = page.replaceFirst("\\.md$", "_" + locale.getLanguage() + ".md");
		Bundle bundle = ContributorFactoryOSGi.resolve(check.contributor());
		URL url = entry(bundle, translated);
		if (url == null) {
			url = entry(bundle, page);
		}
		if (url == null) {
			throw new IllegalStateException(check.attribute("id") + ": there is no help page " + page);
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
}
