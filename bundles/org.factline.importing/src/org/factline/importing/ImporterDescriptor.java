package org.factline.importing;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

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
 * @param factory    makes the importer when it is first needed
 */
public record ImporterDescriptor(String id, String name, String outlet, List<String> domains, List<String> mediaTypes,
		List<String> languages, String version, Supplier<Importer> factory) {

	public ImporterDescriptor {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(outlet);
		domains = List.copyOf(domains);
		mediaTypes = List.copyOf(mediaTypes);
		languages = List.copyOf(languages);
		Objects.requireNonNull(version);
		Objects.requireNonNull(factory);
	}
}
