package org.factline.ui.controls;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader says of a control. */
public final class AccessibleNames {

	private AccessibleNames() {
	}

	/** Gives a control a name for good. */
	public static void name(Control control, String name) {
		name(control, () -> name);
	}

	/** Gives a control a name, asked for each time. */
	public static void name(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = name.get();
				}
			}
		});
	}

	/** Gives a control a description, asked for each time; nothing is said where it is empty. */
	public static void describe(Control control, Supplier<String> description) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			@NonNullByDefault({})
			public void getDescription(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = description.get();
				}
			}
		});
	}
}
