package org.factline.ui.navigator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.factline.article.Article;
import org.factline.article.Event;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.checking.Judgements;
import org.factline.model.Claim;
import org.factline.model.bridge.ClaimSheet;
import org.factline.model.bridge.ClaimSheets;
import org.factline.ui.dossiers.ArticleRef;
import org.factline.ui.dossiers.ClaimRef;
import org.factline.ui.dossiers.DossierRef;
import org.factline.ui.dossiers.EventRef;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.PassageRef;

/** What lies below each item of the tree, reckoned from the snapshot and the results of its dossier. */
final class Contents {

	private Contents() {
	}

	/** The lists of a dossier, and before them what is wrong with its file. */
	static List<Object> branches(OpenDossier dossier) {
		List<Object> all = new ArrayList<>();
		dossier.results().problems().forEach(problem -> all.add(new Notice(dossier.path(),
				problem.place().isEmpty() ? problem.reason() : problem.place() + ": " + problem.reason(), true)));
		for (Branch.Kind kind : Branch.Kind.values()) {
			all.add(new Branch(dossier, kind));
		}
		return all;
	}

	static boolean hasAny(Object parent) {
		return switch (parent) {
			case Branch branch -> count(branch) > 0;
			case OutletItem outlet -> true;
			case CheckItem check -> true;
			case Stretch stretch -> true;
			case EventRef event -> event(event).filter(one -> !one.claims().isEmpty()).isPresent();
			case ClaimRef claim -> !evidence(claim).isEmpty();
			default -> false;
		};
	}

	/** How many things a list holds in the end: articles below outlets, findings below checks. */
	static int count(Branch branch) {
		OpenDossier dossier = branch.dossier();
		return switch (branch.kind()) {
			case OUTLETS -> (int) articles(dossier).stream().map(Contents::outlet).distinct().count();
			case ARTICLES -> articles(dossier).size();
			case EVENTS -> dossier.results().events().size();
			case CLAIMS -> (int) claims(dossier).stream().count();
			case FINDINGS -> findings(dossier).size();
		};
	}

	/** What stands below an item; of a long list its stretches. */
	static List<?> below(Object parent) {
		if (parent instanceof Stretch stretch) {
			List<?> whole = whole(stretch.list());
			return whole.subList(Math.min(stretch.begin(), whole.size()), Math.min(stretch.end(), whole.size()));
		}
		List<?> whole = whole(parent);
		Optional<OpenDossier> dossier = Targets.dossier(parent);
		return whole.size() <= Stretch.MOST || dossier.isEmpty() ? whole : stretches(dossier.get(), parent, whole.size());
	}

	private static List<Stretch> stretches(OpenDossier dossier, Object list, int size) {
		List<Stretch> stretches = new ArrayList<>();
		for (int begin = 0; begin < size; begin += Stretch.LENGTH) {
			stretches.add(new Stretch(dossier, list, begin, Math.min(size, begin + Stretch.LENGTH)));
		}
		return stretches;
	}

	/** All that belongs below an item. */
	static List<?> whole(Object parent) {
		return switch (parent) {
			case Branch branch -> inBranch(branch);
			case OutletItem outlet -> outlet.dossier().articlesByDate().stream()
					.filter(article -> outlet(article).equals(outlet.outlet()))
					.map(article -> new ArticleRef(outlet.dossier(), article.id())).toList();
			case CheckItem check -> findings(check.dossier()).stream().filter(one -> one.finding().check().equals(check.check()))
					.map(one -> new FindingRef(check.dossier(), one.finding().fingerprint())).toList();
			case EventRef event -> event(event).map(one -> passages(event.dossier(), one.claims())).orElse(List.of());
			case ClaimRef claim -> evidence(claim);
			default -> List.of();
		};
	}

	private static List<?> inBranch(Branch branch) {
		OpenDossier dossier = branch.dossier();
		return switch (branch.kind()) {
			case OUTLETS -> articles(dossier).stream().map(Contents::outlet).distinct().sorted(Contents::named)
					.map(name -> new OutletItem(dossier, name)).toList();
			case ARTICLES -> dossier.articlesByDate().stream().map(one -> new ArticleRef(dossier, one.id())).toList();
			case EVENTS -> dossier.results().events().stream().map(one -> new EventRef(dossier, one.id())).toList();
			case CLAIMS -> claims(dossier);
			case FINDINGS -> byCheck(dossier).keySet().stream().map(check -> new CheckItem(dossier, check)).toList();
		};
	}

