package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.factline.article.Contributor;
import org.factline.article.Field;

/** The sources as a bibliography for BibTeX and biblatex, in UTF-8. */
public final class BibTexReport implements Report {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
	/** A brace counts for BibTeX even behind a backslash, so it has a name. */
	private static final Map<Character, String> SPECIAL = Map.of('\\', "\\textbackslash{}", '{', "\\textbraceleft{}",
			'}', "\\textbraceright{}", '$', "\\$", '&', "\\&", '#', "\\#",
			'%', "\\%", '_', "\\_", '~', "\\textasciitilde{}", '^', "\\textasciicircum{}");

	/** Made by the extension registry. */
	public BibTexReport() {
		// holds nothing
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		StringBuilder text = new StringBuilder();
		for (Reference reference : Reference.of(input)) {
			text.append(reference.isPost() ? "@misc{" : "@article{").append(reference.key());
			field(text, "author", people(reference.authors()));
			field(text, "editor", people(reference.article().names(Contributor.Role.EDITOR)));
			// braces keep the capital letters as they are
			field(text, "title", '{' + escaped(reference.article().label()) + '}');
			field(text, reference.isPost() ? "howpublished" : "journal",
					escaped(reference.isPost() ? reference.value(Field.PLATFORM) : reference.value(Field.OUTLET)));
			reference.published().ifPresent(day -> {
				field(text, "year", day.year());
				if (!day.month().isEmpty()) {
					text.append(",\n  month = ").append(MONTHS.get(Integer.parseInt(day.month()) - 1));
				}
				field(text, "date", iso(day));
			});
			field(text, "url", url(reference.value(Field.URL)));
			reference.retrieved().ifPresent(day -> field(text, "urldate", iso(day)));
			field(text, "langid", switch (reference.value(Field.LANGUAGE)) {
				case "id" -> "indonesian";
				case "en" -> "english";
				default -> "";
			});
			field(text, "note", escaped(reference.value(Field.AGENCY)));
			text.append("\n}\n\n");
		}
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private static String iso(Reference.Day day) {
		String month = day.month().isEmpty() ? "" : '-' + day.month();
		return day.year() + month + (day.day().isEmpty() ? "" : '-' + day.day()) + (day.circa() ? "~" : "");
	}

	/** Names in braces stay whole, since nobody knows which part of them is the family's; {@code and} divides them. */
	private static String people(List<String> names) {
		return String.join(" and ", names.stream().map(name -> '{' + escaped(name) + '}').toList());
	}

	private static void field(StringBuilder text, String name, String value) {
		if (!value.isEmpty() && !value.equals("{}")) {
			text.append(",\n  ").append(name).append(" = {").append(value).append('}');
		}
	}

	/** An address is set as it stands, but for what would end the field. */
	private static String url(String address) {
		return UriReference.isWeb(address) ? address.replace("{", "%7B").replace("}", "%7D") : escaped(address);
	}

	private static String escaped(String value) {
		StringBuilder escaped = new StringBuilder();
		for (char c : HiddenCharacters.shownOnOneLine(value).toCharArray()) {
			escaped.append(SPECIAL.getOrDefault(c, String.valueOf(c)));
		}
		return escaped.toString();
	}
}
