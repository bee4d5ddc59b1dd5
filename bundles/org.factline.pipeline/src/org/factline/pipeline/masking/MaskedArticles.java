package org.factline.pipeline.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.text.CodePointOrder;

/** Articles without the masked names, and where passages of theirs stand now. */
final class MaskedArticles {

	private final Names names;
	private final Map<String, String> ids = new HashMap<>();
	private final Map<String, MaskedText> texts = new HashMap<>();
	private final ArticleSet set;

	/** @param dossier what the set is called now */
	MaskedArticles(Names names, ArticleSet from, String dossier) {
		this.names = names;
		from.articles().forEach(article -> ids.put(article.id(), article.id()));
		ids.putAll(unique(names, ids.keySet()));
		set = new ArticleSet(dossier, from.articles().stream().map(article -> article(article, id(article.id()), true)).toList());
	}

	/** Ids without names, in the order of code points; two that become one get numbers. */
	static Map<String, String> unique(Names names, Collection<String> from) {
		Set<String> sorted = new TreeSet<>(CodePointOrder.INSTANCE);
		sorted.addAll(from);
		Set<String> taken = new HashSet<>(from);
		Map<String, String> all = new HashMap<>();
		for (String id : sorted) {
			String plain = names.words(id);
			String masked = plain;
			for (int number = 2; !masked.equals(id) && !taken.add(masked); number++) {
				masked = plain + '-' + number;
			}
			all.put(id, masked);
		}
		return all;
	}

	/** The articles. */
	ArticleSet set() {
		return set;
	}

	/** The id of an article now. */
	String id(String article) {
		String id = ids.get(article);
		return id == null ? names.words(article) : id;
	}

	/** A passage where it stands now. */
	Passage passage(Passage passage) {
		return switch (passage) {
			case Passage.InField field -> new Passage.InField(id(field.article()), field.field(), names.words(field.text()));
			case Passage.InText place -> place(place);
		};
	}

	/** A passage of a text where it stands now. */
	Passage.InText place(Passage.InText place) {
		MaskedText text = texts.get(place.article());
		if (text == null || text.end(place.end()) > text.text().length()) {
			String words = names.words(place.text());
			return new Passage.InText(id(place.article()), place.begin(), place.begin() + words.length(), words);
		}
		int begin = text.begin(place.begin());
		int end = text.end(place.end());
		return new Passage.InText(id(place.article()), begin, end, text.text().substring(begin, end));
	}

	private Article article(Article from, String id, boolean isPresent) {
		Set<Integer> borders = new HashSet<>();
		from.blocks().forEach(block -> {
			borders.add(Integer.valueOf(block.begin()));
			borders.add(Integer.valueOf(block.end()));
		});
		MaskedText text = names.text(from.text(), offset -> borders.contains(Integer.valueOf(offset)));
		if (isPresent) {
			texts.put(from.id(), text);
		}
		return new Article(id, provenance(from.provenance()), text.text(), blocks(from.blocks(), text), attributes(from.attributes()),
				from.contributors().stream().map(one -> new Contributor(names.words(one.name()), one.role())).toList(),
				from.reviews().stream().map(one -> MaskedClaims.review(names, one)).toList(),
				from.versions().stream().map(version -> article(version, id, false)).toList());
	}

	private static List<Block> blocks(List<Block> from, MaskedText text) {
		List<Block> blocks = new ArrayList<>();
		int behind = 0;
		for (Block block : from) {
			int begin = Math.max(behind, text.begin(block.begin()));
			int end = text.end(block.end());
			if (begin < end) {
				blocks.add(new Block(block.kind(), begin, end));
				behind = end;
			}
		}
		return blocks;
	}

	private Map<Field, Attribute> attributes(Map<Field, Attribute> from) {
		Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
		from.forEach((field, one) -> attributes.put(field, new Attribute(names.words(one.value()), one.basis(), names.words(one.evidence()))));
		return attributes;
	}

	private Provenance provenance(Provenance from) {
		return new Provenance(names.words(from.location()), from.mediaType(), from.sha256(), from.importer(), from.importerVersion(),
				names.words(from.reason()));
	}
}
