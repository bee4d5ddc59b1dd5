package org.factline.evaluation.pages;

import java.util.List;

/** What a reader makes of a page; what it does not find is empty. */
record Reading(String title, String body, List<String> authors, String published) {

	/** One that reads pages. */
	interface Reader {

		/** Reads the bytes of a page. */
		Reading read(byte[] page) throws Exception;
	}
}
