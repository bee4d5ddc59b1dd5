package org.factline.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.importing.plan.PlannedArticle.Kind;
import org.factline.progress.Progress;
import org.junit.jupiter.api.Test;

class ImportPlannerTest {

	private static final String STORY = """
			Pelabuhan Teluk Senja dibuka kembali pada Kamis pagi setelah dua pekan ditutup karena gelombang tinggi.
			Kepala syahbandar menyebut sembilan kapal sudah mengantre sejak malam sebelumnya di luar alur pelayaran.
			Para nelayan diminta tetap memeriksa ramalan cuaca sebelum berangkat ke perairan sebelah timur pulau.
			""";

	@Test
	void whatIsNotThereIsNew() {
		ImportPlan plan = plan(List.of(), in("a.txt", "1", STORY, Map.of()));
		assertEquals(List.of(Kind.NEW), kinds(plan));
		assertEquals("1", plan.articles().getFirst().article().id());
		assertTrue(plan.articles().getFirst().changes().isEmpty());
	}

	@Test
	void theSameFileIsUnchangedFromWhateverFolderItComes() {
		KnownArticle known = known("x", "old/a.txt", "1", STORY, Map.of());
		assertEquals(List.of(Kind.UNCHANGED), kinds(plan(List.of(known), in("new/a.txt", "1", STORY, Map.of()))));
	}

	@Test
	void theSameBytesUnderAnotherNameAreFromElsewhereOnce() {
		KnownArticle known = known("x", "a.txt", "1", STORY, Map.of());
		IncomingArticle copy = in("b.txt", "1", STORY, Map.of());
		assertEquals(List.of(Kind.UNCHANGED, Kind.ELSEWHERE), kinds(plan(List.of(known), in("a.txt", "1", STORY, Map.of()), copy)));
		KnownArticle noted = new KnownArticle(known.article(), List.of(copy.article().provenance()));
		assertEquals(List.of(Kind.UNCHANGED, Kind.UNCHANGED), kinds(plan(List.of(noted), in("a.txt", "1", STORY, Map.of()), copy)));
	}

	@Test
	void theSameBytesReadDifferentlyByANewerImporterAreChanged() {
		KnownArticle known = known("x", "a.txt", "1", STORY, Map.of());
		ImportPlan plan = plan(List.of(known), in("a.txt", "1", STORY, Map.of(Field.TITLE, "Pelabuhan dibuka")));
		assertEquals(List.of(Kind.CHANGED), kinds(plan));
		assertEquals(List.of(new Change("title", "", "Pelabuhan dibuka")), plan.articles().getFirst().changes());
	}

	@Test
	void theSameAddressIsTheSameArticle() {
		KnownArticle known = known("x", "a.html", "1", STORY, Map.of(Field.URL, "https://www.kabar.example/laut/pelabuhan/"));
		ImportPlan plan = plan(List.of(known), in("b.html", "2", STORY.replace("sembilan", "tujuh"),
				Map.of(Field.URL, "http://m.kabar.example/laut/pelabuhan?utm_source=x#top")));
		assertEquals(List.of(Kind.CHANGED), kinds(plan));
		PlannedArticle one = plan.articles().getFirst();
		assertEquals("x", one.article().id());
		Change text = one.changes().stream().filter(change -> change.what().equals("text")).findFirst().orElseThrow();
		assertTrue(text.before().contains("sembilan kapal") && !text.before().contains("nelayan"), text::before);
		assertTrue(text.after().contains("tujuh kapal"), text::after);
	}

	@Test
	void aLinkToAnArticleDoesNotTakeItsPlaceButThePageTakesTheLinks() {
		Map<Field, String> page = Map.of(Field.URL, "https://kabar.example/laut/pelabuhan");
		Map<Field, String> link = Map.of(Field.URL, "https://kabar.example/laut/pelabuhan", Field.KIND, "link, not retrieved");
		ImportPlan plan = plan(List.of(known("x", "a.html", "1", STORY, page)), in("links.txt", "2", "Pelabuhan", link));
		assertEquals(List.of(Kind.ELSEWHERE), kinds(plan));
		assertTrue(plan.articles().getFirst().reason().startsWith("a link to "), plan::toString);
		assertEquals(List.of(Kind.CHANGED), kinds(plan(List.of(known("x", "links.txt", "2", "Pelabuhan", link)), in("a.html", "1", STORY, page))));
	}

	@Test
	void aFileThatWasMendedIsANewStateOfItsArticle() {
		KnownArticle known = known("x", "simpan/a.txt", "1", STORY, Map.of(Field.OUTLET, "Kabar"));
		ImportPlan plan = plan(List.of(known), in("lain/a.txt", "2", STORY.replace("sembilan", "tujuh"), Map.of(Field.OUTLET, "Kabar")));
		assertEquals(List.of(Kind.CHANGED), kinds(plan));
	}

	@Test
	void anotherArticleUnderTheSameFileNameIsNew() {
		KnownArticle known = known("x", "simpan/index.txt", "1", STORY, Map.of());
		assertEquals(List.of(Kind.NEW), kinds(plan(List.of(known), in("lain/index.txt", "2",
				"Dewan kota menyetujui anggaran taman baru. Pembangunan dimulai bulan depan di sisi barat sungai.", Map.of()))));
	}

