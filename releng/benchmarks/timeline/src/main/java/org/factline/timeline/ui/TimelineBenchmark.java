package org.factline.timeline.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Event;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.article.Severity;
import org.factline.timeline.Flag;
import org.factline.timeline.Grouping;
import org.factline.timeline.Timeline;
import org.factline.timeline.Told;
import org.factline.timeline.layout.Arrangement;
import org.factline.timeline.layout.Layout;

/**
 * How long a timeline takes to open, pan and zoom in the very canvas of the desktop, 1400 by 800 pixels, and what it keeps. The events
 * are those of the peers' measurement: three years, 60 % in 40 clusters, 30 % stretches of five days in the mean, titles of 40
 * characters, 12 outlets as lanes; every hundredth contradicts another. Pan: 60 steps of 1 % of the window, all in view, then the same
 * zoomed in; zoom: 30 steps of 0.9. A frame is all the work of
 * drawing it, in processor time, drawn by the same library into a picture; opening is on the clock, window included. Arguments: numbers of events.
 */
public final class TimelineBenchmark {

	private static final int WIDTH = 1400;
	private static final int HEIGHT = 800;
	private static final int DAYS = 3 * 365;
	private static final int ROUNDS = 3;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Shell shell;
	private final TimelineCanvas canvas;
	private final Image picture;
	private int painted;

	private TimelineBenchmark(Shell shell) {
		this.shell = shell;
		picture = new Image(shell.getDisplay(), WIDTH, HEIGHT);
		shell.addListener(SWT.Dispose, event -> picture.dispose());
		canvas = new TimelineCanvas(shell, Locale.ENGLISH, new TimelineCanvas.Listener() {

			@Override
			public void selected() {
				// nobody listens
			}

			@Override
			public void opened() {
				// nobody listens
			}

			@Override
			public void conflict(Flag flag) {
				// nobody listens
			}

			@Override
			public void dragged(int item, long seconds) {
				// nobody listens
			}

			@Override
			public void moved() {
				// nobody listens
			}
		});
		canvas.control().addListener(SWT.Paint, event -> painted++);
	}

	/** Prints a line for each number of events and each kind of lanes. */
	public static void main(String[] arguments) {
		Display display = new Display();
		System.out.println("| events | lanes | open to first paint, ms | pan all p95, ms | zoom p95, ms | pan near p95, ms | worst frame | heap for each event, B |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
		for (String argument : arguments) {
			Told told = told(Integer.parseInt(argument));
			for (Grouping grouping : List.of(Grouping.OUTLET, Grouping.EVENT)) {
				Shell shell = new Shell(display, SWT.NO_TRIM);
				shell.setLayout(new FillLayout());
				shell.setSize(WIDTH, HEIGHT);
				TimelineBenchmark benchmark = new TimelineBenchmark(shell);
				shell.open();
				String line = "";
				for (int round = 0; round < ROUNDS; round++) {
					line = benchmark.measure(told, grouping);
				}
				System.out.println("| " + argument + " | " + grouping.name().toLowerCase(Locale.ROOT) + line);
				benchmark.picture(argument + "-" + grouping.name().toLowerCase(Locale.ROOT));
				shell.dispose();
			}
		}
		display.dispose();
	}

	private String measure(Told told, Grouping grouping) {
		canvas.show(Layout.of(Timeline.EMPTY, Arrangement.PLAIN));
		long before = heap();
		long start = System.nanoTime();
		Layout layout = Layout.of(Timeline.of(told), Arrangement.PLAIN.by(grouping));
		canvas.show(layout);
		canvas.fit();
		paint();
		double open = (System.nanoTime() - start) / 1e6;
		long kept = heap() - before;
		List<Double> all = pan();
		List<Double> zoom = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			canvas.zoom(1 / 0.9, canvas.room() / 2);
			zoom.add(Double.valueOf(work()));
		}
		List<Double> near = pan();
		double worst = Arrays.asList(all, zoom, near).stream().flatMap(List::stream).mapToDouble(Double::doubleValue).max().orElse(0);
		return String.format(Locale.ROOT, " | %.0f | %.1f | %.1f | %.1f | %.1f | %.0f |", Double.valueOf(open), Double.valueOf(p95(all)),
				Double.valueOf(p95(zoom)), Double.valueOf(p95(near)), Double.valueOf(worst), Double.valueOf((double) kept / told.events().size()));
	}

	private List<Double> pan() {
		List<Double> frames = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			canvas.pan((i < 30 ? -1 : 1) * canvas.room() / 100.0);
			frames.add(Double.valueOf(work()));
		}
		return frames;
	}

	/** Until the window was painted. */
	private void paint() {
		int before = painted;
		canvas.control().redraw();
		while (painted == before) {
			if (!shell.getDisplay().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** Milliseconds of processor time of one frame: into a picture, since a window's frames wait for the display's clock. */
	private double work() {
		GC gc = new GC(picture);
		long start = THREADS.getCurrentThreadCpuTime();
		canvas.paint(gc, canvas.control().getClientArea());
		double time = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
		gc.dispose();
		return time;
	}

	private static double p95(List<Double> times) {
		return times.stream().sorted().skip(times.size() * 95L / 100).findFirst().orElse(Double.valueOf(0)).doubleValue();
	}

	private static long heap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private void picture(String name) {
		canvas.fit();
		paint();
		Image image = new Image(shell.getDisplay(), WIDTH, HEIGHT);
		GC gc = new GC(image);
		canvas.paint(gc, canvas.control().getClientArea());
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		loader.save(Path.of(System.getProperty("java.io.tmpdir"), "timeline-" + name + ".png").toString(), SWT.IMAGE_PNG);
	}

	private static Told told(int count) {
		Random random = new Random(20251121);
		int[] clusters = random.ints(40, 0, DAYS).toArray();
		LocalDate first = LocalDate.of(2023, 1, 1);
		List<Event> events = new ArrayList<>(count);
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int day = random.nextInt(10) < 6 ? (int) Math.round(clusters[random.nextInt(clusters.length)] + random.nextGaussian() * 3) : random.nextInt(DAYS);
			LocalDate begin = first.plusDays(Math.max(0, Math.min(DAYS, day)));
			String when = random.nextInt(10) < 3 ? begin + "/" + begin.plusDays(1 + random.nextInt(9)) : begin.toString() + (random.nextInt(20) == 0 ? "?" : "");
			Passage claim = new Passage.InText("a" + random.nextInt(12), 40 * (i / 12), 40 * (i / 12) + 3, "abc");
			events.add(new Event("e" + i, String.format("Peristiwa nomor %07d di tepi kota besar", Integer.valueOf(i)), when, List.of(), List.of(), List.of(claim), false));
			if (i % 100 == 99) {
				findings.add(new Finding("conflicting-date", Family.CONTRADICTION, Severity.WARNING, "The sources differ.", "", "",
						List.of(claim, events.get(random.nextInt(i)).claims().getFirst()), "f" + i, "l" + i, Map.of()));
			}
		}
		List<Article> articles = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			articles.add(new Article("a" + i, new Provenance("a" + i, "text/plain", "", "", "", ""), "", List.of(),
					Map.of(Field.OUTLET, Attribute.stated("Koran " + i, "given")), List.of()));
		}
		return new Told(events, articles, Optional.empty(), findings, Optional.empty());
	}
}
