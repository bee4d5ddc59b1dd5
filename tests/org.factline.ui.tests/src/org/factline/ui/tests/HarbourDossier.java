package org.factline.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Event;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.model.FactlinePackage;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.bridge.EventEdits;
import org.factline.model.edit.DossierSession;

/**
 * An invented story of a harbour as a dossier: forty confirmed events with every kind of uncertain date, told by five outlets, of which
 * two each date five events unlike; one article states no date at all.
 */
final class HarbourDossier {

	static final int EVENTS = 40;
	static final int CONFLICTS = 5;

	private static final List<String> OUTLETS = List.of("Kabar Teluk", "Harian Muara", "Suara Dermaga", "Bay Courier", "Warta Lampu");
	private static final List<String> DEEDS = List.of("Dermaga timur ditutup", "Kapal tunda Rawa Jaya kandas", "Sidang izin reklamasi digelar",
			"Nelayan menolak tarif baru", "Menara suar dinyalakan lagi", "Dana pelabuhan diperiksa", "Jembatan angkut retak");
	private static final List<String> HOW = List.of("", " karena pasang tinggi", " tanpa pemberitahuan", " di depan warga", " setelah rapat panjang");
	private static final List<String> DATES = List.of("2031-03-04", "2031-03-05?", "2031-03-06~", "2031-03-07%", "2031-03-08/2031-03-11",
			"2031-03-09/..", "../2031-03-12", "2031-03", "[2031-03-13,2031-03-16,2031-03-20]", "2031-03-14T09:30:00+07:00", "2031",
			"2031-03-15T22:15:00Z", "2031-03-1X", "2031-04-02", "2031-04-03?/2031-04-07", "2031-04-05", "{2031-04-08,2031-04-10}", "");
	private static final List<String> CLASHES = List.of("Gudang garam baru dibuka", "Lelang kapal patroli dimulai", "Pawai perahu hias berlangsung",
			"Kebakaran melanda pasar ikan", "Menteri meninjau galangan");

	private HarbourDossier() {
	}

	static void write(Path path) throws IOException {
		Files.createDirectories(path.getParent());
		List<List<String>> told = new ArrayList<>();
		OUTLETS.forEach(outlet -> told.add(new ArrayList<>()));
		List<Planned> events = new ArrayList<>();
		for (int i = 0; i < EVENTS - CONFLICTS; i++) {
			String title = DEEDS.get(i % DEEDS.size()) + HOW.get(i / DEEDS.size());
			events.add(new Planned(title, DATES.get(i % DATES.size()), List.of(tell(told, i % OUTLETS.size(), title + "."))));
		}
		for (int i = 0; i < CONFLICTS; i++) {
			String shed = CLASHES.get(i);
			int day = 10 + 3 * i;
			// the fifth outlet states no publication date; the sentences state their dates whole
			events.add(new Planned(shed, "2031-03-" + day, List.of(tell(told, i, shed + " pada " + day + " Maret 2031."),
					tell(told, (i + 1) % OUTLETS.size(), shed + " pada " + (day + 2 + i) + " Maret 2031."))));
		}
		try (DossierSession session = DossierSession.create(path)) {
			session.execute("Fill", edit -> {
				List<org.factline.model.Article> all = new ArrayList<>();
				for (int i = 0; i < OUTLETS.size(); i++) {
					all.add(ArticleEdits.create(session.dossier(), article(i, told.get(i)), "2031-04-1" + i, edit));
				}
				edit.addAll(session.dossier(), FactlinePackage.Literals.DOSSIER__ARTICLES, all);
				for (Planned event : events) {
					List<Passage> claims = event.claims().stream().<Passage>map(place -> passage(all.get(place.outlet()), place)).toList();
					EventEdits.confirm(session, new Event("x", event.title(), event.when(), List.of("Teluk Nirmala"), List.of("Ratna Wulan"), claims, true),
							event.title(), edit);
				}
			});
			session.save();
		}
	}

	private record Planned(String title, String when, List<Place> claims) {
	}

	private record Place(int outlet, String sentence) {
	}

	private static Place tell(List<List<String>> told, int outlet, String sentence) {
		told.get(outlet).add(sentence);
		return new Place(outlet, sentence);
	}

	private static Passage passage(org.factline.model.Article article, Place place) {
		int begin = article.text().indexOf(place.sentence());
		return new Passage.InText(article.getId(), begin, begin + place.sentence().length(), place.sentence());
	}

	private static Article article(int number, List<String> sentences) {
		String outlet = OUTLETS.get(number);
		String title = "Catatan pelabuhan dari " + outlet;
		StringBuilder text = new StringBuilder(title).append('\n');
		List<Block> blocks = new ArrayList<>(List.of(new Block(BlockKind.HEADLINE, 0, title.length())));
		for (String sentence : sentences) {
			blocks.add(new Block(BlockKind.BODY, text.length(), text.length() + sentence.length()));
			text.append(sentence).append('\n');
		}
		Map<Field, Attribute> known = new java.util.EnumMap<>(Field.class);
		known.put(Field.TITLE, Attribute.stated(title, "first line"));
		known.put(Field.LANGUAGE, Attribute.stated("id", "given"));
		known.put(Field.OUTLET, Attribute.stated(outlet, "given"));
		if (number < OUTLETS.size() - 1) {
			known.put(Field.PUBLISHED, Attribute.stated("2031-03-" + (18 + 2 * number), "given"));
			known.put(Field.RETRIEVED, Attribute.stated("2031-04-0" + (1 + number), "given"));
		}
		return new Article("harbour-" + number, new Provenance(number + ".txt", "text/plain", "", "", "", ""), text.toString(), blocks, known, List.of());
	}
}