	/** What is not known stands last. */
	private static int named(String a, String b) {
		return a.isEmpty() == b.isEmpty() ? a.compareToIgnoreCase(b) : a.isEmpty() ? 1 : -1;
	}

	static Object parent(DossierRef ref) {
		Object list = list(ref);
		List<?> whole = whole(list);
		int at = whole.size() <= Stretch.MOST ? -1 : whole.indexOf(ref);
		if (at < 0) {
			return list;
		}
		int begin = at / Stretch.LENGTH * Stretch.LENGTH;
		return new Stretch(ref.dossier(), list, begin, Math.min(whole.size(), begin + Stretch.LENGTH));
	}

	/** The item below which a thing belongs. */
	private static Object list(DossierRef ref) {
		return switch (ref) {
			case ArticleRef article -> new Branch(article.dossier(), Branch.Kind.ARTICLES);
			case EventRef event -> new Branch(event.dossier(), Branch.Kind.EVENTS);
			case PassageRef passage -> new Branch(passage.dossier(), Branch.Kind.CLAIMS);
			case ClaimRef claim -> new Branch(claim.dossier(), Branch.Kind.CLAIMS);
			case FindingRef finding -> finding.dossier().results().finding(finding.fingerprint())
					.<Object>map(one -> new CheckItem(finding.dossier(), one.finding().check()))
					.orElseGet(() -> new Branch(finding.dossier(), Branch.Kind.FINDINGS));
		};
	}

	static List<Article> articles(OpenDossier dossier) {
		return dossier.snapshot().articles().articles();
	}

	static String outlet(Article article) {
		return article.value(Field.OUTLET).orElse("");
	}

	static Optional<Event> event(EventRef ref) {
		return ref.dossier().results().event(ref.eventId());
	}

	/** What could be checked; the rest is told by reports and the findings view. */
	static List<Judgements.Judged> findings(OpenDossier dossier) {
		return dossier.results().judged().stream().filter(one -> !one.finding().isNotChecked()).toList();
	}

	/** In the order of reports: what matters most stands first. */
	private static Map<String, List<Judgements.Judged>> byCheck(OpenDossier dossier) {
		Map<String, List<Judgements.Judged>> byCheck = new LinkedHashMap<>();
		findings(dossier).forEach(one -> byCheck.computeIfAbsent(one.finding().check(), key -> new ArrayList<>()).add(one));
		return byCheck;
	}

	/** Claims that are checked, then the words that people tied to events; those of proposals stand below the proposals only. */
	private static List<DossierRef> claims(OpenDossier dossier) {
		List<Claim> checked = ClaimSheets.all(dossier.session().dossier());
		List<DossierRef> all = new ArrayList<>();
		checked.forEach(claim -> all.add(new ClaimRef(dossier, claim.getId())));
		Set<PassageRef> known = new HashSet<>();
		checked.forEach(claim -> ClaimSheets.passage(claim).ifPresent(place -> known.addAll(passages(dossier, List.of(place)))));
		dossier.snapshot().events().stream().flatMap(event -> passages(dossier, event.claims()).stream()).distinct()
				.filter(place -> !known.contains(place)).forEach(all::add);
		return all;
	}

	/** What a claim is checked by. */
	private static List<PassageRef> evidence(ClaimRef ref) {
		return sheet(ref).map(sheet -> passages(ref.dossier(), sheet.evidence().stream().flatMap(one -> one.passage().stream())
				.map(Passage.class::cast).toList())).orElse(List.of());
	}

	static Optional<ClaimSheet> sheet(ClaimRef ref) {
		return ClaimSheets.find(ref.dossier().session().dossier(), ref.claimId()).map(ClaimSheets::read);
	}

	private static List<PassageRef> passages(OpenDossier dossier, List<Passage> claims) {
		List<PassageRef> refs = new ArrayList<>();
		for (Passage claim : claims) {
			if (claim instanceof Passage.InText place) {
				refs.add(new PassageRef(dossier, place.article(), place.begin(), place.end()));
			}
		}
		return refs;
	}
}
