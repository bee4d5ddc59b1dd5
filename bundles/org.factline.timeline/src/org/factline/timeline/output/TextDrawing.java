package org.factline.timeline.output;

import java.util.List;
import java.util.Locale;

import org.factline.timeline.Almanac;
import org.factline.timeline.Item;
import org.factline.timeline.Pieces;
import org.factline.timeline.Tick;
import org.factline.timeline.TimeScale;
import org.factline.timeline.Timeline;
import org.factline.timeline.layout.Arrangement;
import org.factline.timeline.layout.Frame;
import org.factline.timeline.layout.Layout;

/**
 * A timeline in plain text, which a person can read in a diff: {@code █} certain, {@code ▒} uncertain, {@code ░} approximate,
 * {@code ▚} both, {@code □} proposed, {@code ┼─┼} one of several, {@code ◄ ►} open ends, a digit or {@code #} so many that they cannot be
 * told apart; {@code p} published, {@code r} retrieved; {@code !} on the axis, and at each row, where dates contradict each other.
 */
public final class TextDrawing {

	private static final int TITLE = 24;
	private static final int TICK_GAP = 14;
	private static final int MOST_DIGIT = 9;

	private final Layout layout;
	private final TimeScale scale;
	private final int width;
	private final StringBuilder text = new StringBuilder();

	private TextDrawing(Layout layout, TimeScale scale, int width) {
		this.layout = layout;
		this.scale = scale;
		this.width = width;
	}

	/**
	 * Draws all of it, lanes by event, the scale on top.
	 *
	 * @param width of the part with the dates, in characters
	 */
	public static String of(Timeline timeline, int width, Locale locale) {
		return of(Layout.of(timeline, Arrangement.PLAIN), width, locale);
	}

	/** Draws all rows of a layout. */
	public static String of(Layout layout, int width, Locale locale) {
		TimeScale scale = layout.extent().map(extent -> TimeScale.fit(extent, width, 1)).orElse(new TimeScale(0, 1));
		return of(layout, scale, width, locale);
	}

	/** Draws all rows of a layout at a scale in which a pixel is a character. */
	public static String of(Layout layout, TimeScale scale, int width, Locale locale) {
		return layout.rows() == 0 ? "" : new TextDrawing(layout, scale, width).draw(new Almanac(locale));
	}

	private String draw(Almanac almanac) {
		Frame frame = layout.frame(scale, width, 0, layout.rows() - 1, 1);
		line("", ticks(scale.ticks(width, TICK_GAP, almanac)));
		if (!frame.pips().isEmpty()) {
			StringBuilder axis = new StringBuilder(" ".repeat(width));
			frame.pips().forEach(pip -> axis.setCharAt(Math.min(width - 1, pip.x()), '!'));
			line("!", axis);
		}
		for (int row = 0; row < layout.rows(); row++) {
			row(row, frame);
		}
		return text.toString();
	}

	private void row(int row, Frame frame) {
		int number = row;
		StringBuilder line = new StringBuilder(" ".repeat(width));
		frame.dates().stream().filter(date -> date.row() == number && date.x() >= 0 && date.x() < width)
				.forEach(date -> line.setCharAt(date.x(), date.retrieved() ? 'r' : 'p'));
		frame.densities().stream().filter(piece -> piece.row() == number).forEach(piece -> density(line, piece));
		frame.bars().stream().filter(bar -> bar.row() == number).forEach(bar -> bar(line, bar));
		boolean conflict = frame.densities().stream().anyMatch(piece -> piece.row() == number && piece.conflict())
				|| frame.bars().stream().anyMatch(bar -> bar.row() == number && layout.timeline().isConflicting(bar.item()));
		boolean dated = layout.size(row) > 0 || layout.laneSize(layout.lane(row)) > 0;
		line((conflict ? "!" : "") + title(row), dated ? line : new StringBuilder("?"));
	}

	private String title(int row) {
		int lane = layout.lane(row);
		if (layout.firstRow(lane) == row) {
			int event = layout.laneEvent(lane);
			return event < 0 ? layout.laneKey(lane).isEmpty() ? "-" : layout.laneKey(lane) : layout.timeline().events().get(event).title();
		}
		return "  " + (layout.laneEvent(lane) < 0 ? "" : layout.timeline().item(layout.item(row, 0)).outlet());
	}

	private void bar(StringBuilder line, Frame.Bar bar) {
		Timeline timeline = layout.timeline();
		int item = bar.item();
		char fill = timeline.isProposed(item) ? '□' : switch (timeline.certainty(item)) {
			case CERTAIN -> '█';
			case APPROXIMATE -> '░';
			case UNCERTAIN -> '▒';
			case DOUBTFUL -> '▚';
		};
		if (timeline.isSet(item)) {
			fill(line, bar.x(), bar.x() + bar.width(), '─');
			Item whole = timeline.item(item);
			Pieces.of(whole).forEach(piece -> fill(line, scale.x(piece.begin()), Math.max(scale.x(piece.begin()) + 1, scale.x(piece.end())), '┼'));
			return;
		}
		fill(line, bar.x(), bar.x() + bar.width(), fill);
		if (timeline.isOpenAtBegin(item)) {
			fill(line, bar.x(), bar.x() + 1, '◄');
		}
		if (timeline.isOpenAtEnd(item)) {
			fill(line, bar.x() + bar.width() - 1, bar.x() + bar.width(), '►');
		}
	}

	private static void density(StringBuilder line, Frame.Density piece) {
		fill(line, piece.x(), piece.x() + piece.width(), piece.count() > MOST_DIGIT ? '#' : (char) ('0' + piece.count()));
	}

	private static void fill(StringBuilder line, int from, int to, char sign) {
		for (int x = Math.max(0, from); x < Math.min(line.length(), to); x++) {
			line.setCharAt(x, sign);
		}
	}

	private StringBuilder ticks(List<Tick> ticks) {
		StringBuilder line = new StringBuilder(" ".repeat(width));
		for (Tick tick : ticks) {
			String label = "|" + tick.label();
			if (tick.x() + label.length() <= width) {
				line.replace(tick.x(), tick.x() + label.length(), label);
			}
		}
		return line;
	}

	private void line(String title, StringBuilder marks) {
		String cut = title.length() > TITLE ? title.substring(0, TITLE - 1) + "…" : title;
		text.append((cut + " ".repeat(TITLE - cut.length()) + "|" + marks).stripTrailing()).append('\n');
	}
}
