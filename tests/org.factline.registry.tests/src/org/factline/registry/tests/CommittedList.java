package org.factline.registry.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The ids that must be registered, one a line: who adds or removes something says so in the same commit. */
record CommittedList(String file, List<String> ids) {

	static CommittedList read(String file) throws IOException {
		try (InputStream in = Objects.requireNonNull(CommittedList.class.getResourceAsStream("/lists/" + file), file)) {
			return new CommittedList(file, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
		}
	}

	/** Compares as sorted lines, so that an id that is registered twice is noticed, too. */
	void mustBe(Collection<String> registered) {
		assertEquals(String.join("\n", ids.stream().sorted().toList()),
				String.join("\n", registered.stream().sorted().toList()), file);
	}
}
