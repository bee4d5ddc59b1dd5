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
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.Judgements;
import org.factline.messages.Messages;
import org.factline.model.bridge.Snapshot;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.language.Language;
import org.factline.ui.language.TimeWords;

/** Makes the lines of the table from what is known of dossiers. */
final class FindingRows {

	private final Messages messages = Language.messages(FindingRows.class);
	private final TimeWords times = new TimeWords(messages.locale());
	private final Map<String, String> titles = new HashMap<>();

	/** @param checks those that there are */
	FindingRows(List<CheckDescriptor> checks) {
		checks.forEach(check -> titles.put(check.id(), title(check)));
	}

	/** The name of a check; its id where it is not known. */
	String title(String check) {
		return titles.getOrDefault(check, check);
	}

	private static String title(CheckDescriptor check) {
		try {
			return check.help().apply(Language.locale()).title();
		} catch (IllegalStateException | IllegalArgumentException e) {
			return check.id();
		}
	}

	/** The lines of a dossier, in the order of reports; what was put right and is found no longer comes last. */
	List<FindingRow> of(OpenDossier dossier) {
		Snapshot snapshot = dossier.snapshot();
		List<FindingRow> rows = new ArrayList<>();
		Set<String> present = new HashSet<>();
		for (Judgements.Judged judged : dossier.results().judged()) {
			rows.add(row(dossier, snapshot, judged));
			present.add(judged.finding().fingerprint());
		}
		for (Decision decision : snapshot.decisions()) {
			if (decision.state() == Decision.State.FIXED && present.add(decision.fingerprint())) {
				List<String> texts = List.of(messages.get("severity.gone"), title(decision.check()), decision.about(), "", "",
						messages.get(FindingState.FIXED.key()));
				rows.add(new FindingRow(dossier, decision.fingerprint(), Optional.empty(), Optional.of(decision), Severity.NONE, decision.check(),
						texts, "", FindingState.FIXED));
			}
		}
		return rows;
	}

	private FindingRow row(OpenDossier dossier, Snapshot snapshot, Judgements.Judged judged) {
		Finding finding = judged.finding();
		List<Article> articles = finding.passages().stream().map(Passage::article).distinct().map(snapshot::article)
				.flatMap(Optional::stream).toList();
		String sources = String.join(", ", articles.stream().map(FindingRows::source).distinct().toList());
		List<String> dates = articles.stream().map(article -> article.value(Field.PUBLISHED).orElse("")).filter(date -> !date.isEmpty())
				.map(date -> date.length() > 10 ? date.substring(0, 10) : date).distinct().sorted().toList();
		FindingState state = FindingState.of(judged);
		List<String> texts = List.of(messages.get("severity." + finding.severity().name().toLowerCase(Locale.ROOT)), title(finding.check()),
				finding.message(), sources, dates(dates), messages.get(state.key()));
		return new FindingRow(dossier, finding.fingerprint(), Optional.of(finding), judged.decision(), finding.severity(), finding.check(), texts,
				dates.isEmpty() ? "" : Objects.requireNonNull(dates.getFirst()), state);
	}

	/** Whose article it is. */
	static String source(Article article) {
		return article.value(Field.OUTLET).or(() -> article.value(Field.AGENCY)).orElse(article.label());
	}

	private String dates(List<String> sorted) {
		if (sorted.isEmpty()) {
			return "";
		}
		String first = times.inList(sorted.getFirst());
		return sorted.size() == 1 ? first : first + " – " + times.inList(sorted.getLast());
	}
}
