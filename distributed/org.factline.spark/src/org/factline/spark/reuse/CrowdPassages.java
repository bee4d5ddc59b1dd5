package org.factline.spark.reuse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.factline.reporting.JsonLine;

/** Joins the crowded shingles that begin with the articles of a block to passages, for people to see what was not paired. */
final class CrowdPassages {

	/**
	 * A passage that very many articles hold.
	 *
	 * @param first    the first article that holds it
	 * @param begin    where it stands there, in code points
	 * @param end      behind its last character
	 * @param articles how many hold the most widespread piece of it
	 */
	record Passage(String first, int begin, int end, int articles) implements Serializable {

		byte[] line() throws IOException {
			return JsonLine.of(json -> {
				json.writeStringField("first", first);
				json.writeNumberField("begin", begin);
				json.writeNumberField("end", end);
				json.writeNumberField("articles", articles);
			}).getBytes(StandardCharsets.UTF_8);
		}

		static Passage read(DataInputStream in) throws IOException {
			return new Passage(in.readUTF(), in.readInt(), in.readInt(), in.readInt());
		}
	}

	private CrowdPassages() {
	}

	static List<Passage> of(Block block) {
		List<Passage> passages = new ArrayList<>();
		Set<String> leaders = new HashSet<>();
		block.crowds().values().forEach(crowd -> leaders.add(crowd.first()));
		for (SharedPlaces article : block.articles()) {
			if (leaders.contains(article.id())) {
				add(new SharedArticle(article, block.crowds()), block.crowds(), passages);
			}
		}
		return passages;
	}

	private static void add(SharedArticle article, Map<Integer, Crowd> crowds, List<Passage> into) {
		Set<Integer> seen = new HashSet<>();
		int behind = -1;
		for (int entry = 0; entry < article.size(); entry++) {
			Integer group = Integer.valueOf(article.group(entry));
			Crowd crowd = article.kind(entry) == SharedArticle.LED ? crowds.get(group) : null;
			if (crowd == null || !seen.add(group)) {
				continue;
			}
			Passage next = new Passage(article.id(), article.span(entry).begin(), article.span(entry).end(), crowd.articles());
			if (article.place(entry) == behind) {
				Passage last = into.removeLast();
				next = new Passage(last.first(), last.begin(), next.end(), Math.max(last.articles(), next.articles()));
			}
			into.add(next);
			behind = article.place(entry) + 1;
		}
	}

	static void write(List<Passage> passages, OutputStream out) throws IOException {
		DataOutputStream data = new DataOutputStream(out);
		for (Passage passage : passages) {
			data.writeUTF(passage.first());
			data.writeInt(passage.begin());
			data.writeInt(passage.end());
			data.writeInt(passage.articles());
		}
		data.flush();
	}
}
