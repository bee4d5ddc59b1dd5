package org.factline.reporting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.factline.article.ArticleSet;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Problem;
import org.factline.article.Severity;
import org.factline.reporting.ReportInput.UsedCheck;

import com.fasterxml.jackson.core.JsonGenerator;

/** A run of SARIF (section 3.14): one dossier, the rules, the articles and what was found. */
final class SarifRun {

	private final JsonGenerator json;
	private final ReportInput input;
	private final CheckedDossier dossier;
	private final List<Finding> findings = new ArrayList<>();
	private final Map<String, Integer> rules = new HashMap<>();
	private final SarifPlaces places;

	SarifRun(JsonGenerator json, ReportInput input, CheckedDossier dossier) {
		this.json = json;
		this.input = input;
		this.dossier = dossier;
		findings.addAll(dossier.findings());
		findings.addAll(dossier.standings().settled());
		findings.sort(Finding.REPORT_ORDER);
		places = new SarifPlaces(json, dossier, findings);
	}

	/** @param problems whether this run tells what could not be read */
	void write(boolean problems) throws IOException {
		json.writeStartObject();
		JsonDocument.object(json, "tool", tool -> JsonDocument.object(tool, "driver", driver -> driver()));
		json.writeStringField("language", input.locale().getLanguage());
		json.writeStringField("columnKind", "unicodeCodePoints");
		String id = dossier.articles().dossier();
		JsonDocument.object(json, "automationDetails",
				in -> in.writeStringField("id", id.equals(ArticleSet.LOOSE) ? "factline/" : "factline/" + id + '/'));
		if (problems) {
			invocation();
		}
		places.artifacts();
		json.writeArrayFieldStart("results");
		for (Finding finding : findings) {
			result(finding);
		}
		json.writeEndArray();
		if (!dossier.settings().isEmpty()) {
			JsonDocument.object(json, "properties", in -> strings("settings", dossier.settings()));
		}
		json.writeEndObject();
	}

	private void driver() throws IOException {
		json.writeStringField("name", "Factline");
		json.writeStringField("version", input.run().version());
		json.writeArrayFieldStart("rules");
		for (UsedCheck check : input.run().checks()) {
			rule(check);
		}
		// a check that failed, or one that is not installed any more, is a rule, too
		for (String check : new TreeSet<>(findings.stream().map(Finding::check).toList())) {
			if (!rules.containsKey(check)) {
				rule(new UsedCheck(check, check, "", ""));
			}
		}
		json.writeEndArray();
	}

	private void rule(UsedCheck check) throws IOException {
		rules.put(check.id(), rules.size());
		json.writeStartObject();
		json.writeStringField("id", check.id());
		json.writeStringField("name", check.name());
		JsonDocument.text(json, "shortDescription", SarifText.of(check.name()));
		if (!check.help().isEmpty()) {
			JsonDocument.text(json, "fullDescription", SarifText.of(check.help()));
		}
		if (!check.page().markdown().isEmpty()) {
			JsonDocument.object(json, "help", in -> {
				in.writeStringField("text", SarifText.of(check.page().plain().get()));
				in.writeStringField("markdown", SarifText.page(check.page().markdown()));
			});
		}
		JsonDocument.object(json, "defaultConfiguration", in -> in.writeStringField("level", level(check.severity())));
		JsonDocument.object(json, "properties", in -> {
			if (!check.family().isEmpty()) {
				in.writeArrayFieldStart("tags");
				in.writeString(check.family());
				in.writeEndArray();
			}
			strings("parameters", check.parameters());
		});
		json.writeEndObject();
	}

	private void invocation() throws IOException {
		json.writeArrayFieldStart("invocations");
		json.writeStartObject();
		json.writeBooleanField("executionSuccessful", input.problems().isEmpty());
		if (!input.problems().isEmpty()) {
			json.writeArrayFieldStart("toolExecutionNotifications");
			for (Problem problem : input.problems()) {
				json.writeStartObject();
				json.writeStringField("level", "error");
				JsonDocument.text(json, "message", SarifText.of(problem.toString()));
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		json.writeEndObject();
		json.writeEndArray();
	}

	private void result(Finding finding) throws IOException {
		Standing standing = dossier.standings().of(finding);
		json.writeStartObject();
		json.writeStringField("ruleId", finding.check());
		json.writeNumberField("ruleIndex", rules.getOrDefault(finding.check(), -1));
		json.writeStringField("kind", finding.isNotChecked() ? "open" : "fail");
		json.writeStringField("level", level(finding.severity()));
		JsonDocument.text(json, "message", SarifText.of(finding.message() + (finding.explanation().isEmpty() ? "" : ' ' + finding.explanation())));
		List<Passage> passages = finding.passages();
		json.writeArrayFieldStart("locations");
		if (!passages.isEmpty()) {
			places.write(passages.getFirst());
		}
		json.writeEndArray();
		if (passages.size() > 1) {
			json.writeArrayFieldStart("relatedLocations");
			for (int i = 1; i < passages.size(); i++) {
				places.related(passages.get(i), i);
			}
			json.writeEndArray();
		}
		JsonDocument.object(json, "partialFingerprints", in -> {
			in.writeStringField("factlineFingerprint/v1", finding.fingerprint());
			in.writeStringField("factlineLocus/v1", finding.locus());
		});
		if (standing.known() != Standing.Known.NOT_ASKED) {
			json.writeStringField("baselineState", switch (standing.known()) {
				case UNCHANGED -> "unchanged";
				case UPDATED -> "updated";
				default -> "new";
			});
		}
		suppression(standing);
		JsonDocument.object(json, "properties", in -> {
			in.writeStringField("severity", finding.severity().name());
			JsonDocument.known(in, "remedy", finding.remedy());
			strings("details", finding.properties());
		});
		json.writeEndObject();
	}

	/** What was decided and holds is suppressed; an empty list says that the tool would know (section 3.27.23). */
	private void suppression(Standing standing) throws IOException {
		json.writeArrayFieldStart("suppressions");
		if (standing.state() == Standing.State.DECIDED && standing.decision().isPresent()) {
			var decision = standing.decision().get();
			json.writeStartObject();
			json.writeStringField("kind", "external");
			json.writeStringField("status", "accepted");
			json.writeStringField("justification", decision.reason());
			JsonDocument.object(json, "properties", in -> {
				in.writeStringField("decision", decision.state().name().toLowerCase(java.util.Locale.ROOT));
				JsonDocument.known(in, "who", decision.who());
				JsonDocument.known(in, "when", decision.when());
			});
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void strings(String member, Map<String, String> values) throws IOException {
		if (!values.isEmpty()) {
			JsonDocument.object(json, member, in -> {
				for (Map.Entry<String, String> one : values.entrySet()) {
					in.writeStringField(one.getKey(), one.getValue());
				}
			});
		}
	}

	private static String level(Severity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "note";
			case NONE -> "none";
		};
	}
}
