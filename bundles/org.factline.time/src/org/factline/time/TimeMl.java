package org.factline.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a text with its time expressions as a TimeML document (TimeML 1.2.1; no DOCTYPE). The first TIMEX3, {@code t0},
 * is the time of creation; characters that XML 1.0 forbids (section 2.2) become U+FFFD. Line breaks of the text are kept.
 */
public final class TimeMl {

	private TimeMl() {
	}

	/**
	 * The document.
	 *
	 * @param id          its name
	 * @param text        the text that was read
	 * @param context     publication date; without one {@code t0} has the value {@code XXXX-XX-XX}
	 * @param expressions in order, as {@link TimeReader#read(String, TimeContext)} gives them
	 */
	public static String write(String id, String text, TimeContext context, List<TimeExpression> expressions) {
		StringBuilder out = new StringBuilder(text.length() + 256 + expressions.size() * 96);
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>");
		escape(out, id, 0, id.length(), false);
		out.append("</DOCID>\n<DCT>");
		String published = context.published().isDay() ? context.published().earliest().toLocalDate().toString() : "XXXX-XX-XX";
		out.append("<TIMEX3 tid=\"t0\" type=\"DATE\" value=\"").append(published)
				.append("\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">").append(published).append("</TIMEX3></DCT>\n<TEXT>");
		int at = 0;
		for (int i = 0; i < expressions.size(); i++) {
			TimeExpression expression = expressions.get(i);
			escape(out, text, at, expression.begin(), false);
			open(out, i, expressions);
			escape(out, text, expression.begin(), expression.end(), false);
			out.append("</TIMEX3>");
			at = expression.end();
		}
		escape(out, text, at, text.length(), false);
		return out.append("</TEXT>\n</TimeML>\n").toString();
	}

	private static void open(StringBuilder out, int index, List<TimeExpression> expressions) {
		TimeExpression expression = expressions.get(index);
		out.append("<TIMEX3 tid=\"t").append(index + 1).append('"');
		attribute(out, "type", expression.type().name());
		attribute(out, "value", expression.value());
		attribute(out, "mod", expression.mod());
		attribute(out, "quant", expression.quant());
		attribute(out, "freq", expression.freq());
		if (expression.anchor() != Anchor.NONE) {
			attribute(out, "temporalFunction", "true");
		}
		attribute(out, "anchorTimeID", anchor(expression, expressions));
		out.append('>');
	}

	private static String anchor(TimeExpression expression, List<TimeExpression> expressions) {
		if (expression.anchor() == Anchor.PUBLISHED) {
			return "t0";
		}
		List<String> found = new ArrayList<>();
		for (int i = 0; i < expressions.size(); i++) {
			if (expression.anchorBegin() >= 0 && expressions.get(i).begin() == expression.anchorBegin()) {
				found.add("t" + (i + 1));
			}
		}
		return found.isEmpty() ? "" : found.getFirst();
	}

	private static void attribute(StringBuilder out, String name, String value) {
		if (!value.isEmpty()) {
			out.append(' ').append(name).append("=\"");
			escape(out, value, 0, value.length(), true);
			out.append('"');
		}
	}

	private static void escape(StringBuilder out, String text, int from, int to, boolean quoted) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> out.append("&amp;");
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '"' -> out.append(quoted ? "&quot;" : "\"");
			case '\r' -> out.append("&#13;");
			case '\t', '\n' -> out.append(c);
			default -> {
				boolean pair = Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1));
				if (pair) {
					out.append(c).append(text.charAt(++i));
				} else {
					out.append(c < ' ' || Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF' ? '\uFFFD' : c);
				}
			}
			}
		}
	}
}
