package org.factline.statement.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Place;

/**
 * Countries, the regions of Indonesia and cities abroad, each with a code and what it lies in. A name that a regency and
 * a city of one province share ("Bogor") has a code of its own, in which both lie.
 */
final class Gazetteer {

	/** A place and what it lies in, nearest first. */
	record Entry(String code, Place.Kind kind, String name, List<String> within) {
	}

	private final Map<String, Entry> byCode = new LinkedHashMap<>();
	private final Map<String, String> codes = new LinkedHashMap<>();

	private Gazetteer() {
		lines("countries.txt");
		lines("regions-id.txt");
		lines("cities.txt");
	}

	/** Reads the files. */
	static Gazetteer read() {
		return new Gazetteer();
	}

	/** Gives every name with its code. */
	static void read(BiConsumer<String, String> taker) {
		read().codes.forEach(taker);
	}

	/** A place by its code. */
	@Nullable Entry find(String code) {
		return byCode.get(code);
	}

	private void lines(String file) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Gazetteer.class.getResourceAsStream("/org/factline/statement/words/any/" + file), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					place(line.split("\t"));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void place(String[] cells) {
		String code = cells[0];
		byCode.put(code, new Entry(code, kind(code), cells[1], within(code)));
		for (int i = 1; i < cells.length; i++) {
			String name = cells[i].replace(".", "");
			String other = codes.get(name);
			if (other == null) {
				codes.put(name, code);
			} else if (parent(other).equals(parent(code)) && !other.equals(code)) {
				share(name, other, code);
			}
		}
	}

	private void share(String name, String one, String other) {
		String code = parent(one) + '/' + name.toLowerCase(Locale.ROOT);
		byCode.put(code, new Entry(code, Place.Kind.REGENCY, name, within(one)));
		codes.put(name, code);
		for (String part : List.of(one, other)) {
			Entry entry = byCode.get(part);
			if (entry != null) {
				List<String> within = new ArrayList<>(entry.within);
				within.addFirst(code);
				byCode.put(part, new Entry(part, entry.kind, entry.name, List.copyOf(within)));
			}
		}
	}

	private static Place.Kind kind(String code) {
		if (code.length() == 2) {
			return Place.Kind.COUNTRY;
		}
		return code.charAt(2) != '-' ? Place.Kind.CITY : code.indexOf('.') < 0 ? Place.Kind.PROVINCE : Place.Kind.REGENCY;
	}

	private static String parent(String code) {
		int dot = code.lastIndexOf('.');
		return dot > 0 ? code.substring(0, dot) : code.length() > 2 ? code.substring(0, 2) : "";
	}

	private static List<String> within(String code) {
		List<String> within = new ArrayList<>();
		for (String up = parent(code); !up.isEmpty(); up = parent(up)) {
			within.add(up);
		}
		return List.copyOf(within);
	}

	/** How many names there are, for tests. */
	Map<String, String> names() {
		return new HashMap<>(codes);
	}
}
