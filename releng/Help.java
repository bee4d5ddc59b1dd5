import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes pages of the desktop's help out of the documentation: {@code java -cp COMMONMARK releng/Help.java DOCS OUT}. Every page of DOCS
 * but the decisions becomes one of OUT, with its pictures; a link to a page leads to the page of the help, one to anything else that is
 * not on the web becomes its words.
 */
final class Help {

	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
	private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

	private Help() {
	}

	public static void main(String[] arguments) throws IOException {
		Path docs = Path.of(arguments[0]);
		Path out = Path.of(arguments[1]);
		Set<Path> pages = files(docs, ".md").filter(page -> !page.startsWith("adr")).collect(Collectors.toSet());
		for (Path page : pages) {
			Path html = out.resolve(html(page.toString()));
			Files.createDirectories(html.getParent());
			Files.writeString(html, page(docs, page, pages));
		}
		for (Path picture : files(docs, ".png").toList()) {
			Files.createDirectories(out.resolve(picture).getParent());
			Files.copy(docs.resolve(picture), out.resolve(picture), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static Stream<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(file -> file.toString().endsWith(ending)).map(folder::relativize).sorted().toList().stream();
		}
	}

	private static String html(String page) {
		return page.substring(0, page.length() - ".md".length()) + ".html";
	}

	private static String page(Path docs, Path page, Set<Path> pages) throws IOException {
		Node document = PARSER.parse(Files.readString(docs.resolve(page)));
		StringBuilder title = new StringBuilder();
		document.accept(new AbstractVisitor() {

			@Override
			public void visit(Heading heading) {
				if (title.isEmpty()) {
					heading.accept(new AbstractVisitor() {

						@Override
						public void visit(Text text) {
							title.append(text.getLiteral());
						}
					});
				}
			}

			@Override
			public void visit(Link link) {
				lead(link, page, pages);
			}
		});
		String sheet = "../".repeat(page.getNameCount()) + "html/help.css";
		return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"UTF-8\"><title>" + title.toString().replace("&", "&amp;").replace("<", "&lt;")
				+ "</title><link rel=\"stylesheet\" href=\"" + sheet + "\"></head>\n<body>\n" + RENDERER.render(document) + "</body>\n</html>\n";
	}

	private static void lead(Link link, Path page, Set<Path> pages) {
		String target = link.getDestination();
		if (target.startsWith("#") || target.matches("[a-z]+:.*")) {
			return;
		}
		int mark = target.indexOf('#') < 0 ? target.length() : target.indexOf('#');
		Path meant = page.resolveSibling(target.substring(0, mark)).normalize();
		if (pages.contains(meant)) {
			link.setDestination(html(target.substring(0, mark)) + target.substring(mark));
			return;
		}
		// what is not in the help stays as words
		while (link.getFirstChild() != null) {
			link.insertBefore(link.getFirstChild());
		}
		link.unlink();
	}
}
