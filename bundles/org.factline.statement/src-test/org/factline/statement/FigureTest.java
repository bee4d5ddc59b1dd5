package org.factline.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.factline.statement.Figure.Approximation;
import org.factline.statement.Figure.Change;
import org.factline.statement.Figure.Kind;
import org.factline.statement.Figure.RangeEnd;
import org.junit.jupiter.api.Test;

class FigureTest {

	private static void indonesian(String text, String... expected) {
		assertEquals(List.of(expected), Reading.figures(Reading.id(text)), text);
	}

	private static void english(String text, String... expected) {
		assertEquals(List.of(expected), Reading.figures(Reading.en(text)), text);
	}

	private static Figure only(String text) {
		List<Figure> figures = Reading.id(text).figures();
		assertEquals(1, figures.size(), text + figures);
		return figures.getFirst();
	}

	@Test
	void magnitudesAndCurrencies() {
		indonesian("Dermaga itu menelan Rp1,5 triliun.", "1500000000000 IDR");
		indonesian("Dermaga itu menelan Rp 1.500 miliar.", "1500000000000 IDR");
		indonesian("Kapal bekas dijual US$ 3,25 juta.", "3250000 USD");
		indonesian("Kapal bekas dijual 500 ribu dolar AS.", "500000 USD");
		indonesian("Harga garam Rp 5.000 per kilogram.", "5000 IDR/kilogram");
		english("The pier cost $1.5 billion.", "1500000000 USD");
		english("The pier cost 2,500 euros.", "2500 EUR");
		english("It raised £3bn.", "3000000000 GBP");
	}

	@Test
	void threeNoughtsAreThousandsWhateverStandsBeforeDecimals() {
		indonesian("Mesin Bima 1.2 dan 1.3 dijual Rp 95.000 ribu.", "95000000 IDR");
		indonesian("Sewa kapal Rp 700 ribu-Rp 1 juta sehari.", "700000 IDR", "1000000 IDR");
	}

	@Test
	void numbersInWords() {
		indonesian("Sebanyak dua puluh lima perahu tenggelam.", "25 perahu");
		indonesian("Sejuta bibit bakau ditanam.", "1000000 bibit");
		indonesian("Tambak seluas satu setengah hektare rusak.", "1.5 hektare");
		indonesian("Ada dua ribu tiga ratus lampion di kolam.", "2300 lampion");
		english("Twenty-five boats sank.", "25 boats");
		english("Three hundred and twelve lanterns were lit.", "312 lanterns");
	}

	@Test
	void vagueNumbersHaveBounds() {
		Figure dozens = only("Belasan perahu terbakar.");
		assertEquals("11", dozens.low().toPlainString());
		assertEquals("19", dozens.high().toPlainString());
		assertEquals(Approximation.ABOUT, only("Puluhan ribu burung singgah.").approx());
	}

	@Test
	void aRangeSharesMagnitudeAndUnit() {
		List<Figure> figures = Reading.id("Sewa tambak Rp90–100 juta.").figures();
		assertEquals(List.of("90000000 IDR", "100000000 IDR"), figures.stream().map(f -> f.value().toPlainString() + ' ' + f.unit()).toList());
		assertEquals(List.of(RangeEnd.BEGIN, RangeEnd.END), figures.stream().map(Figure::range).toList());
		assertEquals("100000000", figures.getFirst().high().toPlainString());
		indonesian("Dua hingga tiga orang berjaga.", "2 orang", "3 orang");
	}

	@Test
	void theTextTellsItsDecimalSign() {
		indonesian("Ekspor naik 2,4 persen menjadi 1.193 ton.", "2.4 persen", "1193 ton");
		indonesian("Exports rose 2.4 percent to 1,193 ton.", "2.4 persen", "1193 ton");
		english("Exports rose 2.4 percent to 1,193 tons.", "2.4 persen", "1193 ton");
	}

	@Test
	void peopleAreOneUnitAndTheirFateIsKept() {
		indonesian("Gempa menewaskan 12 warga dan 30 jiwa mengungsi.", "12 orang", "30 orang");
		assertEquals("dead", only("Sebanyak 14 nelayan tewas.").condition());
		assertEquals("dead", only("Sebanyak 14 nelayan meninggal.").condition());
		assertEquals("injured", only("Sebanyak 14 nelayan luka-luka.").condition());
		assertEquals("missing", only("Sebanyak 14 nelayan hilang.").condition());
	}

