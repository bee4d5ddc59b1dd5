package org.factline.checking.standard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.NormalForm;
import org.factline.time.Interval;

/** Who held which office when, as the data file tells. Immutable. */
final class Tenures {

	/** A holder's name and the days of the office, handing over left some room. */
	record Tenure(String holder, LocalDate from, LocalDate to) {

		boolean isOf(String name) {
			return NormalForm.mayBeSame(holder, name);
		}

		boolean holds(LocalDate day) {
			return !day.isBefore(from) && !day.isAfter(to);
		}

		/** Whether it may be called held on a day: around an oath both are called so. */
		boolean mayHold(LocalDate day) {
			return Interval.ofDay(day).mayOverlap(Interval.ofDays(from.minusDays(SLACK), to.plusDays(SLACK)));
		}
	}

	/**
	 * An office by one of its names.
	 *
	 * @param id      its first name
	 * @param scoped  whether the name tells the country or institution
	 * @param tenures all holders
	 */
	record Post(String id, boolean scoped, List<Tenure> tenures) {
	}

	private static final int SLACK = 10;

	private final Map<String, Post> posts = new HashMap<>();
	private LocalDate until = LocalDate.MIN;

	private Tenures() {
	}

	/** The data file of the product. */
	static Tenures read() {
		Tenures tenures = new Tenures();
		@Nullable InputStream stream = Tenures.class.getResourceAsStream("offices.txt");
		if (stream == null) {
			throw new IllegalStateException("offices.txt is missing");
		}
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			List<Tenure> open = new ArrayList<>();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("until ")) {
					tenures.until = LocalDate.parse(line.substring(6).strip());
				} else if (line.startsWith("= ")) {
					open = tenures.open(line.substring(2).split(";"));
				} else if (!line.isBlank() && !line.startsWith("#")) {
					open.add(tenures.tenure(line.split("\\|")));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return tenures;
	}

	private List<Tenure> open(String[] names) {
		List<Tenure> holders = new ArrayList<>();
		String id = plain(names[0]);
		for (String name : names) {
			posts.put(plain(name), new Post(id, !name.strip().startsWith("("), holders));
		}
		return holders;
	}

	// Joko Widodo | 2014-10-20 | 2024-10-20
	private Tenure tenure(String[] cells) {
		String to = cells[2].strip();
		return new Tenure(cells[0].strip(), LocalDate.parse(cells[1].strip()), to.equals("..") ? until : LocalDate.parse(to));
	}

	private static String plain(String name) {
		return name.replaceAll("[()]", "").strip().toLowerCase(Locale.ROOT);
	}

	/** An office by its name in lower case. */
	Optional<Post> post(String name) {
		return Optional.ofNullable(posts.get(name));
	}

	/** The last day that the file knows. */
	LocalDate until() {
		return until;
	}

	/** Whether the file knows somebody of that name in any office. */
	boolean knows(String name) {
		return posts.values().stream().anyMatch(post -> post.tenures().stream().anyMatch(tenure -> tenure.isOf(name)));
	}
}
