package org.factline.checking.ui.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.CheckSettings;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;

/** What can be set about the check that is selected; nothing is shown where it has no parameters. An empty field is the default. */
final class ParameterFields {

	private final Messages messages = Language.messages(ParameterFields.class);
	private final Composite fields;
	private final Map<String, String> values;
	private final Map<String, String> wrong = new TreeMap<>();
	private final Consumer<Optional<String>> problem;

	/**
	 * No fields at first.
	 *
	 * @param values  by key; changed as people type
	 * @param problem hears what is wrong, or that nothing is
	 */
	ParameterFields(Composite parent, Map<String, String> values, Consumer<Optional<String>> problem) {
		this.values = values;
		this.problem = problem;
		fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(fields);
	}

	void show(CheckDescriptor check) {
		for (Control old : fields.getChildren()) {
			old.dispose();
		}
		check.parameters().forEach(parameter -> field(check, parameter));
		boolean any = !check.parameters().isEmpty();
		fields.setVisible(any);
		((GridData) fields.getLayoutData()).exclude = !any;
		fields.requestLayout();
	}

	private void field(CheckDescriptor check, CheckDescriptor.Parameter parameter) {
		String key = CheckSettings.parameterKey(check.id(), parameter.name());
		new Label(fields, SWT.NONE).setText(parameter.name());
		Text text = new Text(fields, SWT.BORDER);
		text.setMessage(messages.get("parameter.default", parameter.defaultValue()));
		text.setText(values.getOrDefault(key, ""));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> {
			String typed = text.getText().strip();
			if (typed.isEmpty()) {
				values.remove(key);
			} else {
				values.put(key, typed);
			}
			if (typed.isEmpty() || parameter.takes(typed)) {
				wrong.remove(key);
			} else {
				wrong.put(key, parameter.hasLeast() ? messages.get("parameter.least", parameter.name(), Integer.valueOf(parameter.least()))
						: messages.get("parameter.number", parameter.name()));
			}
			problem.accept(wrong.values().stream().findFirst());
		});
	}

	/** The defaults hold. */
	void clear() {
		values.clear();
		wrong.clear();
		for (Control field : fields.getChildren()) {
			if (field instanceof Text text) {
				text.setText("");
			}
		}
	}
}
