package org.factline.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.factline.article.Decision;
import org.factline.article.Finding;
import org.factline.messages.Messages;

/**
 * Findings, and what people decided about them before. A finding with the fingerprint of a decision is decided. One at the
 * locus of a decision whose own finding is gone has reappeared: what was judged has changed. So has one that was said to be
 * put right and still stands.
 */
public final class Judgements {

	/** No findings. */
	public static final Judgements NONE = new Judgements(List.of());

	/** How a finding stands to what was decided. */
	public enum State {
		/** Nobody decided anything about it. */
		OPEN,
		/** Somebody did. */
		DECIDED,
		/** Somebody did, and it is another one now. */
		REAPPEARED
	}

	/**
	 * A finding and the decision about it.
	 *
	 * @param finding  with the state among its properties and the decision in its explanation
	 * @param state    how it stands
	 * @param decision the last one about it, or about what stood in its place
	 */
	public record Judged(Finding finding, State state, Optional<Decision> decision) {

		/** Whether it still contradicts: nobody has dismissed it or put it right. What is confirmed does. */
		public boolean stands() {
			return state != State.DECIDED || decision.filter(last -> last.state() != Decision.State.CONFIRMED).isEmpty();
		}
	}

	private static final String STATE = "state";

	private final List<Judged> judged;

	private Judgements(List<Judged> judged) {
		this.judged = List.copyOf(judged);
	}

	/**
	 * Lays decisions beside findings.
	 *
	 * @param locale the language of the explanations
	 */
	public static Judgements of(List<Finding> findings, Collection<Decision> decisions, Locale locale) {
		Map<String, Decision> byFingerprint = new HashMap<>();
		Map<String, Decision> byLocus = new HashMap<>();
		Set<String> present = new HashSet<>();
		findings.forEach(finding -> present.add(finding.fingerprint()));
		for (Decision decision : decisions) {
			byFingerprint.put(decision.fingerprint(), decision);
			if (!present.contains(decision.fingerprint()) && !decision.locus().isEmpty()) {
				byLocus.put(decision.locus(), decision);
			}
		}
		Messages messages = Messages.of(Judgements.class, locale);
		List<Judged> judged = new ArrayList<>();
		for (Finding finding : findings) {
			Decision same = byFingerprint.get(finding.fingerprint());
			Decision before = byLocus.get(finding.locus());
			if (same != null) {
				boolean still = same.state() == Decision.State.FIXED;
				judged.add(judged(finding, still ? State.REAPPEARED : State.DECIDED, same, messages));
			} else if (before != null && !finding.isNotChecked()) {
				judged.add(judged(finding, State.REAPPEARED, before, messages));
			} else {
				judged.add(new Judged(finding, State.OPEN, Optional.empty()));
			}
		}
		return new Judgements(judged);
	}

	/** Every finding with what is known about it, in the order given. */
	public List<Judged> all() {
		return judged;
	}

	/** Every finding, with its state among the properties where it is not open. */
	public List<Finding> findings() {
		return judged.stream().map(Judged::finding).toList();
	}

	/** What is open or has reappeared. */
	public List<Finding> undecided() {
		return judged.stream().filter(one -> one.state() != State.DECIDED).map(Judged::finding).toList();
	}

	private static Judged judged(Finding finding, State state, Decision decision, Messages messages) {
		Map<String, String> properties = new TreeMap<>(finding.properties());
		properties.put(STATE, state == State.REAPPEARED ? "reappeared" : decision.state().name().toLowerCase(Locale.ROOT));
		String who = decision.who().isEmpty() ? messages.get("somebody") : decision.who();
		String what = messages.get("decision." + decision.state().name().toLowerCase(Locale.ROOT));
		String key = decision.when().isEmpty() ? ".undated" : ".dated";
		String sentence = messages.get(state.name().toLowerCase(Locale.ROOT) + key, what, who, decision.reason(), decision.when());
		return new Judged(new Finding(finding.check(), finding.family(), finding.severity(), finding.message(),
				finding.explanation() + " " + sentence, finding.remedy(), finding.passages(), finding.fingerprint(),
				finding.locus(), properties), state, Optional.of(decision));
	}
}
