package org.factline.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.factline.article.Finding;
import org.factline.article.Fingerprint;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.messages.Messages;
import org.factline.text.CodePointOrder;

/**
 * Builds a finding of a check. Its sentences are those of the keys {@code <check>.<key>.message}, {@code .explanation} and
 * {@code .remedy}; fingerprint and locus follow from check, passages, values and slot. Passages are put into one order, so a
 * pair is the same finding whichever side is seen first.
 */
public final class FindingBuilder {

	private static final Comparator<Passage> PASSAGE_ORDER = Comparator.comparing(Passage::article, CodePointOrder.INSTANCE)
			.thenComparingInt(FindingBuilder::begin).thenComparing(Passage::text);

	private final CheckDescriptor check;
	private final Messages messages;
	private final List<Passage> passages = new ArrayList<>();
	private final List<String> values = new ArrayList<>();
	private final Map<String, String> properties = new TreeMap<>();
	private final Map<String, String> sentences = new TreeMap<>();
	private String slot = "";
	private Severity severity;

	/** @param messages the sentences of the bundle that holds the check */
	public FindingBuilder(CheckDescriptor check, Messages messages) {
		this.check = check;
		this.messages = messages;
		this.severity = check.severity();
	}

	/** How much it matters; the check's own severity where this is not called. */
	public FindingBuilder severity(Severity value) {
		severity = value;
		return this;
	}

	/** One sentence for people. */
	public FindingBuilder message(String key, Object... holes) {
		sentences.put("message", messages.get(check.id() + '.' + key + ".message", holes));
		return this;
	}

	/** Why that cannot be, or why it could not be checked. */
	public FindingBuilder explanation(String key, Object... holes) {
		sentences.merge("explanation", messages.get(check.id() + '.' + key + ".explanation", holes), (a, b) -> a + ' ' + b);
		return this;
	}

	/** What a person can do about it. */
	public FindingBuilder remedy(String key, Object... holes) {
		sentences.put("remedy", messages.get(check.id() + '.' + key + ".remedy", holes));
		return this;
	}

	/** Evidence. */
	public FindingBuilder passage(Passage passage) {
		passages.add(passage);
		return this;
	}

	/** One of the values that disagree, in a form that does not depend on wording, such as an EDTF date. */
	public FindingBuilder value(String value) {
		values.add(value);
		return this;
	}

	/** What is compared, without its value; empty where the check compares one thing only. */
	public FindingBuilder slot(String name) {
		slot = name;
		return this;
	}

	/** A detail for programs, in fixed English words. */
	public FindingBuilder property(String name, String value) {
		properties.put(name, value);
		return this;
	}

	/** The finding. */
	public Finding build() {
		passages.sort(PASSAGE_ORDER);
		return new Finding(check.id(), check.family(), severity, sentence("message"), sentence("explanation"), sentence("remedy"),
				passages, Fingerprint.of(check.id(), passages, values), Fingerprint.locus(check.id(), passages, slot), properties);
	}

	private String sentence(String name) {
		return sentences.getOrDefault(name, "");
	}

	private static int begin(Passage passage) {
		return passage instanceof Passage.InText place ? place.begin() : -1;
	}
}
