package org.factline.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An article as it was imported. Nothing of the source's text is missing: what is no body is a block of its own kind.
 *
 * @param id           unique within its dossier
 * @param provenance   where it came from
 * @param text         the text that every offset counts in, exactly as decoded
 * @param blocks       what the pieces of the text are, in order and without overlap
 * @param attributes   what is known of it, with the evidence
 * @param contributors the people whom the page credits, in its order
 * @param reviews      the claims that it checks; of an article of a dossier none, since there they are claims of the dossier
 * @param versions     earlier states of the same page, oldest first; they have none themselves
 */
public record Article(String id, Provenance provenance, String text, List<Block> blocks, Map<Field, Attribute> attributes,
		List<Contributor> contributors, List<ClaimReview> reviews, List<Article> versions) {

	/** Longer beginnings of a text are cut for a label; in code points. */
	private static final int LABEL_LENGTH = 60;

	public Article {
		Objects.requireNonNull(id);
		Objects.requireNonNull(provenance);
		Objects.requireNonNull(text);
		blocks = blocks.stream().sorted(Block.IN_TEXT).toList();
		int behind = 0;
		for (Block block : blocks) {
			if (block.begin() < behind || block.end() > text.length()) {
				throw new IllegalArgumentException(id + ": " + block + " overlaps or lies outside the text");
			}
			behind = block.end();
		}
		attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(attributes));
		contributors = List.copyOf(contributors);
		reviews = List.copyOf(reviews);
		versions = List.copyOf(versions);
	}

	/** One of which no earlier states are known. */
	public Article(String id, Provenance provenance, String text, List<Block> blocks, Map<Field, Attribute> attributes,
			List<Contributor> contributors, List<ClaimReview> reviews) {
		this(id, provenance, text, blocks, attributes, contributors, reviews, List.of());
	}

	/** One that checks no claims either. */
	public Article(String id, Provenance provenance, String text, List<Block> blocks, Map<Field, Attribute> attributes,
			List<Contributor> contributors) {
		this(id, provenance, text, blocks, attributes, contributors, List.of());
	}

	/** The same with earlier states. */
	public Article withVersions(List<Article> earlier) {
		return new Article(id, provenance, text, blocks, attributes, contributors, reviews, earlier);
	}

	/** What is known of one field. */
	public Optional<Attribute> attribute(Field field) {
		return Optional.ofNullable(attributes.get(field));
	}

	/** The value of one field, whether stated or inferred. */
	public Optional<String> value(Field field) {
		return attribute(field).map(Attribute::value);
	}

	/** The blocks of the article's own running text. */
	public List<Block> bodyBlocks() {
		return blocks.stream().filter(block -> block.kind().isBody()).toList();
	}

	/** The running text: the LEAD and BODY blocks joined by LF. */
	public String body() {
		return bodyBlocks().stream().map(block -> block.in(text)).collect(Collectors.joining("\n"));
	}

	/** The names of those who did one thing, in the page's order. */
	public List<String> names(Contributor.Role role) {
		return contributors.stream().filter(one -> one.role() == role).map(Contributor::name).toList();
	}

	/** What a person calls it: its headline, else how its text begins, else its id. */
	public String label() {
		return value(Field.TITLE).or(this::beginning).orElse(id);
	}

	private Optional<String> beginning() {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst()
				.map(line -> line.codePointCount(0, line.length()) <= LABEL_LENGTH ? line
						: line.substring(0, line.offsetByCodePoints(0, LABEL_LENGTH)).stripTrailing() + "…");
	}
}
