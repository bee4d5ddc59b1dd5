package org.factline.timeline;

import java.util.List;
import java.util.Optional;

import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;

/** The stretches of a date that is several. */
public final class Pieces {

	private Pieces() {
	}

	/** The stretches of an item, in order; itself where it is one. */
	public static List<Extent> of(Item item) {
		try {
			List<Extent> pieces = item.set() ? Edtf.parse(item.when()).members().stream().map(Extent::of).flatMap(Optional::stream).toList() : List.of();
			return pieces.isEmpty() ? List.of(item.extent()) : pieces;
		} catch (EdtfSyntaxException e) {
			return List.of(item.extent());
		}
	}
}
