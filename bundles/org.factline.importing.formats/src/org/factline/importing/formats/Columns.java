package org.factline.importing.formats;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.factline.importing.ArticleKinds;
import org.factline.importing.UnreadableException;

/** Which column of a table holds what, guessed by the names in its first row. */
record Columns(Map<Column, Integer> places, List<String> names) {

	/** What a column can hold, with the names that it goes by. */
	enum Column {
		ID("id", "no", "nomor", "key", "kode"),
		TITLE("title", "judul", "headline", "tajuk"),
		TEXT("text", "teks", "body", "isi", "content", "konten", "article", "artikel", "berita", "news"),
		URL("url", "link", "tautan", "alamat", "address", "href", "permalink"),
		PUBLISHED("published", "date", "tanggal", "tgl", "terbit", "pubdate", "time", "waktu", "publication date"),
		AUTHOR("author", "authors", "penulis", "byline", "wartawan", "reporter"),
		OUTLET("outlet", "media", "source", "sumber", "publisher", "penerbit", "situs", "site"),
		LANGUAGE("language", "bahasa", "lang");

		private final List<String> names;

		Column(String... names) {
			this.names = List.of(names);
		}
	}

	/** @throws UnreadableException where no column holds text, a title or a link */
	static Columns of(List<String> head) throws UnreadableException {
		Map<Column, Integer> places = new EnumMap<>(Column.class);
		for (int i = 0; i < head.size(); i++) {
			String name = head.get(i).replace('_', ' ').strip().toLowerCase(Locale.ROOT);
			for (Column column : Column.values()) {
				if (column.names.contains(name) || column.names.stream().anyMatch(one -> one.length() > 3 && name.contains(one))) {
					places.putIfAbsent(column, i);
					break;
				}
			}
		}
		if (!places.containsKey(Column.TEXT) && !places.containsKey(Column.TITLE) && !places.containsKey(Column.URL)) {
			throw new UnreadableException("no column of the table is called text, title or link: " + String.join(", ", head));
		}
		return new Columns(places, head);
	}

	/** What the columns were taken for, in words for people. */
	String words() {
		StringBuilder words = new StringBuilder();
		places.forEach((column, place) -> words.append(words.isEmpty() ? "" : ", ").append(names.get(place).strip()).append(" = ")
				.append(column.name().toLowerCase(Locale.ROOT)));
		return words.toString();
	}

	Told told(List<String> row) {
		Told told = new Told();
		told.id = cell(row, Column.ID);
		told.title = cell(row, Column.TITLE).replaceAll("\\s+", " ");
		told.paragraphs = cell(row, Column.TEXT).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		told.url = cell(row, Column.URL);
		told.published = cell(row, Column.PUBLISHED);
		told.outlet = cell(row, Column.OUTLET);
		told.language = cell(row, Column.LANGUAGE);
		for (String author : cell(row, Column.AUTHOR).split("\\s*(?:;|,| dan | and )\\s*")) {
			if (!author.isBlank()) {
				told.authors.add(author);
			}
		}
		if (told.paragraphs.isEmpty() && !told.url.isEmpty()) {
			told.kind = ArticleKinds.LINK;
		}
		return told;
	}

	private String cell(List<String> row, Column column) {
		Integer place = places.get(column);
		return place == null || place >= row.size() ? "" : row.get(place).strip();
	}
}
