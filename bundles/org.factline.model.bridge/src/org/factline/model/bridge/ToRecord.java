package org.factline.model.bridge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Contributor;
import org.factline.article.Decision;
import org.factline.article.Event;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.model.ArticleState;
import org.factline.model.BlockOverride;
import org.factline.model.Claim;
import org.factline.model.Correction;
import org.factline.model.Dossier;
import org.factline.model.FieldEvidence;
import org.factline.model.Outlet;
import org.factline.model.Passage;
import org.factline.model.Source;
import org.factline.text.CodePointIndex;

/**
 * Objects to records. A dossier that was edited by hand or by somebody with bad intent may hold anything: a block or a value
 * that cannot be is left out here, and the validator names it.
 */
public final class ToRecord {

	private ToRecord() {
	}

	/**
	 * An article as people see it: what was imported, with corrections and overrides laid over it.
	 *
	 * @param id        of the record
	 * @param overlays  what is laid over it; {@link Overlays#NONE} for what was imported
	 */
	public static Article article(ArticleState state, String id, Overlays overlays) {
		String text = state.text();
		CodePointIndex index = CodePointIndex.of(text);
		int length = index.toCodePoints(text.length());
		List<Block> blocks = new ArrayList<>();
		for (org.factline.model.Block block : state.getBlocks()) {
			if (block.getBegin() >= 0 && block.getBegin() < block.getEnd() && block.getEnd() <= length) {
				blocks.add(new Block(kind(block.getKind()), index.toUtf16(block.getBegin()), index.toUtf16(block.getEnd())));
			}
		}
		for (BlockOverride override : overlays.overrides()) {
			Passage passage = override.getPassage();
			if (passage != null && passage.getVersion() == null && passage.getBegin() >= 0
					&& passage.getBegin() < passage.getEnd() && passage.getEnd() <= length) {
				blocks = Overlays.lay(blocks, new Block(kind(override.getKind()), index.toUtf16(passage.getBegin()),
						index.toUtf16(passage.getEnd())));
			}
		}
		return new Article(id, provenance(state.getSource()), text, withoutOverlaps(blocks),
				attributes(state, overlays.corrections()), contributors(state), List.of(), versions(state, id));
	}

	private static List<Article> versions(ArticleState state, String id) {
		return state instanceof org.factline.model.Article article
				? article.getVersions().stream().map(version -> article(version, id, Overlays.NONE)).toList() : List.of();
	}

	/**
	 * The articles of a dossier as people see them; of two with one id the first counts.
	 *
	 * @param name id of the set
	 * @param kept records that need not be made again, by id
	 */
	static ArticleSet articles(Dossier dossier, List<org.factline.model.Article> articles, String name, Map<String, Article> kept) {
		Map<org.factline.model.Article, Overlays> overlays = Overlays.of(dossier);
		Map<String, Article> all = new TreeMap<>();
		for (org.factline.model.Article article : articles) {
			String id = article.getId();
			if (id != null && !all.containsKey(id)) {
				Article known = kept.get(id);
				all.put(id, known == null ? article(article, overlays) : known);
			}
		}
		return new ArticleSet(name, List.copyOf(all.values()));
	}

	/** An article as people see it, under its own id. */
	static Article article(org.factline.model.Article article, Map<org.factline.model.Article, Overlays> overlays) {
		return article(article, article.getId(), overlays.getOrDefault(article, Overlays.NONE));
	}

	/** Further places where an article was found. */
	public static List<Provenance> copies(ArticleState state) {
		return state.getCopies().stream().map(ToRecord::provenance).toList();
	}

	/** The decisions of a dossier. */
	public static List<Decision> decisions(Dossier dossier) {
		return dossier.getDecisions().stream().filter(one -> one.getFingerprint() != null).map(one -> new Decision(
				one.getFingerprint(), text(one.getLocus()), text(one.getCheck()),
				Decision.State.valueOf(one.getState().name()), text(one.getReason()), text(one.getWho()), text(one.getWhen()),
				text(one.getAbout()))).toList();
	}

	/** The events of a dossier; of their claims those that lie in the present text of an article. */
	public static List<Event> events(Dossier dossier) {
		Map<org.factline.model.Article, TextOf> texts = new HashMap<>();
		return dossier.getEvents().stream().filter(one -> one.getId() != null)
				.map(one -> new Event(one.getId(), text(one.getTitle()), text(one.getWhen()),
						one.getPlaces().stream().filter(place -> !place.eIsProxy()).map(place -> text(place.getName())).toList(),
						one.getParticipants().stream().filter(agent -> !agent.eIsProxy()).map(agent -> text(agent.getName())).toList(),
						claims(one, texts), false))
				.toList();
	}

