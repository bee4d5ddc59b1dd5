package org.factline.checking;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A file of settings, with the line of each key.
 *
 * @param settings what it says
 * @param lines    the line of each key, from 1; the last where a key stands there twice, since that one holds
 */
public record SettingsFile(CheckSettings settings, Map<String, Integer> lines) {

	public SettingsFile {
		lines = Map.copyOf(lines);
	}

	/**
	 * Reads a file.
	 *
	 * @throws IOException where it cannot be read
	 */
	public static SettingsFile read(Path file) throws IOException {
		String text = Files.readString(file, StandardCharsets.UTF_8);
		Map<String, String> values = new HashMap<>();
		load(text).forEach((key, value) -> values.put(String.valueOf(key), String.valueOf(value)));
		return new SettingsFile(new CheckSettings(values), lines(text));
	}

	private static Properties load(String text) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new StringReader(text)) {
			properties.load(reader);
		} catch (IllegalArgumentException e) {
			// a broken \\u escape
			throw new IOException("no file of properties: " + e.getMessage(), e);
		}
		return properties;
	}

	/** A backslash at the end of a line goes on with the next one; the key is told at the first. */
	private static Map<String, Integer> lines(String text) throws IOException {
		Map<String, Integer> lines = new HashMap<>();
		List<String> all = text.lines().toList();
		int at = 0;
		while (at < all.size()) {
			int first = at;
			StringBuilder line = new StringBuilder(all.get(at++));
			while (goesOn(line) && at < all.size() && !isComment(line)) {
				line.append('\n').append(all.get(at++));
			}
			for (Object key : load(line.toString()).keySet()) {
				lines.put(String.valueOf(key), Integer.valueOf(first + 1));
			}
		}
		return lines;
	}

	private static boolean isComment(CharSequence line) {
		String begin = line.toString().stripLeading();
		return begin.startsWith("#") || begin.startsWith("!");
	}

	private static boolean goesOn(CharSequence line) {
		int slashes = 0;
		for (int i = line.length() - 1; i >= 0 && line.charAt(i) == '\\'; i--) {
			slashes++;
		}
		return slashes % 2 == 1;
	}
}
