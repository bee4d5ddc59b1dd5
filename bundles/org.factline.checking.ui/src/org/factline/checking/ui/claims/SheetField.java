package org.factline.checking.ui.claims;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** A field of a claim sheet. What was typed is taken when the cursor leaves it, when Enter is pressed in a line, and before a command. */
final class SheetField {

	private static final int PAUSE = 1500;

	private final Text text;
	private final Function<String, Optional<String>> reader;
	private final Consumer<String> taker;
	private String shown = "";

	/**
	 * @param clean  whether the disk holds what there is: a pause in typing is then taken, since Save is off while nothing is new
	 * @param reader makes the value of what was typed; empty where it cannot be one, and the field then shows what it was
	 * @param taker  gets a value that is another one
	 */
	SheetField(Text text, BooleanSupplier clean, Function<String, Optional<String>> reader, Consumer<String> taker) {
		this.text = text;
		this.reader = reader;
		this.taker = taker;
		text.addListener(SWT.FocusOut, event -> take());
		Runnable pause = () -> pause(clean);
		text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(text.isFocusControl() ? PAUSE : -1, pause));
		if ((text.getStyle() & SWT.SINGLE) != 0) {
			text.addListener(SWT.DefaultSelection, event -> take());
		}
	}

	/** One whose value is what was typed. */
	SheetField(Text text, BooleanSupplier clean, Consumer<String> taker) {
		this(text, clean, Optional::of, taker);
	}

	/** Shows a value, unless somebody is typing another one. */
	void show(String value) {
		if (!text.isDisposed() && !value.equals(shown)) {
			boolean typing = text.isFocusControl() && !text.getText().strip().equals(shown);
			shown = value;
			if (!typing) {
				text.setText(value);
			}
		}
	}

	/** Takes what was typed and leaves the field and its cursor alone. */
	private void pause(BooleanSupplier clean) {
		if (!text.isDisposed() && text.getEditable() && clean.getAsBoolean()) {
			reader.apply(text.getText().strip()).filter(value -> !value.equals(shown)).ifPresent(value -> {
				shown = value;
				taker.accept(value);
			});
		}
	}

	/** Takes what was typed and not yet taken. */
	void take() {
		if (text.isDisposed() || !text.getEditable() || text.getText().strip().equals(shown)) {
			return;
		}
		Optional<String> value = reader.apply(text.getText().strip());
		if (value.isEmpty() || value.get().equals(shown)) {
			text.setText(shown);
		} else {
			shown = value.get();
			text.setText(shown);
			taker.accept(shown);
		}
	}
}
