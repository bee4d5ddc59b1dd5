package org.factline.model.file;

import java.util.List;

import org.factline.model.Article;
import org.factline.model.Block;
import org.factline.model.BlockKind;
import org.factline.model.Claim;
import org.factline.model.Decision;
import org.factline.model.DecisionState;
import org.factline.model.Dossier;
import org.factline.model.Event;
import org.factline.model.FactlineFactory;
import org.factline.model.Outlet;
import org.factline.model.Passage;

/** Objects that tests put into dossiers. */
final class Samples {

	static final FactlineFactory FACTORY = FactlineFactory.eINSTANCE;

	private Samples() {
	}

	static Article article(String id, String... lines) {
		Article article = FACTORY.createArticle();
		article.setId(id);
		article.getLine().addAll(List.of(lines));
		return article;
	}

	static Block block(BlockKind kind, int begin, int end) {
		Block block = FACTORY.createBlock();
		block.setKind(kind);
		block.setBegin(begin);
		block.setEnd(end);
		return block;
	}

	static Outlet outlet(String id, String name) {
		Outlet outlet = FACTORY.createOutlet();
		outlet.setId(id);
		outlet.setName(name);
		return outlet;
	}

	static Decision decision(String fingerprint, String reason, Article... articles) {
		Decision decision = FACTORY.createDecision();
		decision.setFingerprint(fingerprint);
		decision.setState(DecisionState.DISMISSED);
		decision.setReason(reason);
		decision.getArticles().addAll(List.of(articles));
		return decision;
	}

	static Event event(String id, String title, Passage passage) {
		Event event = FACTORY.createEvent();
		event.setId(id);
		event.setTitle(title);
		Claim claim = FACTORY.createClaim();
		claim.setId(id + "-claim");
		claim.setPassage(passage);
		event.getClaims().add(claim);
		return event;
	}

	static Passage passage(Article article, int begin, int end, String exact) {
		Passage passage = FACTORY.createPassage();
		passage.setArticle(article);
		passage.setBegin(begin);
		passage.setEnd(end);
		passage.setExact(exact);
		return passage;
	}

	/** Two articles of one outlet, an event, a decision. */
	static void fill(Dossier dossier) {
		dossier.setTitle("Pasar Muara");
		Outlet outlet = outlet("outlet-kabar", "Kabar Muara");
		dossier.getOutlets().add(outlet);
		Article first = article("kabar-1", "Pasar Muara dibuka lagi.", "", "Wali kota hadir \\ 😀.");
		first.setOutlet(outlet);
		first.setPublished("2025-03-04");
		first.getBlocks().add(block(BlockKind.BODY, 0, 24));
		Article second = article("kabar-2", "Hujan turun.");
		second.setOutlet(outlet);
		dossier.getArticles().addAll(List.of(second, first));
		dossier.getEvents().add(event("event-1", "Pembukaan pasar", passage(first, 0, 11, "Pasar Muara")));
		dossier.getDecisions().add(decision("ffeeddccbbaa99887766554433221100", "dua hal", second, first));
		dossier.getDecisions().add(decision("0123456789abcdef0123456789abcdef", "salah ketik", first));
	}
}
