package org.factline.checking.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.factline.checking.registry.CheckRegistry;
import org.factline.checking.ui.comparison.ComparisonEditor;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.DossierWatch;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OfferedSelection;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.Results;
import org.factline.ui.language.Language;

/** All findings of the open dossiers: a table to go through. What the selected one says stands in the editor that compares. */
public final class FindingsView extends ViewPart implements ISaveablesSource {

	/** Id of the view. */
	public static final String ID = "org.factline.checking.ui.findings";

	private static final String CONTEXT = "org.factline.checking.ui.findings";

	private final Messages messages = Language.messages(FindingsView.class);
	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
	private final OfferedSelection<FindingRef> selections = new OfferedSelection<>(FindingRef.class);
	/** The lines of each dossier, as long as its results are the same. */
	private final Map<OpenDossier, Known> known = new HashMap<>();
	private final ISelectionListener follower = this::follow;
	private Optional<Parts> parts = Optional.empty();
	private Optional<DossierWatch> watch = Optional.empty();
	private FindingLines lines = FindingLines.NONE;
	private Grouping grouping = Grouping.NONE;
	private Optional<IMemento> remembered = Optional.empty();

	private record Known(Results results, List<FindingRow> rows) {
	}

	/** What the view is made of, from its creation on. */
	private record Parts(Composite area, StackLayout stack, FilterBar filter, FindingsTable table, EmptyFindings empty, FindingRows rows) {
	}

	private final OpenDossiers.Listener openings = new OpenDossiers.Listener() {

		@Override
		public void opened(OpenDossier dossier) {
			renew();
		}

		@Override
		public void closed(OpenDossier dossier) {
			known.remove(dossier);
			renew();
		}
	};

