package org.factline.model.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of one dossier on disk. Names are those of {@link DossierXml#uri}: {@code dossier.factline} and the articles'. */
interface Store {

	/** The file that holds the dossier itself. */
	String MAIN = "dossier.factline";
	/** The folder of the files that hold an article each. */
	String ARTICLES = "articles/";
	String SUFFIX = ".factline";
	/** A larger file is no dossier. */
	long MAX_BYTES = 1L << 30;

	/** Where a file of the dossier is, for messages. */
	Path path(String name);

	/** The present content of a file; empty where there is no such file. */
	Optional<byte[]> read(String name) throws IOException;

	/** Writes and removes files so that a reader finds all of it or nothing, whenever the process ends. */
	void write(Map<String, byte[]> files, Set<String> removed) throws IOException;
}
