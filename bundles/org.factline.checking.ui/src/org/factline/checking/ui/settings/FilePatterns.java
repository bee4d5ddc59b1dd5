package org.factline.checking.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.factline.checking.CheckSettings;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;

/** For which files of a project something is set: all of them, or those that a pattern names. */
final class FilePatterns {

	private final Messages messages = Language.messages(FilePatterns.class);
	private final Map<String, String> values;
	private final Consumer<String> chosen;
	private final Combo combo;
	private final Button remove;
	private final List<String> names = new ArrayList<>();

	/**
	 * A line with the patterns.
	 *
	 * @param values all settings by key; a pattern that is added or removed is changed here
	 * @param chosen hears of the beginning of the keys of another choice; empty for all files
	 */
	FilePatterns(Composite parent, Map<String, String> values, Consumer<String> chosen) {
		this.values = values;
		this.chosen = chosen;
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText(messages.get("files"));
		combo = new Combo(line, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		Button add = new Button(line, SWT.PUSH);
		add.setText(messages.get("files.add"));
		remove = new Button(line, SWT.PUSH);
		remove.setText(messages.get("files.remove"));
		combo.addListener(SWT.Selection, event -> select(combo.getSelectionIndex()));
		add.addListener(SWT.Selection, event -> add());
		remove.addListener(SWT.Selection, event -> remove());
		fill();
		combo.select(0);
		remove.setEnabled(false);
	}

	private void fill() {
		Map<String, String> patterns = new TreeMap<>(new CheckSettings(values).filePatterns());
		names.clear();
		names.addAll(patterns.keySet());
		combo.removeAll();
		combo.add(messages.get("files.all"));
		patterns.values().forEach(combo::add);
	}

	private void select(int index) {
		combo.select(index);
		remove.setEnabled(index > 0);
		chosen.accept(index > 0 ? CheckSettings.filesKey(names.get(index - 1)) + '.' : "");
	}

	private void add() {
		InputDialog dialog = new InputDialog(combo.getShell(), messages.get("files.title"), messages.get("files.question"), "",
				typed -> CheckSettings.isFilePattern(typed.strip()) ? null : messages.get("files.wrong"));
		if (dialog.open() == Window.OK) {
			add(dialog.getValue().strip());
		}
	}

	/** A pattern of its own name, numbered so that the later holds over the earlier. */
	private void add(String pattern) {
		int number = 1;
		while (values.containsKey(CheckSettings.filesKey(name(number)))) {
			number++;
		}
		values.put(CheckSettings.filesKey(name(number)), pattern);
		fill();
		select(names.indexOf(name(number)) + 1);
	}

	private static String name(int number) {
		return number < 10 ? "0" + number : String.valueOf(number);
	}

	private void remove() {
		String key = CheckSettings.filesKey(names.get(combo.getSelectionIndex() - 1));
		// what is chosen is told first: it puts away what is shown
		select(0);
		values.keySet().removeIf(one -> one.equals(key) || one.startsWith(key + '.'));
		fill();
		combo.select(0);
	}
}
