package org.factline.checking.ui.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.CheckSettings;
import org.factline.checking.HelpPage;
import org.factline.checking.registry.CheckRegistry;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.CheckScopes;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.controls.AccessibleNames;
import org.factline.ui.language.Language;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Which checks run and how much their findings matter: in this workspace as a page of preferences, in a project as a page of its
 * properties, which goes before the workspace's. The help page of the selected check stands beside.
 */
public final class ChecksPage extends PropertyPage implements IWorkbenchPreferencePage {

	private final Messages messages = Language.messages(ChecksPage.class);
	private final List<CheckDescriptor> checks = CheckRegistry.read(RegistryFactory.getRegistry()).stream()
			.sorted(Comparator.comparing(ChecksPage::name)).toList();
	/** All that is set, also for patterns of files; what is shown of it stands in the two below. */
	private final Map<String, String> values = new HashMap<>();
	private final Map<String, CheckLevel> levels = new HashMap<>();
	private final Map<String, String> parameters = new HashMap<>();

	private Optional<TableViewer> viewer = Optional.empty();
	private Optional<ParameterFields> fields = Optional.empty();
	/** What the keys begin with that are shown: of a pattern of files; empty for all files. */
	private String prefix = "";

	@Override
	@NonNullByDefault({})
	public void init(IWorkbench workbench) {
		// the page of the workspace
	}

	private Optional<IProject> project() {
		return Optional.ofNullable(Adapters.adapt(getElement(), IProject.class));
	}

	private IEclipsePreferences node() {
		return project().map(project -> new ProjectScope(project).getNode(CheckScopes.NODE))
				.orElseGet(() -> InstanceScope.INSTANCE.getNode(CheckScopes.NODE));
	}

