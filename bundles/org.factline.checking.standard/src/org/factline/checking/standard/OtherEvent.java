package org.factline.checking.standard;

import org.factline.statement.CueWords;
import org.factline.text.Tokens;

/** Whether one of two sentences tells that something did not happen, happened again, or was only planned. */
final class OtherEvent {

	private static final CueWords CUES = CueWords.standard();

	private OtherEvent() {
	}

	static boolean isIn(SentencePair pair) {
		return holds(pair.a().tokens()) != holds(pair.b().tokens());
	}

	private static boolean holds(Tokens tokens) {
		for (int i = 0; i < tokens.count(); i++) {
			if (CUES.isOtherEvent(tokens.form(i))) {
				return true;
			}
		}
		return false;
	}
}
