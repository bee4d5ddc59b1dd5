package org.factline.ui.masks;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.factline.article.MaskedName;
import org.factline.messages.Messages;
import org.factline.model.bridge.MaskEdits;
import org.factline.ui.controls.AccessibleNames;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.language.Language;

/** The masked names of a dossier, to be looked through, added to and removed. What is done here is done at once, and can be undone. */
public final class MasksPage extends PropertyPage {

	static final String HELP = "org.factline.ui.masks";

	private static final List<String> COLUMNS = List.of("name", "replacement", "person");
	private static final int WIDTH = 170;
	private static final int LINES = 9;

	private final Messages messages = Language.messages(MasksPage.class);

	/** Only what holds for all of it: each change is made at once. */
	public MasksPage() {
		noDefaultAndApplyButton();
	}

	@Override
	@NonNullByDefault({})
	protected Control createContents(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, HELP);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
		Label label = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(3 * WIDTH, SWT.DEFAULT).applyTo(label);
		Optional<OpenDossier> dossier = Optional.ofNullable(Adapters.adapt(getElement(), OpenDossier.class));
		label.setText(messages.get(dossier.isEmpty() ? "page.closed" : names(dossier.get()).isEmpty() ? "page.none" : "page.message"));
		dossier.ifPresent(one -> list(page, one, label));
		return page;
	}

	private static List<MaskedName> names(OpenDossier dossier) {
		return MaskEdits.all(dossier.session().dossier());
	}

	private void list(Composite page, OpenDossier dossier, Label label) {
		Table table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		AccessibleNames.name(table, messages.get("page.table"));
		table.setHeaderVisible(true);
		for (String key : COLUMNS) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(messages.get("column." + key));
			column.setWidth(WIDTH);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(3 * WIDTH, LINES * table.getItemHeight()).applyTo(table);
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		Button add = button(buttons, "page.add");
		Button remove = button(buttons, "page.remove");
		boolean changeable = !dossier.session().isReadOnly();
		Runnable show = () -> {
			List<MaskedName> names = names(dossier);
			label.setText(messages.get(names.isEmpty() ? "page.none" : "page.message"));
			table.removeAll();
			for (MaskedName name : names) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(new String[] { name.name(), name.replacement(), messages.get("person." + name.person()) });
				item.setData(name);
			}
			add.setEnabled(changeable);
			remove.setEnabled(false);
		};
		table.addListener(SWT.Selection, event -> remove.setEnabled(changeable && table.getSelectionCount() > 0));
		MaskedNames masked = new MaskedNames(dossier);
		add.addListener(SWT.Selection, event -> {
			masked.ask(getShell(), "");
			show.run();
		});
		remove.addListener(SWT.Selection, event -> {
			for (TableItem item : table.getSelection()) {
				masked.unmask((MaskedName) item.getData());
			}
			show.run();
		});
		show.run();
	}

	private Button button(Composite parent, String key) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(messages.get(key));
		setButtonLayoutData(button);
		return button;
	}
}
