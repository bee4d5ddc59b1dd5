package org.factline.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.factline.model.Claim;
import org.factline.model.Dossier;
import org.factline.model.Event;
import org.factline.model.FactlineFactory;
import org.factline.model.edit.DossierSession;
import org.factline.model.file.DossierDiff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

	@TempDir
	Path folder = Path.of("");
	private Path before = Path.of("");
	private Path after = Path.of("");

	private static Event event(String id, String title, String... claims) {
		Event event = FactlineFactory.eINSTANCE.createEvent();
		event.setId(id);
		event.setTitle(title);
		for (String one : claims) {
			Claim claim = FactlineFactory.eINSTANCE.createClaim();
			claim.setId(one);
			claim.setWording("Kata " + one);
			event.getClaims().add(claim);
		}
		return event;
	}

	private interface Change {
		void on(DossierSession session);
	}

	private static void edit(Path dossier, Change change) throws Exception {
		try (DossierSession session = DossierSession.open(dossier)) {
			session.execute("x", edit -> change.on(session));
			session.save();
		}
	}

	@BeforeEach
	void twoStates() throws Exception {
		before = folder.resolve("dulu.factline");
		after = folder.resolve("kini.factline");
		Path text = Files.writeString(folder.resolve("kapal.txt"), "Kapal Tiba\n\nKapal tiba di dermaga.\n");
		assertEquals(0, new Desk().run("import", text.toString(), "--into", before.toString(), "--quiet").exit());
		edit(before, session -> {
			session.dossier().getEvents().add(event("b", "Kapal berangkat", "satu", "dua"));
			session.dossier().getEvents().add(event("a", "Kapal tiba"));
		});
		Files.copy(before, after);
	}

	@Test
	void equalStatesDifferInNothing() {
		assertEquals(new Desk.Result(0, "", ""), new Desk().run("diff", before.toString(), after.toString()));
	}

	@Test
	void whatCameWentAndChangedIsToldThingByThing() throws Exception {
		edit(after, session -> {
			Event changed = session.dossier().getEvents().stream().filter(one -> one.getId().equals("b")).findFirst().orElseThrow();
			changed.setWhen("2025-03-04");
			changed.getClaims().removeIf(claim -> claim.getId().equals("satu"));
			changed.getClaims().getFirst().setWording("Lain");
			session.dossier().getEvents().removeIf(one -> one.getId().equals("a"));
			session.dossier().getEvents().add(event("c", "Kapal karam"));
			session.dossier().setTitle("Laut");
		});
		Desk.Result told = new Desk().run("diff", before.toString(), after.toString());
		assertEquals(List.of("~ dossier \u201CLaut\u201D: title", "- event a \u201CKapal tiba\u201D", "~ event b \u201CKapal berangkat\u201D: when",
				"+ event c \u201CKapal karam\u201D", "~ claim dua \u201CLain\u201D: wording", "- claim satu \u201CKata satu\u201D"), told.out().lines().toList());
		assertEquals(1, told.exit());
		assertTrue(new Desk().run("diff", before.toString(), after.toString(), "--locale", "id").out().contains("+ peristiwa c"));
		assertEquals("{\"change\":\"changed\",\"kind\":\"event\",\"id\":\"b\",\"name\":\"Kapal berangkat\",\"features\":[\"when\"]}",
				new Desk().run("diff", before.toString(), after.toString(), "--json").out().lines().skip(2).findFirst().orElseThrow());
		// the other way round what came has gone
		assertTrue(new Desk().run("diff", after.toString(), before.toString()).out().contains("- event c"));
	}

	@Test
	void orderDoesNotCount() {
		Dossier one = FactlineFactory.eINSTANCE.createDossier();
		one.getEvents().addAll(List.of(event("a", "Kapal tiba", "satu", "dua"), event("b", "Kapal berangkat")));
		Dossier other = FactlineFactory.eINSTANCE.createDossier();
		other.getEvents().addAll(List.of(event("b", "Kapal berangkat"), event("a", "Kapal tiba", "dua", "satu")));
		assertEquals(List.of(), DossierDiff.of(one, other));
		other.getEvents().getFirst().setTitle("Lain");
		assertEquals(List.of("b"), DossierDiff.of(one, other).stream().map(DossierDiff.Difference::id).toList());
	}

	@Test
	void aStateThatCannotBeReadIsNamed() {
		Desk.Result result = new Desk().run("diff", before.toString(), folder.resolve("tidak.factline").toString());
		assertEquals(3, result.exit());
		assertTrue(result.err().contains("tidak.factline"), result.err());
	}
}