	@Override
	@NonNullByDefault({})
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		remembered = Optional.ofNullable(memento);
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		if (parts.isPresent()) {
			memory().write(memento);
		}
	}

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		FilterBar filter = new FilterBar(parent, this::renew);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		StackLayout stack = new StackLayout();
		area.setLayout(stack);
		FindingsTable table = new FindingsTable(area, messages, SeverityIcons::of, new FindingsTable.Listener() {

			@Override
			public void selected() {
				showSelected();
				compare(false);
			}

			@Override
			public void opened() {
				compare(true);
			}

			@Override
			public void reordered() {
				renew();
			}
		});
		EmptyFindings empty = new EmptyFindings(area, filter::clear);
		parts = Optional.of(new Parts(area, stack, filter, table, empty,
				new FindingRows(CheckRegistry.read(RegistryFactory.getRegistry()), messages)));
		MenuManager menu = new MenuManager();
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, selections);
		getSite().setSelectionProvider(selections);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getPage().addSelectionListener(follower);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		ViewMemory memory = remembered.map(ViewMemory::read).orElse(ViewMemory.NONE);
		grouping = memory.grouping();
		table.order().set(memory.column(), memory.descending());
		filter.set(memory.filter());
		watch = Optional.of(DossierWatch.start(dossiers, this::listener, openings));
		renew();
	}

	private OpenDossier.Listener listener(OpenDossier dossier) {
		return new OpenDossier.Listener() {

			@Override
			public void resultsChanged() {
				renew();
			}

			@Override
			public void reloaded() {
				known.remove(dossier);
				renew();
			}
		};
	}

	/** Shows what is known now, as it is filtered, sorted and grouped now. */
	private void renew() {
		parts.filter(shown -> !shown.area().isDisposed()).ifPresent(this::renew);
	}

	private void renew(Parts shown) {
		List<FindingRow> all = new ArrayList<>();
		boolean running = false;
		for (OpenDossier dossier : dossiers.open()) {
			all.addAll(rows(dossier, shown.rows()));
			running |= dossier.results().state() != Results.State.CURRENT;
		}
		if (!all.equals(lines.rows())) {
			lines = new FindingLines(all);
			Map<String, String> titles = new TreeMap<>();
			all.forEach(row -> titles.putIfAbsent(row.check(), row.text(FindingColumn.KIND)));
			shown.filter().offer(titles);
		}
		shown.table().show(lines, shown.filter().filter(), grouping);
		int some = shown.table().shown().findings();
		shown.filter().count(count(some, running));
		shown.stack().topControl = some == 0 ? shown.empty().control() : shown.table().control();
		shown.empty().show(dossiers.open().isEmpty() ? EmptyFindings.Why.NO_DOSSIER
				: !all.isEmpty() ? EmptyFindings.Why.FILTERED : running ? EmptyFindings.Why.RUNNING : EmptyFindings.Why.NOTHING_FOUND);
		shown.area().layout();
		showSelected();
	}

	private List<FindingRow> rows(OpenDossier dossier, FindingRows rows) {
		Known before = known.get(dossier);
		if (before == null || before.results().revision() != dossier.results().revision() || before.results().judged() != dossier.results().judged()) {
			before = new Known(dossier.results(), rows.of(dossier));
			known.put(dossier, before);
		}
		return before.rows();
	}

	private String count(int some, boolean running) {
		Integer all = Integer.valueOf(lines.size());
		Long undecided = Long.valueOf(lines.rows().stream().filter(row -> row.state().isUndecided()).count());
		String words = some == lines.size() ? messages.get("count", all, undecided) : messages.get("count.some", Integer.valueOf(some), all, undecided);
		if (dossiers.open().isEmpty()) {
			return "";
		}
		return !running ? words : lines.size() == 0 ? messages.get("count.first") : messages.get("count.running", words);
	}

	private void showSelected() {
		parts.ifPresent(shown -> {
			Optional<FindingRef> finding = shown.table().selected().map(FindingRow::ref);
			// renewed results select the same finding again
			if (!finding.equals(selections.get())) {
				selections.offer(finding);
			}
		});
	}

	/** Shows the passages of the selected finding side by side. */
	private void compare(boolean activate) {
		selections.get().ifPresent(finding -> ComparisonEditor.show(getSite().getPage(), finding, activate));
	}

	private void follow(IWorkbenchPart part, ISelection selection) {
		if (parts.isPresent() && part != this && selection instanceof IStructuredSelection some && some.getFirstElement() instanceof FindingRef finding
				&& parts.get().table().select(finding)) {
			showSelected();
		}
	}

	/** Opens the article of the selected finding at its passage. */
	public void open() {
		selections.get().ifPresent(finding -> {
			try {
				Articles.show(getSite().getPage(), finding, Articles.Stay.LOOKED_AT, true);
			} catch (PartInitException e) {
				ILog.of(FindingsView.class).error(e.getMessage(), e);
			}
		});
	}

	/** Selects the next finding, or the one before; stays where there is none. */
	public void go(int steps) {
		parts.ifPresent(shown -> {
			int to = shown.table().position();
			to = to < 0 && steps < 0 ? shown.table().shown().next(to, 1) : to;
			for (int i = 0; i < Math.abs(steps); i++) {
				int next = shown.table().shown().next(to, Integer.signum(steps));
				to = next < 0 ? to : next;
			}
			shown.table().select(to);
		});
	}

	/** Selects the next finding that nobody has decided about; stays where there is none. */
	public void goOn() {
		parts.ifPresent(shown -> shown.table().select(shown.table().shown().nextUndecided(shown.table().position())));
	}

	/** How the list is filtered, sorted and grouped now. */
	ViewMemory memory() {
		return parts.map(shown -> ViewMemory.of(shown.filter().filter(), shown.table().order(), grouping)).orElse(ViewMemory.NONE);
	}

	/** Filters, sorts and groups the list as was remembered. */
	void show(ViewMemory memory) {
		parts.ifPresent(shown -> {
			grouping = memory.grouping();
			shown.table().order().set(memory.column(), memory.descending());
			shown.filter().set(memory.filter());
			renew();
		});
	}

	/** Under which headings findings stand. */
	public Grouping grouping() {
		return grouping;
	}

	/** Puts findings under headings. */
	public void group(Grouping by) {
		grouping = by;
		renew();
	}

	/** Puts the cursor into the text of the filter. */
	public void focusFilter() {
		parts.ifPresent(shown -> shown.filter().focusText());
	}

	/** Shows only findings with some words; all where there are none. */
	public void filter(String text) {
		parts.ifPresent(shown -> shown.filter()
				.set(new FindingFilter(text, shown.filter().filter().severity(), shown.filter().filter().state(), shown.filter().filter().check())));
	}

	/** What the table shows, line by line, cell by cell. */
	public List<List<String>> texts() {
		return parts.map(shown -> shown.table().shown().rows().stream().map(FindingRow::texts).toList()).orElse(List.of());
	}

	@Override
	public void setFocus() {
		parts.ifPresent(shown -> {
			Control top = shown.stack().topControl;
			if (top != null) {
				top.setFocus();
			}
		});
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenDossier.class) {
			return adapter.cast(dossier().orElse(null));
		}
		return super.getAdapter(adapter);
	}

	/** The dossier of the selected finding, else the only one that is open. */
	private Optional<OpenDossier> dossier() {
		Optional<OpenDossier> selected = selections.get().map(FindingRef::dossier);
		return selected.isPresent() || dossiers.open().size() != 1 ? selected : dossiers.open().stream().findFirst();
	}

	@Override
	public Saveable[] getSaveables() {
		return dossiers.open().stream().map(OpenDossier::saveable).toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return dossier().stream().map(OpenDossier::saveable).toArray(Saveable[]::new);
	}

	@Override
	public void dispose() {
		watch.ifPresent(DossierWatch::dispose);
		getSite().getPage().removeSelectionListener(follower);
		parts = Optional.empty();
		super.dispose();
	}
}
