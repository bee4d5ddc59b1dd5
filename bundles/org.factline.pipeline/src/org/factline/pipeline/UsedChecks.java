package org.factline.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.factline.checking.CheckDescriptor;
import org.factline.checking.HelpPage;
import org.factline.reporting.ReportInput;

/** What reports say of checks. A check without a help page still checks; it has its id for a name. */
final class UsedChecks {

	private UsedChecks() {
	}

	static List<ReportInput.UsedCheck> of(List<CheckDescriptor> checks, Locale locale) {
		return checks.stream().map(check -> used(check, locale)).toList();
	}

	/** What people call a check; its id where there is no such check. */
	static String name(List<CheckDescriptor> checks, String id, Locale locale) {
		return checks.stream().filter(one -> one.id().equals(id)).findFirst().map(one -> used(one, locale).name()).orElse(id);
	}

	private static ReportInput.UsedCheck used(CheckDescriptor check, Locale locale) {
		Map<String, String> parameters = new HashMap<>();
		check.parameters().forEach(one -> parameters.put(one.name(), one.defaultValue()));
		try {
			HelpPage help = check.help().apply(locale);
			return new ReportInput.UsedCheck(check.id(), help.title(), check.family().id(), help.summary(), check.severity(), parameters,
					new ReportInput.UsedCheck.Page(help.text(), help::plain));
		} catch (IllegalStateException | IllegalArgumentException e) {
			return new ReportInput.UsedCheck(check.id(), check.id(), check.family().id(), "", check.severity(), parameters,
					ReportInput.UsedCheck.Page.NONE);
		}
	}
}
