package org.factline.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.factline.reporting.ReportDescriptor;
import org.factline.reporting.ReportInput;
import org.factline.reporting.ReportRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that must not be made yet is wrong use and no defect; the others are written. */
class RefusedReportTest {

	private static final ReportInput NOTHING = new ReportInput(List.of(), List.of(), new ReportInput.Run("1", List.of()), Locale.ENGLISH, false);

	@TempDir
	Path folder = Path.of("");

	@Test
	void theOthersAreWrittenAndOfItThereIsNoFile() throws Exception {
		ReportDescriptor refused = new ReportDescriptor("refused", "Refused", "text/plain", "refused.txt", () -> (input, out) -> {
			throw new ReportRefusedException("two names are missing");
		});
		ReportDescriptor written = new ReportDescriptor("written", "Written", "text/plain", "written.txt",
				() -> (input, out) -> out.write("all".getBytes(StandardCharsets.UTF_8)));
		Files.writeString(folder.resolve("refused.txt"), "of before");
		UsageException told = assertThrows(UsageException.class, () -> new ReportFiles(List.of(refused, written)).write(NOTHING, folder));
		assertEquals("two names are missing", told.getMessage());
		assertEquals("all", Files.readString(folder.resolve("written.txt")));
		assertFalse(Files.exists(folder.resolve("refused.txt")), "what was published before is not what there is now");
	}
}
