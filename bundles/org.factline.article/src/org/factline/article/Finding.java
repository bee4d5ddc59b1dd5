package org.factline.article;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.factline.text.CodePointOrder;

/**
 * What a check found, or could not check.
 *
 * @param check       id of the check
 * @param family      what kind of thing it is about
 * @param severity    how much it matters; {@link Severity#NONE} where it could not be checked
 * @param message     one sentence for people
 * @param explanation why that cannot be, or why it could not be checked
 * @param remedy      what a person can do about it; empty where there is nothing to do
 * @param passages    the evidence, in article order; never empty but where something could not be checked
 * @param fingerprint 32 hexadecimal digits: the same finding again
 * @param locus       32 hexadecimal digits: the same place, whatever stands there now
 * @param properties  details for programs, in fixed English words; {@code kind} names the sub-kind
 */
public record Finding(String check, Family family, Severity severity, String message, String explanation, String remedy,
		List<Passage> passages, String fingerprint, String locus, Map<String, String> properties) {

	/** The order of every report: what matters most first, then by article and place. */
	public static final Comparator<Finding> REPORT_ORDER = Comparator.comparing(Finding::severity)
			.thenComparing(Finding::firstArticle, CodePointOrder.INSTANCE).thenComparingInt(Finding::firstOffset)
			.thenComparing(Finding::check).thenComparing(Finding::fingerprint).thenComparing(Finding::message);

	public Finding {
		Objects.requireNonNull(check);
		Objects.requireNonNull(family);
		Objects.requireNonNull(message);
		Objects.requireNonNull(explanation);
		Objects.requireNonNull(remedy);
		Objects.requireNonNull(fingerprint);
		Objects.requireNonNull(locus);
		if (passages.isEmpty() && severity != Severity.NONE) {
			throw new IllegalArgumentException(check + ": a finding without evidence");
		}
		passages = List.copyOf(passages);
		properties = Collections.unmodifiableMap(new TreeMap<>(properties));
	}

	/** Whether this says that something could not be checked, with the reason as explanation. */
	public boolean isNotChecked() {
		return severity == Severity.NONE;
	}

	private String firstArticle() {
		return passages.isEmpty() ? "" : passages.getFirst().article();
	}

	private int firstOffset() {
		return !passages.isEmpty() && passages.getFirst() instanceof Passage.InText place ? place.begin() : -1;
	}
}
