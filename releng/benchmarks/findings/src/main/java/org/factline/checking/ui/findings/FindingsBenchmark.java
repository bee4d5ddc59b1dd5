package org.factline.checking.ui.findings;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.Event;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.article.Severity;
import org.factline.checking.Judgements;
import org.factline.messages.Messages;
import org.factline.model.bridge.Snapshot;
import org.factline.ui.dossiers.Results;

/**
 * How long the list of findings takes to open, scroll, search, sort and group in the very table of the desktop, 1400 by 800 pixels.
 * Findings of 1,000 articles of 12 outlets about 300 events, of 12 kinds, two passages each. Everything is processor time of the one
 * thread that windows have, with one complete painting into a picture: opening makes the lines and shows them; scrolling is a page at a
 * time, 60 pages over the whole list; the first search also makes what is searched. Arguments: numbers of findings.
 */
public final class FindingsBenchmark {

	private static final int WIDTH = 1400;
	private static final int HEIGHT = 800;
	private static final int PAGES = 60;
	private static final int ROUNDS = 3;
	private static final int ARTICLES = 1000;
	private static final int EVENTS = 300;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Messages messages = Messages.of(FindingRow.class, Locale.ENGLISH);
	private final Image picture;
	private final FindingsTable table;
	private FindingLines lines = FindingLines.NONE;

	private FindingsBenchmark(Shell shell) {
		picture = new Image(shell.getDisplay(), WIDTH, HEIGHT);
		table = new FindingsTable(shell, messages, severity -> shell.getDisplay().getSystemImage(SWT.ICON_WARNING), new FindingsTable.Listener() {

			@Override
			public void selected() {
				// nobody listens
			}

			@Override
			public void opened() {
				// nobody listens
			}

			@Override
			public void reordered() {
				// nobody listens
			}
		});
	}

	/** Prints a line for each number of findings. */
	public static void main(String[] arguments) {
		Display display = new Display();
		System.out.println("| findings | open, ms | scroll a page p95, ms | first search, ms | search, ms | by severity, ms | sort by message, ms | group by event, ms |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
		for (String argument : arguments) {
			int count = Integer.parseInt(argument);
			Snapshot snapshot = new Snapshot(new ArticleSet("d", articles()), List.of(), List.of(), 1);
			Results results = new Results(Results.State.CURRENT, 1, Optional.empty(), findings(count), events(), List.of());
			String line = "";
			for (int round = 0; round < ROUNDS; round++) {
				Shell shell = new Shell(display, SWT.NO_TRIM);
				shell.setLayout(new FillLayout());
				shell.setSize(WIDTH, HEIGHT);
				FindingsBenchmark benchmark = new FindingsBenchmark(shell);
				shell.open();
				line = benchmark.measure(snapshot, results);
				benchmark.save("findings-" + count);
				benchmark.picture.dispose();
				shell.dispose();
			}
			System.out.println("| " + count + line);
		}
		display.dispose();
	}

	private String measure(Snapshot snapshot, Results results) {
		double open = time(() -> {
			lines = new FindingLines(new FindingRows(List.of(), messages).of(null, snapshot, results, java.util.Map.of()));
			show(FindingFilter.NONE, Grouping.NONE);
		});
		List<Double> pages = new ArrayList<>();
		int step = Math.max(1, lines.size() / PAGES);
		for (int page = 1; page < PAGES; page++) {
			long start = THREADS.getCurrentThreadCpuTime();
			table.select(page * step);
			paint();
			pages.add(Double.valueOf((THREADS.getCurrentThreadCpuTime() - start) / 1e6));
		}
		double p95 = pages.stream().sorted().skip(pages.size() * 95L / 100).findFirst().orElseThrow().doubleValue();
		double first = time(() -> show(words("jembatan nomor 17"), Grouping.NONE));
		double again = time(() -> show(words("koran 7"), Grouping.NONE));
		double severity = time(() -> show(new FindingFilter("", Optional.of(Severity.ERROR), Optional.empty(), ""), Grouping.NONE));
		table.order().set(Optional.of(FindingColumn.MESSAGE), false);
		double sort = time(() -> show(FindingFilter.NONE, Grouping.NONE));
		double group = time(() -> show(FindingFilter.NONE, Grouping.EVENT));
		return String.format(Locale.ROOT, " | %.0f | %.1f | %.0f | %.0f | %.0f | %.0f | %.0f |", Double.valueOf(open), Double.valueOf(p95), Double.valueOf(first),
				Double.valueOf(again), Double.valueOf(severity), Double.valueOf(sort), Double.valueOf(group));
	}

	private static FindingFilter words(String text) {
		return new FindingFilter(text, Optional.empty(), Optional.empty(), "");
	}

	private void show(FindingFilter filter, Grouping grouping) {
		table.show(lines, filter, grouping);
		paint();
	}

	private static double time(Runnable work) {
		long start = THREADS.getCurrentThreadCpuTime();
		work.run();
		return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
	}

	private void paint() {
		NatTable control = table.control();
		GC gc = new GC(picture);
		control.getLayerPainter().paintLayer(control, gc, 0, 0, new Rectangle(0, 0, WIDTH, HEIGHT), control.getConfigRegistry());
		gc.dispose();
	}

	private void save(String name) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture.getImageData() };
		loader.save(Path.of(System.getProperty("java.io.tmpdir"), name + ".png").toString(), SWT.IMAGE_PNG);
	}

	private static List<Article> articles() {
		List<Article> articles = new ArrayList<>();
		for (int i = 0; i < ARTICLES; i++) {
			articles.add(new Article("a" + i, new Provenance("a" + i, "text/plain", "", "", "", ""), "", List.of(),
					Map.of(Field.OUTLET, Attribute.stated("Koran " + i % 12, "given"), Field.PUBLISHED,
							Attribute.stated(String.format(Locale.ROOT, "2025-%02d-%02d", Integer.valueOf(1 + i % 12), Integer.valueOf(1 + i % 28)), "given")),
					List.of()));
		}
		return articles;
	}

	private static List<Event> events() {
		List<Event> events = new ArrayList<>();
		for (int i = 0; i < EVENTS; i++) {
			List<Passage> claims = new ArrayList<>();
			for (int article = i; article < ARTICLES; article += EVENTS) {
				claims.add(new Passage.InText("a" + article, 0, 3, "abc"));
			}
			events.add(new Event("e" + i, "Peresmian jembatan nomor " + i, "2025-01-01", List.of(), List.of(), claims, i % 2 == 0));
		}
		return events;
	}

	private static List<Judgements.Judged> findings(int count) {
		Random random = new Random(20251122);
		List<Judgements.Judged> judged = new ArrayList<>(count);
		Severity[] severities = { Severity.ERROR, Severity.WARNING, Severity.INFO };
		for (int i = 0; i < count; i++) {
			String a = "a" + random.nextInt(ARTICLES);
			String b = "a" + random.nextInt(ARTICLES);
			String message = "The sources differ: one gives " + random.nextInt(500) + " people at the bridge, the other " + random.nextInt(500) + " (" + i + ").";
			Finding finding = new Finding("kind-" + i % 12, Family.CONTRADICTION, severities[random.nextInt(3)], message, "", "",
					List.of(new Passage.InText(a, 0, 3, "abc"), new Passage.InText(b, 1, 4, "bcd")), String.format(Locale.ROOT, "%032x", Integer.valueOf(i)), "",
					Map.of());
			judged.add(new Judgements.Judged(finding, Judgements.State.OPEN, Optional.empty()));
		}
		return judged;
	}
}
