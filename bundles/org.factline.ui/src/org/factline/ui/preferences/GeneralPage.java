package org.factline.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.Person;
import org.factline.ui.language.Language;

/** Preferences ▸ Factline: who works here. Pages of checks and views hang below it. */
@NonNullByDefault({})
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private final Messages messages = Language.messages(GeneralPage.class);

	/** Made by the platform. */
	public GeneralPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Person.NODE);
		store.setDefault(Person.NAME, Person.account());
		setPreferenceStore(store);
		setDescription(messages.get("description"));
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.factline.ui.preferences");
	}

	@Override
	protected void createFieldEditors() {
		addField(new StringFieldEditor(Person.NAME, messages.get("person"), getFieldEditorParent()));
	}
}
