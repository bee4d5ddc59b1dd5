package org.factline.spark.archive;

import java.io.Serializable;
import java.util.Locale;

/**
 * A file of an archive.
 *
 * @param location   the file as messages, ids and results name it
 * @param url        the file as the file system names it
 * @param size       in bytes
 * @param modified   in milliseconds since 1970
 * @param recognised why it is taken for what it is
 */
record InputFile(String location, String url, long size, long modified, String recognised) implements Serializable {

	/** Whether a file, or a folder of files that make one table, is Parquet; its name says so. */
	static boolean isParquet(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(".parquet");
	}

	boolean isParquet() {
		return isParquet(url);
	}
}
