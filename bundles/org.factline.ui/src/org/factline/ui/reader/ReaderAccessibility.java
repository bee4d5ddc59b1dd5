package org.factline.ui.reader;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;

/** What a screen reader says of the text. */
final class ReaderAccessibility {

	private ReaderAccessibility() {
	}

	/**
	 * Gives the text a name and a description.
	 *
	 * @param name  which article it is
	 * @param marks what is marked at the caret; empty where nothing is
	 */
	static void name(StyledText widget, Supplier<String> name, Supplier<String> marks) {
		widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = name.get();
				}
			}

			@Override
			@NonNullByDefault({})
			public void getDescription(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = marks.get();
				}
			}
		});
	}
}
