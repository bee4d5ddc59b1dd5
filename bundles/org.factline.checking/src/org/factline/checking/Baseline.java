package org.factline.checking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.factline.article.Finding;
import org.factline.article.Fingerprint;

/**
 * Findings that are known already, so that a build reports only new ones. The file is made for version control: one finding
 * a line, sorted, {@code fingerprint locus check dossier}, divided by tabs; lines that begin with # are comments.
 */
public final class Baseline {

	/** Nothing is known. */
	public static final Baseline EMPTY = new Baseline(Set.of(), Set.of());

	private static final String HEAD = "# Factline baseline 1: fingerprint, locus, check, dossier";
	private static final Pattern LINE = Pattern.compile("([0-9a-f]{32})\t([0-9a-f]{32})\t[^\t]+\t[^\t]*");

	private final Set<String> fingerprints;
	private final Set<String> loci;

	private Baseline(Set<String> fingerprints, Set<String> loci) {
		this.fingerprints = fingerprints;
		this.loci = loci;
	}

	/**
	 * Reads a baseline file.
	 *
	 * @throws IOException where it cannot be read, or a line is none of a baseline; the message names the line
	 */
	public static Baseline read(Path file) throws IOException {
		Set<String> fingerprints = new HashSet<>();
		Set<String> loci = new HashSet<>();
		int number = 0;
		for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
			number++;
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			var matcher = LINE.matcher(line);
			if (!matcher.matches()) {
				throw new IOException("line " + number + ": no line of a Factline baseline");
			}
			fingerprints.add(matcher.group(1));
			loci.add(matcher.group(2));
		}
		return new Baseline(Set.copyOf(fingerprints), Set.copyOf(loci));
	}

	/** A word that changes with what is known. */
	public String digest() {
		return Fingerprint.of("baseline", List.of(), Stream.concat(fingerprints.stream(), loci.stream()).toList());
	}

	/** How many findings are known. */
	public int size() {
		return fingerprints.size();
	}

	/** Whether a finding is known. */
	public boolean knows(Finding finding) {
		return fingerprints.contains(finding.fingerprint());
	}

	/** Whether something is known at the place of a finding, be it the finding itself or another one. */
	public boolean knowsPlace(Finding finding) {
		return loci.contains(finding.locus());
	}

	/** The baseline file that knows given findings; what could not be checked is left out. */
	public static String format(Collection<Entry> entries) {
		TreeMap<String, String> lines = new TreeMap<>();
		for (Entry entry : entries) {
			Finding finding = entry.finding();
			if (!finding.isNotChecked()) {
				lines.put(finding.fingerprint() + entry.dossier(), String.join("\t", finding.fingerprint(), finding.locus(),
						finding.check(), plain(entry.dossier())));
			}
		}
		StringBuilder text = new StringBuilder(HEAD).append('\n');
		lines.values().forEach(line -> text.append(line).append('\n'));
		return text.toString();
	}

	/**
	 * A finding to be known.
	 *
	 * @param dossier the dossier that it belongs to
	 * @param finding the finding
	 */
	public record Entry(String dossier, Finding finding) {
	}

	private static String plain(String name) {
		StringBuilder text = new StringBuilder();
		name.chars().forEach(c -> text.append(c < ' ' ? "%" + HexFormat.of().toHexDigits((byte) c) : String.valueOf((char) c)));
		return text.toString();
	}
}
