package org.factline.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.factline.pipeline.Reasons;
import org.factline.reporting.ContainedReport;
import org.factline.reporting.ReportDescriptor;
import org.factline.reporting.ReportFailedException;
import org.factline.reporting.ReportInput;
import org.factline.reporting.ReportRefusedException;

/**
 * Reports that were chosen by name.
 *
 * @param chosen in the order of their names on the command line, each once
 */
record ReportFiles(List<ReportDescriptor> chosen) {

	/** The reports of some names. */
	static ReportFiles of(List<String> names, List<ReportDescriptor> all) throws UsageException {
		List<ReportDescriptor> found = new ArrayList<>();
		for (String name : new LinkedHashSet<>(names)) {
			found.add(all.stream().filter(one -> one.id().equals(name)).findFirst()
					.orElseThrow(() -> new UsageException("there is no report '" + name + "'; there are "
							+ all.stream().map(ReportDescriptor::id).collect(Collectors.joining(", ")))));
		}
		return new ReportFiles(List.copyOf(found));
	}

	/**
	 * Writes them into a folder, which is made where it is missing, and gives the files.
	 *
	 * @throws UsageException        where the folder cannot be written, or a report must not be made; the others are written all the same
	 * @throws ReportFailedException where one of them fails; the others are written all the same, and of it there is no file
	 */
	List<Path> write(ReportInput input, Path folder) throws UsageException, ReportFailedException {
		List<Path> written = new ArrayList<>();
		List<ReportFailedException> failures = new ArrayList<>();
		List<String> refused = new ArrayList<>();
		try {
			Files.createDirectories(folder);
			for (ReportDescriptor report : chosen) {
				Path file = folder.resolve(report.fileName());
				try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
					new ContainedReport(report).write(input, stream);
					written.add(file);
				} catch (ReportRefusedException e) {
					refused.add(String.valueOf(e.getMessage()));
				} catch (ReportFailedException e) {
					failures.add(e);
				}
				if (!written.contains(file)) {
					// half a report would pass for a whole one
					Files.deleteIfExists(file);
				}
			}
			if (!failures.isEmpty()) {
				ReportFailedException first = failures.removeFirst();
				failures.forEach(first::addSuppressed);
				throw first;
			}
			if (!refused.isEmpty()) {
				throw new UsageException(String.join("\n", refused));
			}
			return written;
		} catch (IOException e) {
			String reason = Files.exists(folder) && !Files.isDirectory(folder) ? "that is a file and not a folder" : Reasons.of(e);
			throw new UsageException("the reports cannot be written into " + folder + ": " + reason);
		}
	}
}
