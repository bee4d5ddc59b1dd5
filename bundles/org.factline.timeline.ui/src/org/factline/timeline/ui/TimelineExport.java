package org.factline.timeline.ui;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.factline.timeline.Timeline;
import org.factline.timeline.layout.Layout;
import org.factline.timeline.output.ICalendar;
import org.factline.timeline.output.TimelineJs;
import org.factline.timeline.output.TimelineSvg;
import org.factline.ui.language.Language;

/** Writes a timeline into a file, in the form that its name says: all of it as SVG, table, TimelineJS or calendar; what is seen as PNG. */
final class TimelineExport {

	/** What may be chosen, the likeliest first. */
	static final String[] ENDINGS = { "*.svg", "*.png", "*.csv", "*.json", "*.ics" };

	private final TimelineChart chart;
	private final UnaryOperator<Timeline> masked;

	/** @param masked what is handed on of a timeline */
	TimelineExport(TimelineChart chart, UnaryOperator<Timeline> masked) {
		this.chart = chart;
		this.masked = masked;
	}

	/**
	 * Writes it.
	 *
	 * @param scale of a PNG: pixels for each of the window's
	 */
	void write(Path file, double scale) throws IOException {
		String name = file.toString();
		Layout shown = chart.canvas().layout();
		Timeline handedOn = masked.apply(shown.timeline());
		Layout layout = handedOn == shown.timeline() ? shown : Layout.of(handedOn, shown.arrangement());
		if (name.endsWith(".png")) {
			png(file, scale, layout);
			return;
		}
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			if (name.endsWith(".csv")) {
				chart.table().show(layout, chart.canvas().chosen());
				out.append(chart.table().csv());
				chart.table().show(shown, chart.canvas().chosen());
			} else if (name.endsWith(".json")) {
				new TimelineJs(Language.locale()).write(layout.timeline(), out);
			} else if (name.endsWith(".ics")) {
				new ICalendar(Language.locale()).write(layout.timeline(), out);
			} else {
				TimelineSvg.write(layout, TimelineSvg.WIDTH, Language.locale(), item -> Optional.empty(), out);
			}
		}
	}

	private void png(Path file, double scale, Layout layout) {
		Rectangle area = chart.canvas().control().getClientArea();
		Image image = new Image(chart.control().getDisplay(), (int) Math.round(area.width * scale), (int) Math.round(area.height * scale));
		GC gc = new GC(image);
		Transform larger = new Transform(chart.control().getDisplay());
		try {
			larger.scale((float) scale, (float) scale);
			gc.setTransform(larger);
			gc.setFont(chart.canvas().control().getFont());
			chart.canvas().paint(gc, area, layout);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData(100) };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} finally {
			larger.dispose();
			gc.dispose();
			image.dispose();
		}
	}
}
