package org.factline.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

/** The fast reader and the general one read the same. */
class PlainReaderTest {

	private static final Parsers PARSERS = new Parsers();

	@Test
	void bothReadTheSame() throws Exception {
		DossierXml.initialise();
		byte[] bytes = bytes();
		XMIResourceImpl plain = DossierXml.resource(Store.MAIN);
		new PlainReader().read(bytes, plain);
		DossierXml.Parsed general = DossierXml.parseAnything(Store.MAIN, bytes, "x", PARSERS);
		assertEquals(List.of(), general.problems());
		assertTrue(EcoreUtil.equals(plain.getContents().getFirst(), general.resource().getContents().getFirst()));
		assertEquals(new String(bytes, StandardCharsets.UTF_8), new String(DossierXml.format(plain), StandardCharsets.UTF_8));
	}

	@Test
	void whateverIsUnusualIsLeftToTheGeneralReader() throws IOException {
		String text = new String(bytes(), StandardCharsets.UTF_8);
		for (String unusual : List.of(text.replace("<line>Hujan", "<baris>x</baris><line>Hujan"), text.replace(" title=", " judul="),
				text.replace("articles=\"kabar-1\"", "articles=\"nobody\""), text.replace("<line>Hujan turun.", "<line><b/>Hujan turun."),
				text.replace("<events ", "<events xsi:type=\"factline:Event\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "),
				text.replace("id=\"kabar-2\"", "id=\"kabar-1\""), text.replace("</factline:Dossier>", "kata</factline:Dossier>"),
				text.replace("state=\"DISMISSED\"", "state=\"FORGOTTEN\""), text.substring(0, text.length() - 9))) {
			assertThrows(PlainReader.Unusual.class,
					() -> new PlainReader().read(unusual.getBytes(StandardCharsets.UTF_8), DossierXml.resource(Store.MAIN)),
					unusual);
		}
	}

	private static byte[] bytes() throws IOException {
		DossierFile file = DossierFile.create(Path.of("none.factline"));
		Samples.fill(file.dossier());
		return DossierXml.format(file.dossier().eResource());
	}
}
