package org.factline.importing;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;

/**
 * Reads the pages of one outlet that were saved as plain text. A subclass names the outlet and its layouts; the surest
 * layout takes the page apart.
 */
public abstract class SavedTextImporter implements Importer {

	private record Choice(SavedTextLayout layout, Confidence confidence) {
	}

	/** No saved page of a single article is longer, and looking for traits in more would only take time. */
	private static final int LONGEST = 2_000_000;

	private final String outlet;
	private final List<SavedTextLayout> layouts;

	/**
	 * @param outlet  whose pages they are
	 * @param layouts that its pages have had, newest first
	 */
	protected SavedTextImporter(String outlet, SavedTextLayout... layouts) {
		this.outlet = outlet;
		this.layouts = List.of(layouts);
	}

	@Override
	public final Confidence confidence(Source source) throws IOException, UnreadableException {
		String text = source.text().text();
		if (text.length() > LONGEST) {
			return Confidence.NONE;
		}
		Choice surest = surest(Page.of(text));
		return surest == null ? Confidence.NONE : surest.confidence();
	}

	@Override
	public final void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		Page page = Page.of(source.text().text());
		Choice surest = surest(page);
		if (surest == null) {
			throw new UnreadableException("no page of " + outlet);
		}
		LayoutRules rules = new LayoutRules();
		surest.layout().rules(rules);
		Furniture.addTo(rules);
		Draft draft = new LayoutReader(page, rules).read();
		addOutlet(page, draft, surest.confidence());
		addRights(draft);
		Inference.addTo(draft);
		sink.accept(draft);
	}

	private @Nullable Choice surest(Page page) {
		Choice best = null;
		for (SavedTextLayout layout : layouts) {
			Traits traits = new Traits();
			layout.traits(page, traits);
			Confidence confidence = traits.confidence();
			if (confidence.value() > 0 && (best == null || confidence.value() > best.confidence().value())) {
				best = new Choice(layout, confidence);
			}
		}
		return best;
	}

	private void addOutlet(Page page, Draft draft, Confidence confidence) {
		boolean named = page.text().contains(outlet);
		if (draft.attribute(Field.OUTLET).isEmpty()) {
			draft.attribute(Field.OUTLET, named ? Attribute.stated(outlet, confidence.reason())
					: Attribute.inferred(outlet, "the page does not name its outlet; known by its layout: " + confidence.reason()));
		}
	}

	private static void addRights(Draft draft) {
		String notice = draft.blocks().stream().filter(block -> block.kind() == BlockKind.LEGAL).sorted(Block.IN_TEXT)
				.map(block -> block.in(draft.text())).collect(Collectors.joining("\n"));
		if (draft.attribute(Field.RIGHTS).isEmpty()) {
			draft.stated(Field.RIGHTS, notice, "the page's own notice");
		}
	}
}