	@Test
	void howExact() {
		assertEquals(Approximation.ABOUT, only("Sekitar 40 kapal berlayar.").approx());
		assertEquals(Approximation.ALMOST, only("Hampir 40 kapal berlayar.").approx());
		assertEquals(Approximation.AT_LEAST, only("Sedikitnya 40 kapal berlayar.").approx());
		assertEquals(Approximation.AT_MOST, only("Muatan maksimal 40 ton.").approx());
		assertEquals(Approximation.MORE_THAN, only("Lebih dari 40 kapal berlayar.").approx());
		assertEquals(Approximation.LESS_THAN, only("Kurang dari 40 kapal berlayar.").approx());
		assertEquals(Approximation.ABOUT, only("Kurs Rp14.000-an per USD.").approx());
		assertEquals(Approximation.EXACT, only("Ada 40 kapal.").approx());
	}

	@Test
	void levelAndChangePercentAndPoints() {
		assertEquals(Change.RISE, only("Harga naik 4 persen.").change());
		assertEquals(Change.FALL, only("Suku bunga turun 25 basis poin.").change());
		assertEquals(Kind.POINTS, only("Suku bunga turun 25 basis poin.").kind());
		assertEquals(Change.LEVEL, only("Suku bunga turun menjadi 5,25 persen.").change());
		assertEquals(Kind.PERCENT, only("Suku bunga turun menjadi 5,25 persen.").kind());
	}

	@Test
	void ages() {
		for (String text : List.of("Nelayan bernama Surya Atmaja (40) selamat.", "Nelayan bernama Surya Atmaja (40 tahun) selamat.",
				"Nelayan Surya Atmaja berusia 40 tahun.")) {
			List<Figure> ages = Reading.id(text).figures().stream().filter(f -> f.kind() == Kind.AGE).toList();
			assertEquals(1, ages.size(), text);
			assertEquals("40", ages.getFirst().value().toPlainString());
			assertEquals("Surya Atmaja", ages.getFirst().of(), text);
		}
		assertEquals("SA", Reading.id("Polisi menahan SA (40) di rumahnya.").figures().getFirst().of());
		assertEquals("Karen Holt", Reading.en("Karen Holt, 40, was found alive.").figures().getFirst().of());
		assertEquals(Kind.AGE, Reading.en("Karen Holt, a 40-year-old diver, was found.").figures().getFirst().kind());
	}

	@Test
	void ranksAndScores() {
		assertEquals(Kind.RANK, only("Timnya kini di peringkat 5 klasemen.").kind());
		Figure score = only("Persela Bahari menang 2-1 atas tuan rumah.");
		assertEquals(Kind.SCORE, score.kind());
		assertEquals("1", score.high().toPlainString());
	}

	@Test
	void someNumbersCountNothing() {
		indonesian("Salah satu kapal karam pada 3 Maret 2031 pukul 19.30 WIB.");
		indonesian("Rapat itu satu sama lain berbeda pendapat.");
		assertTrue(Reading.en("One of them left on 3 March 2031.").figures().isEmpty());
	}

	@Test
	void identifiersAreNoFigures() {
		Statements read = Reading.id("Mobil B 1234 XYZ melanggar Pasal 187 UU No. 12 Tahun 2011 di KM 36+500, lalu sopirnya naik JT-376 dan timnas U-16.");
		assertTrue(read.figures().isEmpty(), read.figures().toString());
		assertEquals(List.of("B1234XYZ", "PASAL 187", "UU 12/2011", "KM 36+500", "JT376", "U-16"), read.identifiers().stream().map(Identifier::value).toList());
		assertEquals(List.of(Identifier.Kind.PLATE, Identifier.Kind.ARTICLE, Identifier.Kind.LAW, Identifier.Kind.ROAD, Identifier.Kind.FLIGHT,
				Identifier.Kind.MODEL), read.identifiers().stream().map(Identifier::kind).toList());
		assertEquals("ARTICLE 5", Reading.en("Article 5 was invoked.").identifiers().getFirst().value());
	}
}
