package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.factline.article.Contributor;
import org.factline.article.Field;

/** The sources as a bibliography in RIS (Research Information Systems, tags as of 2011), which every reference manager reads. */
public final class RisReport implements Report {

	/** Made by the extension registry. */
	public RisReport() {
		// holds nothing
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		StringBuilder text = new StringBuilder();
		for (Reference reference : Reference.of(input)) {
			tag(text, "TY", reference.isPost() ? "BLOG" : "NEWS");
			tag(text, "ID", reference.key());
			tag(text, "TI", reference.article().label());
			reference.authors().forEach(name -> tag(text, "AU", name));
			reference.article().names(Contributor.Role.EDITOR).forEach(name -> tag(text, "ED", name));
			reference.article().names(Contributor.Role.TRANSLATOR).forEach(name -> tag(text, "A4", name));
			tag(text, "T2", reference.value(Field.OUTLET));
			tag(text, "DP", reference.value(Field.AGENCY));
			tag(text, "CY", reference.value(Field.DATELINE));
			reference.published().ifPresent(day -> {
				tag(text, "PY", day.year());
				tag(text, "DA", date(day));
			});
			reference.retrieved().ifPresent(day -> tag(text, "Y2", date(day)));
			tag(text, "LA", reference.value(Field.LANGUAGE));
			tag(text, "UR", reference.value(Field.URL));
			text.append("ER  - \r\n\r\n");
		}
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	/** {@code 2026/03/11/}: year, month, day and a remark, each of the last three may be empty. */
	private static String date(Reference.Day day) {
		return day.year() + '/' + day.month() + '/' + day.day() + '/' + (day.circa() ? "circa" : "");
	}

	private static void tag(StringBuilder text, String tag, String value) {
		if (!value.isBlank()) {
			text.append(tag).append("  - ").append(HiddenCharacters.shownOnOneLine(value)).append("\r\n");
		}
	}
}
