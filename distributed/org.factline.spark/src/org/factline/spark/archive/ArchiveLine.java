package org.factline.spark.archive;

/**
 * A line of an archive, within a partition; never sent anywhere.
 *
 * @param file  where it stands
 * @param bytes without the line feed
 */
record ArchiveLine(InputFile file, byte[] bytes) {

	boolean isBlank() {
		for (byte b : bytes) {
			if (b != ' ' && b != '\t' && b != '\r') {
				return false;
			}
		}
		return true;
	}
}
