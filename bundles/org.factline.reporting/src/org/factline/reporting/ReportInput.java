package org.factline.reporting;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.factline.article.Finding;
import org.factline.article.Problem;
import org.factline.article.Severity;

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
	 * @param gate    from which severity on a finding fails a build; empty where none does
	 */
	public record Run(String version, List<UsedCheck> checks, Optional<Severity> gate) {

		public Run {
			Objects.requireNonNull(version);
			checks = List.copyOf(checks);
			Objects.requireNonNull(gate);
		}

		/** One in which errors fail a build. */
		public Run(String version, List<UsedCheck> checks) {
			this(version, checks, Optional.of(Severity.ERROR));
		}

		/** Whether a finding fails the build. */
		public boolean fails(Finding finding) {
			return gate.isPresent() && finding.severity().isAtLeast(gate.get());
		}
	}

	/**
	 * A check that ran.
	 *
	 * @param id     of the check
	 * @param name   for people, in the report's language
	 * @param family id of its family
	 * @param help   what it looks for, one sentence or two, in the report's language
	 * @param severity   of its surest findings
	 * @param parameters what can be set, with what holds where nothing is set
	 * @param page       its help page
	 */
	public record UsedCheck(String id, String name, String family, String help, Severity severity, Map<String, String> parameters,
			Page page) {

		/**
		 * A help page.
		 *
		 * @param markdown as it was written; empty where there is none
		 * @param plain    makes the same without marks, which few reports ask for
		 */
		public record Page(String markdown, Supplier<String> plain) {

			/** There is none. */
			public static final Page NONE = new Page("", () -> "");

			public Page {
				Objects.requireNonNull(markdown);
				Objects.requireNonNull(plain);
			}
		}

		/** One without parameters and help page. */
		public UsedCheck(String id, String name, String family, String help) {
			this(id, name, family, help, Severity.WARNING, Map.of(), Page.NONE);
		}

		public UsedCheck {
			Objects.requireNonNull(severity);
			parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
			Objects.requireNonNull(page);
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

	/** The same for a terminal that shows colours, or for anything else. */
	public ReportInput withColour(boolean shown) {
		return new ReportInput(dossiers, problems, run, locale, shown);
	}
}