	/** An article's text, put together once for all that lies in it. */
	private record TextOf(String article, String text, CodePointIndex index) {

		static TextOf of(org.factline.model.Article article) {
			String text = article.text();
			return new TextOf(article.getId(), text, CodePointIndex.of(text));
		}

		/** The passage of two offsets in code points; empty where they are outside the text. */
		Optional<org.factline.article.Passage> passage(int begin, int end) {
			if (begin < 0 || begin >= end || end > index.toCodePoints(text.length())) {
				return Optional.empty();
			}
			int from = index.toUtf16(begin);
			int to = index.toUtf16(end);
			return Optional.of(new org.factline.article.Passage.InText(article, from, to, text.substring(from, to)));
		}
	}

	private static List<org.factline.article.Passage> claims(org.factline.model.Event event, Map<org.factline.model.Article, TextOf> texts) {
		List<org.factline.article.Passage> claims = new ArrayList<>();
		for (Claim claim : event.getClaims()) {
			Passage passage = claim.getPassage();
			if (passage != null && passage.getVersion() == null && passage.getArticle() != null
					&& !passage.getArticle().eIsProxy()) {
				texts.computeIfAbsent(passage.getArticle(), TextOf::of).passage(passage.getBegin(), passage.getEnd())
						.ifPresent(claims::add);
			}
		}
		return claims;
	}

	private static List<Block> withoutOverlaps(List<Block> blocks) {
		List<Block> fitting = new ArrayList<>();
		int behind = 0;
		for (Block block : blocks.stream().sorted(Block.IN_TEXT).toList()) {
			if (block.begin() >= behind) {
				fitting.add(block);
				behind = block.end();
			}
		}
		return fitting;
	}

	private static Map<Field, Attribute> attributes(ArticleState state, List<Correction> corrections) {
		Map<Field, FieldEvidence> evidence = new EnumMap<>(Field.class);
		for (FieldEvidence one : state.getEvidence()) {
			evidence.put(Field.valueOf(one.getField().name()), one);
		}
		Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
		Outlet outlet = state.getOutlet();
		if (outlet != null && !outlet.eIsProxy()) {
			put(attributes, Field.OUTLET, outlet.getName(), evidence.get(Field.OUTLET));
		}
		for (Map.Entry<Field, EAttribute> entry : FieldFeatures.BY_FIELD.entrySet()) {
			put(attributes, entry.getKey(), (String) state.eGet(entry.getValue()), evidence.get(entry.getKey()));
		}
		for (Correction correction : corrections) {
			Field field = Field.valueOf(correction.getField().name());
			if (text(correction.getNewValue()).isBlank()) {
				attributes.remove(field);
			} else {
				attributes.put(field, Attribute.stated(correction.getNewValue(), corrected(correction)));
			}
		}
		return attributes;
	}

	private static String corrected(Correction correction) {
		String who = text(correction.getWho());
		String evidence = text(correction.getEvidence());
		return "corrected" + (who.isEmpty() ? "" : " by " + who) + (evidence.isEmpty() ? "" : ": " + evidence);
	}

	private static void put(Map<Field, Attribute> attributes, Field field, @Nullable String value,
			@Nullable FieldEvidence evidence) {
		if (value != null && !value.isBlank()) {
			attributes.put(field, evidence == null ? Attribute.stated(value, "")
					: new Attribute(value, Attribute.Basis.valueOf(evidence.getBasis().name()), text(evidence.getWords())));
		}
	}

	private static List<Contributor> contributors(ArticleState state) {
		return state.getContributors().stream().filter(one -> !text(one.getName()).isBlank())
				.map(one -> new Contributor(one.getName(), Contributor.Role.valueOf(one.getRole().name()))).toList();
	}

	private static Provenance provenance(@Nullable Source source) {
		return source == null ? new Provenance("", "", "", "", "", "")
				: new Provenance(text(source.getLocation()), text(source.getMediaType()), text(source.getSha256()),
						text(source.getImporter()), text(source.getImporterVersion()), text(source.getReason()));
	}

	private static BlockKind kind(org.factline.model.BlockKind kind) {
		return BlockKind.valueOf(kind.name());
	}

	static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "");
	}
}