	@Test
	void theSameTextOfTheSameOutletUnderAnotherNameIsFromElsewhere() {
		KnownArticle known = known("x", "a.txt", "1", STORY, Map.of(Field.OUTLET, "Kabar"));
		ImportPlan plan = plan(List.of(known), in("cetak.txt", "2", STORY + "\nCetak", Map.of(Field.OUTLET, "Kabar")));
		assertEquals(List.of(Kind.ELSEWHERE), kinds(plan));
		assertEquals("x", plan.articles().getFirst().article().id());
	}

	@Test
	void theSameTextInAnotherOutletIsAnArticleOfItsOwn() {
		KnownArticle known = known("x", "a.txt", "1", STORY, Map.of(Field.OUTLET, "Kabar"));
		assertEquals(List.of(Kind.NEW), kinds(plan(List.of(known), in("b.txt", "2", STORY, Map.of(Field.OUTLET, "Harian")))));
	}

	@Test
	void aCopyThatIsNotedIsNotNotedAgain() {
		KnownArticle known = new KnownArticle(article("x", "a.txt", "1", STORY, Map.of()),
				List.of(article("x", "b.txt", "2", STORY, Map.of()).provenance()));
		assertEquals(List.of(Kind.UNCHANGED), kinds(plan(List.of(known), in("b.txt", "2", STORY, Map.of()))));
	}

	@Test
	void twoStatesInOneImportAreOneArticleAndACopy() {
		Map<Field, String> address = Map.of(Field.URL, "https://kabar.example/pelabuhan");
		assertEquals(List.of(Kind.NEW, Kind.ELSEWHERE),
				kinds(plan(List.of(), in("a.html", "1", STORY, address), in("b.html", "2", STORY + "x", address))));
		assertEquals(List.of(Kind.NEW, Kind.ELSEWHERE),
				kinds(plan(List.of(), in("a.txt", "1", STORY, Map.of()), in("b.txt", "2", STORY, Map.of()))));
	}

	@Test
	void anArticleKeepsTheIdThatItsSourceGives() {
		IncomingArticle one = new IncomingArticle(article("?", "a.jsonl#1", "1", STORY, Map.of()), "laut-7");
		ImportPlan plan = new ImportPlanner(List.of(), 1).plan(List.of(one), List.of(), Progress.NONE);
		assertEquals("laut-7", plan.articles().getFirst().article().id());
		KnownArticle known = new KnownArticle(plan.articles().getFirst().article(), List.of());
		IncomingArticle changed = new IncomingArticle(article("?", "b.jsonl#4", "2", "Lain sama sekali.", Map.of()), "laut-7");
		assertEquals(List.of(Kind.CHANGED),
				kinds(new ImportPlanner(List.of(known), 1).plan(List.of(changed), List.of(), Progress.NONE)));
	}

	@Test
	void idsSayNothingOfThePlaceAndCanBeNamesOfFiles() {
		String id = ArticleIds.of(in("/rumah/a.html", "1", STORY, Map.of(Field.URL, "https://www.kabar.example/2025/01/Judul%20Besar?id=7&page=2")));
		assertEquals(id, ArticleIds.of(in("b.html", "2", "x", Map.of(Field.URL, "http://kabar.example/2025/01/Judul%20Besar/?page=2&id=7&fbclid=9"))));
		assertNotEquals(id, ArticleIds.of(in("b.html", "2", "x", Map.of(Field.URL, "http://kabar.example/2025/01/Judul%20Besar?id=8&page=2"))));
		assertTrue(id.matches("[a-z0-9][a-z0-9._-]*"), id);
		assertTrue(ArticleIds.of(new IncomingArticle(article("?", "a", "1", "x", Map.of()), "../Ä b")).matches("[a-z0-9][a-z0-9._-]*"));
		assertEquals("ff00-3", ArticleIds.of(in("feed.xml#3", "ff00", "x", Map.of())));
	}

	private static ImportPlan plan(List<KnownArticle> known, IncomingArticle... incoming) {
		return new ImportPlanner(known, 1).plan(Arrays.asList(incoming), List.of(), Progress.NONE);
	}

	private static List<Kind> kinds(ImportPlan plan) {
		List<Kind> kinds = new ArrayList<>();
		plan.articles().forEach(one -> kinds.add(one.kind()));
		return kinds;
	}

	private static KnownArticle known(String id, String location, String sha256, String text, Map<Field, String> fields) {
		return new KnownArticle(article(id, location, sha256, text, fields), List.of());
	}

	private static IncomingArticle in(String location, String sha256, String text, Map<Field, String> fields) {
		return new IncomingArticle(article(location, location, sha256, text, fields), "");
	}

	private static Article article(String id, String location, String sha256, String text, Map<Field, String> fields) {
		Map<Field, Attribute> attributes = new HashMap<>();
		fields.forEach((field, value) -> attributes.put(field, Attribute.stated(value, "")));
		return new Article(id, new Provenance(location, "text/plain", sha256, "test", "1", ""), text, List.of(), attributes, List.of());
	}
}
