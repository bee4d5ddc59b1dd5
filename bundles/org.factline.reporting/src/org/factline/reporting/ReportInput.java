package org.factline.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.factline.article.Problem;

/**
 * What a report is made of.
 *
 * @param dossiers what was checked, with what was found, by dossier id
 * @param problems the input that could not be read
 * @param run      how it was checked
 * @param locale   the language for people
 * @param colour   whether the output is a terminal that shows colours
 */
public record ReportInput(List<CheckedDossier> dossiers, List<Problem> problems, Run run, Locale locale, boolean colour) {

	/**
	 * How it was checked.
	 *
	 * @param version version of the product
	 * @param checks  the checks that ran
	 */
	public record Run(String version, List<UsedCheck> checks) {

		public Run {
			Objects.requireNonNull(version);
			checks = List.copyOf(checks);
		}
	}

	/**
	 * A check that ran.
	 *
	 * @param id     of the check
	 * @param name   for people, in the report's language
	 * @param family id of its family
	 * @param help   what it looks for, one sentence or two, in the report's language
	 */
	public record UsedCheck(String id, String name, String family, String help) {

		public UsedCheck {
			Objects.requireNonNull(id);
			Objects.requireNonNull(name);
			Objects.requireNonNull(family);
			Objects.requireNonNull(help);
		}
	}

	public ReportInput {
		dossiers = List.copyOf(dossiers);
		problems = List.copyOf(problems);
		Objects.requireNonNull(run);
		Objects.requireNonNull(locale);
	}
}
