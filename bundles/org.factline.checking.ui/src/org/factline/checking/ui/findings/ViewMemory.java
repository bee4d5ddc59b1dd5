package org.factline.checking.ui.findings;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.ui.IMemento;
import org.factline.article.Severity;

/**
 * How findings are filtered, sorted and grouped, as the workbench remembers it.
 *
 * @param column     by which they are sorted; empty for the order of reports
 * @param descending whether the last comes first
 */
record ViewMemory(FindingFilter filter, Optional<FindingColumn> column, boolean descending, Grouping grouping) {

	static final ViewMemory NONE = new ViewMemory(FindingFilter.NONE, Optional.empty(), false, Grouping.NONE);

	private static final String TEXT = "text";
	private static final String SEVERITY = "severity";
	private static final String STATE = "state";
	private static final String COLUMN = "column";
	private static final String DESCENDING = "descending";
	private static final String GROUPING = "grouping";

	static ViewMemory of(FindingFilter filter, FindingOrder order, Grouping grouping) {
		return new ViewMemory(filter, order.column(), order.isDescending(), grouping);
	}

	/** What was written; nothing of what is no longer known. The kind is not remembered: it is one of findings that are not there yet. */
	static ViewMemory read(IMemento from) {
		FindingFilter filter = new FindingFilter(value(from, TEXT, Function.identity()).orElse(""), value(from, SEVERITY, Severity::valueOf),
				value(from, STATE, FindingFilter.States::valueOf), "");
		return new ViewMemory(filter, value(from, COLUMN, FindingColumn::valueOf), value(from, DESCENDING, Boolean::valueOf).orElse(Boolean.FALSE).booleanValue(),
				value(from, GROUPING, Grouping::valueOf).orElse(Grouping.NONE));
	}

	/** The same for findings of one kind, which is known by now; empty for any. */
	ViewMemory of(String check) {
		return new ViewMemory(new FindingFilter(filter.text(), filter.severity(), filter.state(), check), column, descending, grouping);
	}

	void write(IMemento to) {
		to.putString(TEXT, filter.text());
		filter.severity().ifPresent(one -> to.putString(SEVERITY, one.name()));
		filter.state().ifPresent(one -> to.putString(STATE, one.name()));
		column.ifPresent(one -> to.putString(COLUMN, one.name()));
		to.putString(DESCENDING, String.valueOf(descending));
		to.putString(GROUPING, grouping.name());
	}

	private static <T> Optional<T> value(IMemento from, String key, Function<String, T> reading) {
		try {
			return Optional.ofNullable(from.getString(key)).map(reading);
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
