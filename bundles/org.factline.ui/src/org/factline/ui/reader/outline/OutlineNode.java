package org.factline.ui.reader.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Block;
import org.factline.messages.Messages;
import org.factline.text.Span;
import org.factline.ui.reader.Reading;
import org.factline.ui.reader.marks.Layer;
import org.factline.ui.reader.marks.Mark;

/**
 * An entry of the outline.
 *
 * @param kind     what it is, by the name of its icon
 * @param label    what people read
 * @param place    where it is in the text, in UTF-16 units; empty for a group
 * @param children what lies under it
 */
public record OutlineNode(String kind, String label, Optional<Span> place, List<OutlineNode> children) {

	private static final int MOST = 80;

	public OutlineNode {
		children = List.copyOf(children);
	}

	/** The outline of an article: its findings, its quotations by speaker, its blocks; groups without entries are left out. */
	public static List<OutlineNode> of(Reading reading, Messages messages) {
		List<OutlineNode> groups = new ArrayList<>();
		add(groups, "findings", messages.get("outline.findings"), findings(reading));
		add(groups, "quotations", messages.get("outline.quotations"), quotations(reading));
		add(groups, "text", messages.get("outline.text"), blocks(reading, messages));
		return groups;
	}

	private static void add(List<OutlineNode> groups, String kind, String label, List<OutlineNode> children) {
		if (!children.isEmpty()) {
			groups.add(new OutlineNode(kind, label + " (" + children.size() + ")", Optional.empty(), children));
		}
	}

	private static List<OutlineNode> blocks(Reading reading, Messages messages) {
		List<OutlineNode> nodes = new ArrayList<>();
		for (Block block : reading.article().blocks()) {
			String words = shortened(block.in(reading.article().text()));
			if (!words.isEmpty()) {
				String kind = messages.get("block." + block.kind());
				nodes.add(new OutlineNode("block", kind.isEmpty() ? words : kind + ": " + words, Optional.of(new Span(block.begin(), block.end())), List.of()));
			}
		}
		return nodes;
	}

	private static List<OutlineNode> findings(Reading reading) {
		return reading.marks().of(Layer.FINDINGS).stream().map(mark -> new OutlineNode(mark.type().substring(mark.type().lastIndexOf('.') + 1),
				reading.cards().of(mark).heading(), Optional.of(mark.span()), List.of())).toList();
	}

	private static List<OutlineNode> quotations(Reading reading) {
		Map<String, List<OutlineNode>> bySpeaker = new LinkedHashMap<>();
		for (Mark mark : reading.marks().of(Layer.QUOTATIONS)) {
			bySpeaker.computeIfAbsent(reading.cards().of(mark).heading(), name -> new ArrayList<>()).add(new OutlineNode("quotation",
					"“" + shortened(mark.span().in(reading.article().text())) + "”", Optional.of(mark.span()), List.of()));
		}
		List<OutlineNode> nodes = new ArrayList<>();
		bySpeaker.forEach((speaker, quotations) -> nodes.add(new OutlineNode("speaker", speaker, quotations.getFirst().place(), quotations)));
		return nodes;
	}

	private static String shortened(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
	}

	/** The entry below this one, or this one, that holds an offset most closely. */
	Optional<OutlineNode> at(int offset) {
		for (OutlineNode child : children) {
			Optional<OutlineNode> found = child.at(offset);
			if (found.isPresent()) {
				return found;
			}
		}
		return place.filter(span -> span.contains(offset)).map(span -> this);
	}
}
