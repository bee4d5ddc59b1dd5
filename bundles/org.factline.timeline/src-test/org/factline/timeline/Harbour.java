package org.factline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Event;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.article.Severity;

/** An invented story of a harbour: forty events with every kind of uncertain date, four outlets, five conflicts. */
public final class Harbour {

	private static final List<String> OUTLETS = List.of("Kabar Teluk", "Harian Muara", "Suara Dermaga", "Bay Courier");
	private static final List<String> DEEDS = List.of("Dermaga timur ditutup", "Kapal tunda Rawa Jaya kandas", "Sidang izin reklamasi",
			"Nelayan menolak tarif baru", "Menara suar dinyalakan", "Audit dana pelabuhan", "Jembatan angkut retak", "Rapat warga Kampung Pasir");
	private static final List<String> DATES = List.of("2031-03-04", "2031-03-05?", "2031-03-06~", "2031-03-07%", "2031-03-08/2031-03-11",
			"2031-03-09/..", "../2031-03-12", "2031-03", "[2031-03-13,2031-03-16,2031-03-20]", "2031-03-14T09:30:00+07:00", "2031",
			"2031-03-15T22:15:00Z", "2031-03-1X", "2031-04-02", "2031-04-03?/2031-04-07", "2031-21", "2031-04-05", "{2031-04-08,2031-04-10}",
			"2031-04-11T14:00:00", "");

	private Harbour() {
	}

	/** The whole story. */
	public static Told told() {
		List<Event> events = new ArrayList<>();
		for (int i = 0; i < 35; i++) {
			String title = DEEDS.get(i % DEEDS.size()) + (i < DEEDS.size() ? "" : " (" + (i / DEEDS.size() + 1) + ")");
			events.add(new Event("e" + i, title, DATES.get(i % DATES.size()), List.of(i % 2 == 0 ? "Teluk Nirmala" : "Muara Jati"),
					List.of(i % 3 == 0 ? "Ratna Wulan" : "Bima Sakti"), List.of(claim(i % 4, i)), i % 5 == 4));
		}
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			Passage.InText one = claim(i % 4, 40 + i);
			Passage.InText other = claim((i + 1) % 4, 50 + i);
			// two proposals whose dates do not agree: each told by one article
			events.add(new Event("c" + i, "Peresmian gudang " + (i + 1), "2031-03-" + (10 + 3 * i), List.of("Teluk Nirmala"), List.of(), List.of(one), false));
			findings.add(new Finding("conflicting-date", Family.CONTRADICTION, i < 2 ? Severity.ERROR : Severity.WARNING,
					"The sources give different dates of warehouse " + (i + 1) + ".", "", "", List.of(one, other), "f" + i, "l" + i, Map.of()));
			events.set(i, withClaim(events.get(i), other));
		}
		return new Told(events, articles(), Optional.empty(), findings, Optional.empty());
	}

	private static Event withClaim(Event event, Passage claim) {
		List<Passage> claims = new ArrayList<>(event.claims());
		claims.add(claim);
		return new Event(event.id(), event.title(), event.when(), event.places(), event.people(), claims, event.proposed());
	}

	private static Passage.InText claim(int outlet, int number) {
		String words = "kalimat ke-" + number;
		return new Passage.InText("a" + outlet, 100 * number, 100 * number + words.length(), words);
	}

	private static List<Article> articles() {
		List<Article> articles = new ArrayList<>();
		for (int i = 0; i < OUTLETS.size(); i++) {
			articles.add(new Article("a" + i, new Provenance("a" + i + ".txt", "text/plain", "", "", "", ""), "", List.of(),
					Map.of(Field.OUTLET, Attribute.stated(OUTLETS.get(i), "given"), Field.PUBLISHED, Attribute.stated("2031-03-1" + (5 + i), "given"),
							Field.RETRIEVED, Attribute.stated("2031-04-0" + (1 + i), "given")),
					List.of()));
		}
		return articles;
	}
}
