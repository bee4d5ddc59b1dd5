package org.factline.model.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.article.Block;
import org.factline.model.Article;
import org.factline.model.BlockOverride;
import org.factline.model.Correction;
import org.factline.model.Dossier;
import org.factline.model.Passage;

/**
 * What people know better than an article's page. It is never written into what was imported, so a new import takes nothing
 * away from it.
 *
 * @param corrections of fields, in the order of the dossier: the last of a field holds
 * @param overrides   of blocks
 */
public record Overlays(List<Correction> corrections, List<BlockOverride> overrides) {

	/** Nothing is laid over. */
	public static final Overlays NONE = new Overlays(List.of(), List.of());

	public Overlays {
		corrections = List.copyOf(corrections);
		overrides = List.copyOf(overrides);
	}

	/** By article, for those that have any. */
	static Map<Article, Overlays> of(Dossier dossier) {
		if (dossier.getCorrections().isEmpty() && dossier.getOverrides().isEmpty()) {
			return Map.of();
		}
		Map<Article, List<Correction>> corrections = new HashMap<>();
		Map<Article, List<BlockOverride>> overrides = new HashMap<>();
		for (Correction correction : dossier.getCorrections()) {
			if (correction.getArticle() != null) {
				corrections.computeIfAbsent(correction.getArticle(), article -> new ArrayList<>()).add(correction);
			}
		}
		for (BlockOverride override : dossier.getOverrides()) {
			Passage passage = override.getPassage();
			if (passage != null && passage.getArticle() != null) {
				overrides.computeIfAbsent(passage.getArticle(), article -> new ArrayList<>()).add(override);
			}
		}
		Map<Article, Overlays> all = new HashMap<>();
		corrections.forEach((article, list) -> all.put(article, new Overlays(list, overrides.getOrDefault(article, List.of()))));
		overrides.forEach((article, list) -> all.putIfAbsent(article, new Overlays(List.of(), list)));
		return all;
	}

	/** Blocks with another one laid over them: what lies under it gives way. */
	static List<Block> lay(List<Block> blocks, Block over) {
		List<Block> result = new ArrayList<>();
		for (Block block : blocks) {
			if (block.end() <= over.begin() || block.begin() >= over.end()) {
				result.add(block);
				continue;
			}
			if (block.begin() < over.begin()) {
				result.add(new Block(block.kind(), block.begin(), over.begin()));
			}
			if (block.end() > over.end()) {
				result.add(new Block(block.kind(), over.end(), block.end()));
			}
		}
		result.add(over);
		return result;
	}
}
