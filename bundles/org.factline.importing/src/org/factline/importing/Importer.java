package org.factline.importing;

import java.io.IOException;

/**
 * Reads sources of one kind: the saved pages of an outlet, or a file format. An importer holds no state; one instance
 * reads many sources, in several threads at once.
 */
public interface Importer {

	/**
	 * How sure this importer is that the source is one of its own. It looks only; the surest importer is then asked to
	 * read.
	 *
	 * @throws IOException         where the bytes cannot be had
	 * @throws UnreadableException where the bytes are nothing that this importer could read; taken as "not mine"
	 */
	Confidence confidence(Source source) throws IOException, UnreadableException;

	/**
	 * Reads the source. What is no body becomes a block of its own kind; what no block covers in the end becomes
	 * {@link org.factline.article.BlockKind#BOILERPLATE}, so nothing of the source's text is lost.
	 *
	 * @throws IOException         where the bytes cannot be had
	 * @throws UnreadableException where the source holds no article; what went to the sink before stays
	 */
	void read(Source source, DraftSink sink) throws IOException, UnreadableException;
}
