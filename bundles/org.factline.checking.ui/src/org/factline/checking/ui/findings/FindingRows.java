package org.factline.checking.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.factline.article.Article;
import org.factline.article.Decision;
import org.factline.article.Event;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.Judgements;
import org.factline.messages.Messages;
import org.factline.model.bridge.AssignmentEdits;
import org.factline.model.bridge.Snapshot;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.Results;
import org.factline.ui.language.TimeWords;

/** Makes the lines of the table from what is known of dossiers. */
final class FindingRows {

	/** What the table shows of an article: whose it is, and its day. */
	private record Facts(String source, String date) {
	}

	private final Messages messages;
	private final TimeWords times;
	private final Map<String, String> titles = new HashMap<>();
	private final Map<String, String> days = new HashMap<>();
	private final Map<String, String> words = new HashMap<>();

	/** @param checks those that there are */
	FindingRows(List<CheckDescriptor> checks, Messages messages) {
		this.messages = messages;
		this.times = new TimeWords(messages.locale());
		checks.forEach(check -> titles.put(check.id(), title(check)));
	}

	/** The name of a check; its id where it is not known. */
	String title(String check) {
		return titles.getOrDefault(check, check);
	}

	private String title(CheckDescriptor check) {
		try {
			return check.help().apply(messages.locale()).title();
		} catch (IllegalStateException | IllegalArgumentException e) {
			return check.id();
		}
	}

	/** The lines of a dossier, in the order of reports; what was put right and is found no longer comes last. */
	List<FindingRow> of(OpenDossier dossier) {
		return of(dossier, dossier.snapshot(), dossier.results(), AssignmentEdits.all(dossier.session().dossier()));
	}

	/** @param assigned who looks at a finding, by fingerprint */
	List<FindingRow> of(OpenDossier dossier, Snapshot snapshot, Results results, Map<String, String> assigned) {
		EventIndex events = new EventIndex(results.events(), results.analysis());
		Map<String, Facts> facts = new HashMap<>();
		List<FindingRow> rows = new ArrayList<>();
		Set<String> present = new HashSet<>();
		for (Judgements.Judged judged : results.judged()) {
			List<Facts> sources = new ArrayList<>();
			for (Passage passage : judged.finding().passages()) {
				Facts one = facts.computeIfAbsent(passage.article(), id -> facts(snapshot.article(id)));
				if (!sources.contains(one)) {
					sources.add(one);
				}
			}
			rows.add(row(dossier, judged, sources, events, assigned.getOrDefault(judged.finding().fingerprint(), "")));
			present.add(judged.finding().fingerprint());
		}
		for (Decision decision : snapshot.decisions()) {
			if (decision.state() == Decision.State.FIXED && present.add(decision.fingerprint())) {
				List<String> texts = List.of(messages.get("severity.gone"), title(decision.check()), decision.about(), "", "", "",
						messages.get(FindingState.FIXED.key()));
				rows.add(new FindingRow(dossier, decision.fingerprint(), Optional.empty(), Optional.of(decision), Severity.NONE, decision.check(),
						texts, "", FindingState.FIXED, ""));
			}
		}
		return rows;
	}

	private FindingRow row(OpenDossier dossier, Judgements.Judged judged, List<Facts> sources, EventIndex events, String assigned) {
		Finding finding = judged.finding();
		List<String> dates = sources.stream().map(Facts::date).filter(date -> !date.isEmpty()).distinct().sorted().toList();
		FindingState state = FindingState.of(judged);
		List<String> texts = List.of(word("severity." + finding.severity().name().toLowerCase(Locale.ROOT)), title(finding.check()),
				finding.message(), events.event(finding).map(Event::title).orElse(""),
				String.join(", ", sources.stream().map(Facts::source).filter(source -> !source.isEmpty()).distinct().sorted().toList()), dates(dates),
				assigned.isEmpty() ? word(state.key()) : word(state.key()) + ", " + assigned);
		return new FindingRow(dossier, finding.fingerprint(), Optional.of(finding), judged.decision(), finding.severity(), finding.check(), texts,
				dates.isEmpty() ? "" : Objects.requireNonNull(dates.getFirst()), state, events.speaker(finding));
	}

	private String word(String key) {
		return Objects.requireNonNull(words.computeIfAbsent(key, messages::get));
	}

	private static Facts facts(Optional<Article> article) {
		String date = article.flatMap(one -> one.value(Field.PUBLISHED)).orElse("");
		return new Facts(article.map(FindingRows::source).orElse(""), date.length() > 10 ? date.substring(0, 10) : date);
	}

	/** Whose article it is. */
	static String source(Article article) {
		return article.value(Field.OUTLET).or(() -> article.value(Field.AGENCY)).orElse(article.label());
	}

	private String dates(List<String> sorted) {
		if (sorted.isEmpty()) {
			return "";
		}
		String first = day(sorted.getFirst());
		return sorted.size() == 1 ? first : first + " – " + day(sorted.getLast());
	}

	private String day(String edtf) {
		return Objects.requireNonNull(days.computeIfAbsent(edtf, times::inList));
	}
}
