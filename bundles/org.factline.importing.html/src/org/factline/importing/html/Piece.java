package org.factline.importing.html;

/** A block of visible text: what a reader sees as one paragraph, heading, list item or label. */
final class Piece {

	/** Some authors set paragraphs as headings to make them large. */
	private static final int LONGEST_HEADING = 130;

	/** The smallest element around all of it. */
	final Zone zone;
	/** The block element that it is printed in. */
	final Zone block;
	/** Offsets in the outline's text, in UTF-16 units, end exclusive. */
	final int begin;
	final int end;
	/** Letters and digits; those of scripts without spaces count for several. */
	final int size;
	final int linkSize;
	/** Commas, full stops and the like inside the text: running text has them, labels have none. */
	final int stops;
	/** Whether it ends as a sentence does. */
	final boolean closed;

	Piece(Zone zone, Zone block, int begin, int end, int size, int linkSize, int stops, boolean closed) {
		this.zone = zone;
		this.block = block;
		this.begin = begin;
		this.end = end;
		this.size = size;
		this.linkSize = linkSize;
		this.stops = stops;
		this.closed = closed;
	}

	double linkDensity() {
		return size == 0 ? 0 : Math.min(1, (double) linkSize / size);
	}

	boolean isHeading() {
		String tag = block.tag;
		return size < LONGEST_HEADING && tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
	}

	/** Running text: long enough, with sentences, and not mostly links. */
	boolean isRunning() {
		return size >= 50 && stops > 0 && linkDensity() < 0.4 && !isHeading();
	}
}
