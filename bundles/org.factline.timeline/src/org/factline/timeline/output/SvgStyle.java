package org.factline.timeline.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheet of SVG timelines; colours are those of the HTML report, light and dark. */
final class SvgStyle {

	static final String CSS = """

			.factline-timeline{--page:#fff;--ink:#1b1b1b;--faint:#5f6368;--rule:#d9dce0;--weekend:#f1f3f5;--bar:#1a5fb4;--differs:#b3261e;\
			font:12px "Noto Sans","Segoe UI",Helvetica,Arial,sans-serif}
			@media(prefers-color-scheme:dark){.factline-timeline{--page:#1e1f22;--ink:#e8eaed;--faint:#a6abb2;--rule:#3c4043;--weekend:#26282c;\
			--bar:#78aeed;--differs:#ff8a80}}
			.page{fill:var(--page)}.weekend{fill:var(--weekend)}.tick,.lane{stroke:var(--rule)}.tick.major{stroke:var(--faint)}
			text{fill:var(--ink)}.label,.context,.outlet{fill:var(--faint)}.label.major{fill:var(--ink);font-weight:600}.outlet,.event,.label{paint-order:stroke;stroke:var(--page);stroke-width:3px;stroke-linejoin:round}.event{font-weight:500}
			.coarse{opacity:.75}
			.bar{fill:var(--bar);stroke:var(--bar)}.own .bar{fill:var(--ink);stroke:var(--ink)}.bar.doubted{fill:url(#hatch)}
			.hatch{stroke:var(--bar);stroke-width:2.4}.proposed{fill:none;stroke:var(--bar);stroke-width:1.6;stroke-dasharray:5 2}
			.proposed.doubted{fill:url(#hatch)}.joint{stroke:var(--bar);stroke-width:1.5}.open{fill:none;stroke:var(--bar);stroke-width:2}
			.density{fill:var(--bar)}.density.differs{fill:var(--differs)}
			.page-date,.anchor{fill:none;stroke:var(--faint);opacity:.55}.anchor{stroke-dasharray:2 2;marker-end:none}
			.conflict .line{fill:none;stroke:var(--differs);stroke-width:1.6;stroke-dasharray:6 3}.end,.pip{fill:var(--differs);stroke:var(--page)}
			.badge{fill:var(--page);stroke:var(--differs);stroke-width:1.4}.sign{fill:var(--differs);text-anchor:middle;font-weight:700}
			a:focus .bar,a:focus .proposed{stroke:var(--ink);stroke-width:2.5}
			@media print{.factline-timeline{--page:#fff;--ink:#000}}
			""";

	private static final String NAME = ".factline-timeline";
	/** A rule that holds no others; those of media queries are such, too. */
	private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");

	private SvgStyle() {
	}

	/** The same for a picture inside a page, whose own names it must not meet. */
	static String inPage() {
		return RULE.matcher(CSS).replaceAll(rule -> Matcher.quoteReplacement(Stream.of(rule.group(1).split(",")).map(String::strip)
				.map(selector -> selector.startsWith(NAME) ? selector : NAME + ' ' + selector).collect(Collectors.joining(",")) + rule.group(2)));
	}
}
