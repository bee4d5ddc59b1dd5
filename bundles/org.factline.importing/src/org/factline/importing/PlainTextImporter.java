package org.factline.importing;

import java.io.IOException;
import java.util.Optional;

import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.text.Blank;

/** Reads any text that no importer of an outlet knows: its headline where there is one, and all the rest as the story. */
public final class PlainTextImporter implements Importer {

	private static final double CERTAINTY = 0.1;

	/** Made by the extension registry. */
	public PlainTextImporter() {
		// holds nothing
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws UnreadableException also where the text is of a structured format: its markup is no story
	 */
	@Override
	public Confidence confidence(Source source) throws IOException, UnreadableException {
		String text = source.text().text();
		var structured = FileKind.structured(text, source.mediaType());
		if (structured.isPresent()) {
			throw new UnreadableException(structured.get() + " is not read yet");
		}
		if (Blank.skip(text, 0, text.length()) == text.length()) {
			throw new UnreadableException("there is no text in it");
		}
		return new Confidence(CERTAINTY, "no importer of an outlet knows this text");
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		Page page = Page.of(source.text().text());
		Draft draft = new Draft(page.text());
		boolean headed = page.lines().size() > 1 && Headline.looksLikeOne(page.lines().getFirst().text());
		boolean lead = true;
		for (Line line : page.lines()) {
			if (headed && line.equals(page.lines().getFirst())) {
				draft.block(BlockKind.HEADLINE, line.begin(), line.end()).stated(Field.TITLE, line.text(), "first line");
			} else {
				draft.block(lead ? BlockKind.LEAD : BlockKind.BODY, lead ? dateline(line, draft) : line.begin(), line.end());
				lead = false;
			}
		}
		Inference.addLanguage(draft);
		sink.accept(draft);
	}

	/** Takes the dateline off the first paragraph; where the paragraph goes on. */
	private static int dateline(Line line, Draft draft) {
		Optional<Datelines.Dateline> found = Datelines.at(line.text());
		if (found.isEmpty()) {
			return line.begin();
		}
		Datelines.Dateline dateline = found.get();
		draft.block(BlockKind.DATELINE, line.begin(), line.begin() + dateline.end());
		draft.stated(Field.DATELINE, dateline.place(), "opening of the story").stated(Field.AGENCY, dateline.agency(), "opening of the story")
				.stated(Field.PUBLISHED, dateline.day(), "the day that opens the story");
		return line.begin() + dateline.end();
	}
}
