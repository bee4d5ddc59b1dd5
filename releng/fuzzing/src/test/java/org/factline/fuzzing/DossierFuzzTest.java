package org.factline.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

import org.factline.model.file.DossierFile;
import org.factline.model.file.UnreadableDossierException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** A file that pretends to be a dossier is refused with a reason, or opens; and what may be saved reads as it was written. */
class DossierFuzzTest {

	private static Path folder = Path.of("");

	@BeforeAll
	static void begin() throws IOException {
		folder = Files.createTempDirectory("factline-fuzzing");
		// the model sets itself up, which is not the first input's time
		DossierFile.create(folder.resolve("a.factline"));
	}

	@AfterAll
	static void end() throws IOException {
		// beside the dossier stand its earlier contents
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	@FuzzTest
	void load(byte @NotNull [] bytes) throws IOException {
		Path path = folder.resolve("a.factline");
		Files.write(path, bytes);
		DossierFile file;
		try {
			file = DossierFile.open(path);
		} catch (UnreadableDossierException e) {
			if (e.problems().isEmpty()) {
				throw new AssertionError("refused without a reason", e);
			}
			return;
		}
		if (file.isReadOnly()) {
			if (file.problems().isEmpty()) {
				throw new AssertionError("read only without a reason");
			}
			return;
		}
		file.save();
		byte[] once = Files.readAllBytes(path);
		DossierFile again = DossierFile.open(path);
		if (again.isReadOnly()) {
			throw new AssertionError("cannot be changed after it was saved: " + again.problems());
		}
		again.save();
		if (!Arrays.equals(once, Files.readAllBytes(path))) {
			throw new AssertionError("saved twice, it is not the same");
		}
	}
}
