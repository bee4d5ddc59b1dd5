package org.factline.evaluation.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;

/** EDTF strings, valid and not, with their first and last day. */
final class EdtfScore {

	private int strings;
	private int right;
	private int bounds;
	private int rightBounds;

	void score(Path file, boolean differences) throws IOException {
		for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
			String[] cells = line.split("\t", -1);
			if (!cells[1].equals("disputed") && !isRight(cells) && differences) {
				System.out.println("  edtf " + line);
			}
		}
		System.out.printf("%-28s %d of %d strings accepted or refused rightly, %d of %d bounds%n", "edtf", right, strings, rightBounds, bounds);
	}

	private boolean isRight(String[] cells) {
		strings++;
		boolean valid = cells[1].equals("true");
		try {
			Edtf edtf = Edtf.parse(cells[0].replace("\\t", "\t").replace("\\n", "\n").replace("\\\\", "\\"));
			right += valid ? 1 : 0;
			return valid && (cells[3].isEmpty() || areBounds(edtf, cells[3], cells[4]));
		} catch (EdtfSyntaxException e) {
			right += valid ? 0 : 1;
			return !valid;
		}
	}

	private boolean areBounds(Edtf edtf, String lower, String upper) {
		bounds++;
		String first = edtf.interval().hasEarliest() ? day(edtf.earliest()) : edtf.opensAtStart() ? "open" : "unknown";
		String last = edtf.interval().hasLatest() ? day(edtf.latest().minusNanos(1)) : edtf.opensAtEnd() ? "open" : "unknown";
		boolean good = first.equals(lower) && last.equals(upper);
		rightBounds += good ? 1 : 0;
		return good;
	}

	private static String day(LocalDateTime moment) {
		LocalDate date = moment.toLocalDate();
		return String.format(Locale.ROOT, "%s%04d-%02d-%02d", date.getYear() < 0 ? "-" : "", Math.abs(date.getYear()), date.getMonthValue(),
				date.getDayOfMonth());
	}
}
