package org.factline.reporting;

import java.util.List;

import org.factline.article.Problem;

/** The input that could not be read, each with the reason. */
record HtmlUnread(HtmlParts parts, List<Problem> problems) implements HtmlSection {

	@Override
	public String id() {
		return "unread";
	}

	@Override
	public boolean isEmpty() {
		return problems.isEmpty();
	}

	@Override
	public int count() {
		return problems.size();
	}

	@Override
	public void write() {
		Markup page = parts.page();
		parts.paragraph(parts.messages().get("html.unreadMeans"), "note");
		page.open("ul", "class", "plain");
		for (Problem problem : problems) {
			page.open("li").element("code", problem.location());
			if (!problem.place().isEmpty()) {
				page.text(", ").text(parts.phrases().of(problem.place()));
			}
			page.text(": ").text(parts.phrases().of(problem.reason())).close();
		}
		page.close();
	}
}
