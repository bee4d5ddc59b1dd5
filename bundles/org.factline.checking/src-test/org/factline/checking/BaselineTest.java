package org.factline.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.factline.article.Family;
import org.factline.article.Finding;
import org.factline.article.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

	private static final Finding KNOWN = Sample.finding("weekday-date", "2024-05-01", Severity.ERROR, "known");
	private static final Finding OTHER = Sample.finding("weekday-date", "2024-05-02", Severity.ERROR, "other");

	@Test
	void whatIsWrittenIsKnownWhenItIsReadAgain(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("baseline");
		Files.writeString(file, Baseline.format(List.of(new Baseline.Entry("-", KNOWN), new Baseline.Entry("kasus\t1\n", OTHER))));
		Baseline read = Baseline.read(file);
		assertTrue(read.knows(KNOWN));
		assertTrue(read.knows(OTHER), "a dossier's name with a tab and a line break does not break the line");
		assertFalse(read.knows(Sample.finding("weekday-date", "2024-05-03", Severity.ERROR, "new")));
		assertFalse(Baseline.EMPTY.knows(KNOWN));
	}

	@Test
	void theFileIsSortedAndTheSameWhateverTheOrder() {
		List<Baseline.Entry> entries = List.of(new Baseline.Entry("-", KNOWN), new Baseline.Entry("-", OTHER),
				new Baseline.Entry("b", KNOWN));
		String text = Baseline.format(entries);
		assertEquals(text, Baseline.format(entries.reversed()));
		List<String> lines = text.lines().toList();
		assertEquals(4, lines.size());
		assertEquals(lines.subList(1, 4).stream().sorted().toList(), lines.subList(1, 4));
		assertTrue(text.endsWith("\n"));
		assertFalse(text.contains("\r"));
	}

	@Test
	void whatCouldNotBeCheckedIsNotKnown() {
		Finding notChecked = new Finding("weekday-date", Family.CALENDAR, Severity.NONE, "?", "", "", KNOWN.passages(),
				KNOWN.fingerprint(), KNOWN.locus(), Map.of());
		assertEquals(1, Baseline.format(List.of(new Baseline.Entry("-", notChecked))).lines().count());
	}

	@Test
	void commentsAndBlankLinesMeanNothing(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("baseline");
		Files.writeString(file, "# by hand\n\n   \n" + KNOWN.fingerprint() + '\t' + KNOWN.locus() + "\tweekday-date\t-\r\n#\n");
		assertTrue(Baseline.read(file).knows(KNOWN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "deadbeef", "0123456789abcdef0123456789abcdef 0123456789abcdef0123456789abcdef check -",
			"0123456789ABCDEF0123456789ABCDEF\t0123456789abcdef0123456789abcdef\tcheck\t-",
			"0123456789abcdef0123456789abcdef\t0123456789abcdef0123456789abcdef\t\t-" })
	void aLineThatIsNoneIsNamed(String line, @TempDir Path folder) throws IOException {
		Path file = folder.resolve("baseline");
		Files.writeString(file, "# head\n" + line + '\n');
		String message = assertThrows(IOException.class, () -> Baseline.read(file)).getMessage();
		assertTrue(message.startsWith("line 2:"), message);
	}

	@Test
	void aFileThatIsMissingOrNoTextIsAnError(@TempDir Path folder) throws IOException {
		assertThrows(NoSuchFileException.class, () -> Baseline.read(folder.resolve("none")));
		Path binary = Files.write(folder.resolve("binary"), new byte[] { (byte) 0xC3, (byte) 0x28, (byte) 0xFF });
		assertThrows(IOException.class, () -> Baseline.read(binary));
	}
}
