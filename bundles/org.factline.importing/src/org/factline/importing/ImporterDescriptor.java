package org.factline.importing;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.factline.messages.Failures;

/**
 * What an importer says of itself, so that it need not be loaded to be listed.
 *
 * @param id         unique, such as {@code org.factline.importing.antara}
 * @param name       for people
 * @param outlet     whose pages it reads; empty for a format
 * @param domains    the outlet's web domains
 * @param mediaTypes what it reads
 * @param languages  BCP 47 tags of what it reads; empty for any
 * @param version    of the importer; it stands in the provenance of every article
 * @param bundle     symbolic name of the bundle that it comes from; empty where it comes from none
 * @param factory    makes the importer when it is first needed
 */
public record ImporterDescriptor(String id, String name, String outlet, List<String> domains, List<String> mediaTypes,
		List<String> languages, String version, String bundle, Supplier<Importer> factory) {

	public ImporterDescriptor {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(outlet);
		domains = List.copyOf(domains);
		mediaTypes = List.copyOf(mediaTypes);
		languages = List.copyOf(languages);
		Objects.requireNonNull(version);
		Objects.requireNonNull(bundle);
		Objects.requireNonNull(factory);
	}

	/** One that comes from no bundle, such as one that a test has made. */
	public ImporterDescriptor(String id, String name, String outlet, List<String> domains, List<String> mediaTypes,
			List<String> languages, String version, Supplier<Importer> factory) {
		this(id, name, outlet, domains, mediaTypes, languages, version, "", factory);
	}

	/** What people are told who it is: its id, and its bundle where the id does not begin with that and it is not the product's. */
	public String named() {
		return Failures.named(id, bundle);
	}
}
