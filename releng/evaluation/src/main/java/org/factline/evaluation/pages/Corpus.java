package org.factline.evaluation.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.factline.evaluation.Json;

/** A folder with {@code pages.tar.gz} and {@code truth.jsonl}: pages as bytes, and what is known of each. */
record Corpus(String name, List<Item> items) {

	/** One page. */
	record Item(String doc, byte[] page, Map<String, Object> truth) {

		String text(String member) {
			return truth.get(member) instanceof String value ? value : "";
		}

		List<String> list(String member) {
			Object value = truth.get(member);
			return value instanceof List<?> many ? many.stream().map(String::valueOf).toList() : value == null ? List.of() : List.of(value.toString());
		}
	}

	/** One of three parts is held back from those who write rules: by site, so that no site stands on both sides. */
	private static boolean isHeldBack(String url, String doc) {
		String site = url.replaceFirst("^(?:https?://)?(?:web\\.archive\\.org/web/\\d+[a-z_]*/)?(?:https?://)?(?:www\\.)?", "").replaceFirst("/.*", "");
		return Math.floorMod((site.contains(".") && !site.startsWith("recall") ? site : doc).hashCode(), 3) == 0;
	}

	/**
	 * @param part {@code developer} (two thirds), {@code held-back} (the other), or {@code all}
	 */
	static Corpus read(Path data, String name, String part) throws IOException {
		Map<String, byte[]> pages = pages(data.resolve(name));
		List<Item> items = new ArrayList<>();
		for (String line : Files.readAllLines(data.resolve(name).resolve("truth.jsonl"))) {
			Map<String, Object> truth = Json.object(line);
			String doc = (String) truth.get("doc");
			String url = String.valueOf(truth.getOrDefault("url", ""));
			if (!part.equals("all") && isHeldBack(url, doc) != part.equals("held-back")) {
				continue;
			}
			byte[] page = pages.get(doc);
			if (page == null && truth.get("page") instanceof String elsewhere) {
				String[] where = elsewhere.split(":");
				page = pages(data.resolve(where[0])).get(where[1]);
			}
			if (page != null) {
				items.add(new Item(doc, page, truth));
			}
		}
		return new Corpus(name, items);
	}

	private static final Map<Path, Map<String, byte[]>> READ = new HashMap<>();

	private static Map<String, byte[]> pages(Path folder) throws IOException {
		Map<String, byte[]> known = READ.get(folder);
		if (known == null) {
			known = untar(folder.resolve("pages.tar.gz"));
			READ.put(folder, known);
		}
		return known;
	}

	/** The files of a tar archive (POSIX ustar, with GNU's long names) by name without folder and ending. */
	private static Map<String, byte[]> untar(Path archive) throws IOException {
		Map<String, byte[]> files = new HashMap<>();
		try (InputStream in = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
			String longName = "";
			for (byte[] head = in.readNBytes(512); head.length == 512 && head[0] != 0; head = in.readNBytes(512)) {
				String name = longName.isEmpty() ? text(head, 0, 100) : longName;
				int size = Integer.parseInt(text(head, 124, 12).strip(), 8);
				byte[] content = in.readNBytes(size);
				in.skipNBytes((512 - size % 512) % 512);
				longName = head[156] == 'L' ? text(content, 0, content.length) : "";
				if (head[156] == '0' || head[156] == 0) {
					String file = name.substring(name.lastIndexOf('/') + 1);
					files.put(file.replaceFirst("\\.html$", ""), content);
				}
			}
		}
		return files;
	}

	private static String text(byte[] bytes, int from, int length) {
		int end = from;
		while (end < from + length && bytes[end] != 0) {
			end++;
		}
		return new String(bytes, from, end - from, StandardCharsets.UTF_8);
	}
}
