package org.factline.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.ClaimReview;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.text.Blank;

/** An article while an importer takes its page apart. */
public final class Draft {

	private final String text;
	private final List<Block> blocks = new ArrayList<>();
	private final Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
	private final List<Contributor> contributors = new ArrayList<>();
	private final List<ClaimReview> reviews = new ArrayList<>();
	private String id = "";
	private String dossier = ArticleSet.LOOSE;
	private PageLinks links = PageLinks.NONE;

	/**
	 * @param text the text that all offsets count in, exactly as decoded
	 */
	public Draft(String text) {
		this.text = text;
	}

	/** The text that all offsets count in. */
	public String text() {
		return text;
	}

	/** The id that the source itself gives the article; empty where it gives none. */
	public String id() {
		return id;
	}

	/** The source itself names the article. */
	public Draft id(String own) {
		id = own;
		return this;
	}

	/** The dossier that the source puts the article into; {@link ArticleSet#LOOSE} where it names none. */
	public String dossier() {
		return dossier;
	}

	/** The source puts the article into a dossier of its own. */
	public Draft dossier(String name) {
		dossier = name;
		return this;
	}

	/** How the page is linked to others of the same article. */
	public PageLinks links() {
		return links;
	}

	/** The page is linked so to others of the same article. */
	public Draft links(PageLinks known) {
		links = known;
		return this;
	}

	/** Says what a piece of the text is; white space at its ends is left out, and a blank piece is no block. */
	public Draft block(BlockKind kind, int begin, int end) {
		int from = Blank.skip(text, begin, end);
		int to = Blank.trim(text, from, end);
		if (from < to) {
			blocks.add(new Block(kind, from, to));
		}
		return this;
	}

	/** What was said so far of the text's pieces, in the order in which it was said. */
	public List<Block> blocks() {
		return Collections.unmodifiableList(blocks);
	}

	/** Sets what is known of a field; a blank value says nothing and is left out. */
	public Draft stated(Field field, String value, String where) {
		return value.isBlank() ? this : attribute(field, Attribute.stated(value.strip(), where));
	}

	/** Sets what follows from something else, with the reason; a blank value says nothing and is left out. */
	public Draft inferred(Field field, String value, String reason) {
		return value.isBlank() ? this : attribute(field, Attribute.inferred(value.strip(), reason));
	}

	/** Sets what is known of a field. */
	public Draft attribute(Field field, Attribute attribute) {
		attributes.put(field, attribute);
		return this;
	}

	/** What is known so far. */
	public Optional<Attribute> attribute(Field field) {
		return Optional.ofNullable(attributes.get(field));
	}

	/** Adds a person whom the page credits; a blank name says nothing and is left out. */
	public Draft contributor(String name, Contributor.Role role) {
		if (!name.isBlank()) {
			contributors.add(new Contributor(name.strip(), role));
		}
		return this;
	}

	/** The page checks a claim. */
	public Draft review(ClaimReview review) {
		reviews.add(review);
		return this;
	}

	/** Whether somebody is credited with a role so far. */
	public boolean hasContributor(Contributor.Role role) {
		return contributors.stream().anyMatch(one -> one.role() == role);
	}

	/**
	 * The finished article. What no block covers becomes boilerplate.
	 *
	 * @throws IllegalArgumentException where blocks overlap or lie outside the text
	 */
	public Article toArticle(String articleId, Provenance provenance) {
		List<Block> all = new ArrayList<>(blocks);
		all.sort(Block.IN_TEXT);
		int behind = 0;
		List<Block> gaps = new ArrayList<>();
		for (Block block : all) {
			addGap(gaps, behind, block.begin());
			behind = Math.max(behind, block.end());
		}
		addGap(gaps, behind, text.length());
		all.addAll(gaps);
		return new Article(articleId, provenance, text, all, attributes, contributors, reviews);
	}

	private void addGap(List<Block> gaps, int begin, int end) {
		int from = Blank.skip(text, begin, Math.max(begin, end));
		int to = Blank.trim(text, from, Math.max(from, end));
		if (from < to) {
			gaps.add(new Block(BlockKind.BOILERPLATE, from, to));
		}
	}
}
