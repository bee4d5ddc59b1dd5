package org.factline.timeline;

import java.util.List;
import java.util.Locale;

/**
 * A timeline in plain text, which a person can read in a diff: {@code █} certain, {@code ▒} uncertain, {@code ░} approximate,
 * {@code □} proposed, {@code ◄ ►} open ends, {@code !} beside a title that the articles date differently.
 */
public final class TextDrawing {

	private static final int TITLE = 24;

	private TextDrawing() {
	}

	/**
	 * Draws it, a line for each event and each mark, the scale on top.
	 *
	 * @param width of the part with the marks, in characters
	 */
	public static String of(Timeline timeline, int width, Locale locale) {
		if (timeline.extent().isEmpty()) {
			return "";
		}
		TimeScale scale = TimeScale.fit(timeline.extent().get(), width, 1);
		StringBuilder text = new StringBuilder();
		line(text, "", ticks(scale.ticks(width, 14, locale), width));
		for (Lane lane : timeline.lanes()) {
			StringBuilder bar = new StringBuilder(" ".repeat(width));
			lane.extent().ifPresent(extent -> draw(bar, extent, scale, lane.proposed()));
			line(text, (lane.isDisputed() ? "!" : "") + lane.title(), bar);
			for (Mark mark : lane.marks()) {
				StringBuilder own = new StringBuilder(" ".repeat(width));
				draw(own, mark.extent(), scale, lane.proposed());
				line(text, "  " + mark.outlet(), own);
			}
		}
		timeline.undated().forEach(lane -> line(text, lane.title(), new StringBuilder("?")));
		return text.toString();
	}

	private static StringBuilder ticks(List<Tick> ticks, int width) {
		StringBuilder line = new StringBuilder(" ".repeat(width));
		for (Tick tick : ticks) {
			String label = "|" + tick.label();
			if (tick.x() + label.length() <= width) {
				line.replace(tick.x(), tick.x() + label.length(), label);
			}
		}
		return line;
	}

	private static void draw(StringBuilder line, Extent extent, TimeScale scale, boolean proposed) {
		int from = Math.max(0, Math.min(line.length() - 1, scale.x(extent.begin())));
		int to = Math.max(from + 1, Math.min(line.length(), scale.x(extent.end())));
		char fill = proposed ? '□' : switch (extent.certainty()) {
			case CERTAIN -> '█';
			case APPROXIMATE -> '░';
			case UNCERTAIN -> '▒';
		};
		for (int x = from; x < to; x++) {
			line.setCharAt(x, fill);
		}
		if (extent.openAtBegin()) {
			line.setCharAt(from, '◄');
		}
		if (extent.openAtEnd()) {
			line.setCharAt(to - 1, '►');
		}
	}

	private static void line(StringBuilder text, String title, StringBuilder marks) {
		String cut = title.length() > TITLE ? title.substring(0, TITLE - 1) + "…" : title;
		text.append((cut + " ".repeat(TITLE - cut.length()) + "|" + marks).stripTrailing()).append('\n');
	}
}