	@Override
	@NonNullByDefault({})
	protected Control createContents(Composite parent) {
		values.putAll(CheckScopes.values(node()));
		load();
		Composite page = new Composite(parent, SWT.NONE);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.factline.checking.ui.checks");
		GridLayoutFactory.fillDefaults().applyTo(page);
		Label label = new Label(page, SWT.WRAP);
		label.setText(messages.get(project().isPresent() ? "project" : "workspace"));
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(label);
		if (project().isPresent()) {
			new FilePatterns(page, values, this::choose);
		}
		TableViewer table = table(page);
		viewer = Optional.of(table);
		ParameterFields set = new ParameterFields(page, parameters, problem -> {
			setErrorMessage(problem.orElse(null));
			setValid(problem.isEmpty());
		});
		fields = Optional.of(set);
		Text help = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		help.setMessage(messages.get("help"));
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 7 * help.getLineHeight()).applyTo(help);
		table.addSelectionChangedListener(event -> {
			if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof CheckDescriptor check) {
				help.setText(help(check).map(HelpPage::plain).orElse(check.id()));
				set.show(check);
			}
		});
		return page;
	}

	/** Shows what is set for other files; what is shown now is put away first. */
	private void choose(String other) {
		store();
		prefix = other;
		load();
		viewer.ifPresent(table -> {
			table.refresh();
			table.setSelection(table.getSelection());
		});
	}

	private void load() {
		Map<String, String> shown = shown();
		checks.forEach(check -> levels.put(check.id(), CheckLevel.of(shown, check.id())));
		parameters.clear();
		parameterKeys().filter(shown::containsKey).forEach(key -> parameters.put(key, String.valueOf(shown.get(key))));
	}

	private void store() {
		Map<String, String> shown = shown();
		shown.keySet().forEach(key -> values.remove(prefix + key));
		levels.forEach((check, level) -> level.put(shown, check));
		parameterKeys().forEach(shown::remove);
		shown.putAll(parameters);
		shown.forEach((key, value) -> values.put(prefix + key, value));
	}

	/** What is set for the files that are chosen, by key without {@link #prefix}. */
	private Map<String, String> shown() {
		Map<String, String> shown = new HashMap<>();
		values.forEach((key, value) -> {
			if (key.startsWith(prefix)) {
				shown.put(key.substring(prefix.length()), value);
			}
		});
		return shown;
	}

	private Stream<String> parameterKeys() {
		return checks.stream().flatMap(check -> check.parameters().stream().map(one -> CheckSettings.parameterKey(check.id(), one.name())));
	}

	private TableViewer table(Composite page) {
		TableViewer table = new TableViewer(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.getTable().setHeaderVisible(true);
		table.getTable().setLinesVisible(false);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 13 * table.getTable().getItemHeight()).applyTo(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(table, "column.check", 250, ChecksPage::name);
		TableViewerColumn level = column(table, "column.level", 190, this::word);
		level.setEditingSupport(new LevelEditing(table));
		table.setInput(checks);
		AccessibleNames.name(table.getTable(), messages.get("table"));
		return table;
	}

	private TableViewerColumn column(TableViewer table, String key, int width, java.util.function.Function<CheckDescriptor, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(messages.get(key));
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			@NonNullByDefault({})
			public String getText(Object element) {
				return text.apply((CheckDescriptor) element);
			}
		});
		return column;
	}

	/** What is set, or what holds where nothing is. */
	private String word(CheckDescriptor check) {
		CheckLevel level = levels.getOrDefault(check.id(), CheckLevel.UNSET);
		return level == CheckLevel.UNSET ? unset(check) : messages.get(level.key());
	}

	private String unset(CheckDescriptor check) {
		CheckLevel all = prefix.isEmpty() ? CheckLevel.UNSET : CheckLevel.of(values, check.id());
		if (all != CheckLevel.UNSET) {
			return messages.get("level.files", messages.get(all.key()));
		}
		CheckLevel below = project().isPresent() ? CheckLevel.of(CheckScopes.values(InstanceScope.INSTANCE.getNode(CheckScopes.NODE)), check.id())
				: CheckLevel.UNSET;
		String key = below == CheckLevel.UNSET ? "level." + check.severity().name().toLowerCase(Locale.ROOT) : below.key();
		return messages.get(below == CheckLevel.UNSET ? "level.unset" : "level.workspace", messages.get(key));
	}

	private static String name(CheckDescriptor check) {
		return help(check).map(HelpPage::title).orElse(check.id());
	}

	private static Optional<HelpPage> help(CheckDescriptor check) {
		try {
			return Optional.of(check.help().apply(Language.locale()));
		} catch (IllegalStateException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** Chooses a level in the table. */
	private final class LevelEditing extends EditingSupport {

		private final TableViewer table;

		LevelEditing(TableViewer table) {
			super(table);
			this.table = table;
		}

		@Override
		@NonNullByDefault({})
		protected CellEditor getCellEditor(Object element) {
			List<String> words = new ArrayList<>();
			for (CheckLevel level : CheckLevel.values()) {
				words.add(level == CheckLevel.UNSET ? unset((CheckDescriptor) element) : messages.get(level.key()));
			}
			ComboBoxCellEditor editor = new ComboBoxCellEditor(table.getTable(), words.toArray(String[]::new), SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
			return editor;
		}

		@Override
		@NonNullByDefault({})
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		@NonNullByDefault({})
		protected Object getValue(Object element) {
			return Integer.valueOf(levels.getOrDefault(((CheckDescriptor) element).id(), CheckLevel.UNSET).ordinal());
		}

		@Override
		@NonNullByDefault({})
		protected void setValue(Object element, Object value) {
			if (value instanceof Integer index && index.intValue() >= 0) {
				levels.put(((CheckDescriptor) element).id(), CheckLevel.values()[index.intValue()]);
				table.update(element, null);
			}
		}
	}

	@Override
	public boolean performOk() {
		IEclipsePreferences node = node();
		Map<String, String> before = CheckScopes.values(node);
		store();
		before.keySet().stream().filter(key -> !values.containsKey(key)).forEach(node::remove);
		values.forEach(node::put);
		try {
			node.flush();
			if (project().isPresent()) {
				// of the workspace's settings they hear by themselves
				PlatformUI.getWorkbench().getService(OpenDossiers.class).open().forEach(OpenDossier::recheck);
			}
		} catch (BackingStoreException e) {
			ILog.of(ChecksPage.class).error(e.getMessage(), e);
			setErrorMessage(e.getMessage());
			return false;
		}
		return true;
	}

	@Override
	protected void performDefaults() {
		checks.forEach(check -> levels.put(check.id(), CheckLevel.UNSET));
		viewer.ifPresent(TableViewer::refresh);
		fields.ifPresent(ParameterFields::clear);
		super.performDefaults();
	}
}
