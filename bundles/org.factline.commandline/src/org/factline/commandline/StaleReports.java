package org.factline.commandline;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.factline.reporting.ReportDescriptor;

/** The reports of dossiers and folders that are no more: left there, they would pass for those of now. */
final class StaleReports {

	private final Path out;
	private final List<ReportDescriptor> reports;

	/**
	 * @param out     the folder of all reports
	 * @param reports all kinds that there are; nothing else is ever removed
	 */
	StaleReports(Path out, List<ReportDescriptor> reports) {
		this.out = out;
		this.reports = reports;
	}

	/**
	 * Removes the reports of those units of earlier builds that lay below the inputs of this one and do not any more. What
	 * lies elsewhere belongs to another build into the same folder, and is kept.
	 *
	 * @return the names of the units whose reports were removed
	 * @throws IOException where a file cannot be removed
	 */
	List<String> remove(BuildCache cache, List<BuildUnit> units, Collection<String> inputs) throws IOException {
		List<String> removed = new ArrayList<>();
		for (String name : cache.missing(units.stream().map(BuildUnit::name).toList())) {
			if (inputs.stream().anyMatch(input -> BuildUnit.isBelow(input, name))) {
				remove(out.resolve(name));
				removed.add(name);
			} else {
				cache.keepUnseen(name);
			}
		}
		return removed;
	}

	private void remove(Path folder) throws IOException {
		for (ReportDescriptor report : reports) {
			Files.deleteIfExists(folder.resolve(report.fileName()));
		}
		// and what is empty then, up to the folder of all
		for (Path empty = folder; !empty.equals(out) && Files.isDirectory(empty); empty = empty.getParent()) {
			try {
				Files.delete(empty);
			} catch (DirectoryNotEmptyException e) {
				return;
			}
		}
	}
}
