package org.factline.checking.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.factline.article.Passage;
import org.factline.checking.registry.CheckRegistry;
import org.factline.messages.Messages;
import org.factline.text.Span;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.DossierWatch;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OfferedSelection;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.Results;
import org.factline.ui.language.Language;

/** All findings of the open dossiers: a table to go through, and below it what the selected one says. */
public final class FindingsView extends ViewPart implements ISaveablesSource {

	/** Id of the view. */
	public static final String ID = "org.factline.checking.ui.findings";

	/** So many times wider than high, the details have more room beside the table than below it. */
	private static final double WIDE = 2.2;
	private static final String CONTEXT = "org.factline.checking.ui.findings";

	private final Messages messages = Language.messages(FindingsView.class);
	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
	private final OfferedSelection<FindingRef> selections = new OfferedSelection<>(FindingRef.class);
	/** The lines of each dossier, as long as its results are the same. */
	private final Map<OpenDossier, Lines> lines = new HashMap<>();
	private final ISelectionListener follower = this::follow;
	private Optional<Parts> parts = Optional.empty();
	private Optional<DossierWatch> watch = Optional.empty();

	private record Lines(Results results, List<FindingRow> rows) {
	}

	/** What the view is made of, from its creation on. */
	private record Parts(Composite area, StackLayout stack, FilterBar filter, SashForm found, FindingsTable table, FindingDetails details,
			EmptyFindings empty, FindingRows rows) {
	}

	private final OpenDossiers.Listener openings = new OpenDossiers.Listener() {

		@Override
		public void opened(OpenDossier dossier) {
			renew();
		}

		@Override
		public void closed(OpenDossier dossier) {
			lines.remove(dossier);
			renew();
		}
	};

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
		SashForm found = new SashForm(area, SWT.VERTICAL);
		Composite top = new Composite(found, SWT.NONE);
		top.setLayout(new FillLayout());
		FindingsTable table = new FindingsTable(top, new FindingsTable.Listener() {

			@Override
			public void selected() {
				showSelected();
			}

			@Override
			public void opened() {
				open();
			}

			@Override
			public void reordered() {
				renew();
			}
		});
		FindingDetails details = new FindingDetails(found, this::open);
		found.setWeights(58, 42);
		area.addListener(SWT.Resize, event -> turn(found));
		EmptyFindings empty = new EmptyFindings(area, filter::clear);
		parts = Optional.of(new Parts(area, stack, filter, found, table, details, empty,
				new FindingRows(CheckRegistry.read(RegistryFactory.getRegistry()))));
		MenuManager menu = new MenuManager();
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, selections);
		getSite().setSelectionProvider(selections);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getPage().addSelectionListener(follower);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		watch = Optional.of(DossierWatch.start(dossiers, this::listener, openings));
		renew();
	}

	/** Where the view is low, as at the bottom of the window, the details stand beside the table. */
	private static void turn(SashForm found) {
		Point size = found.getParent().getSize();
		int orientation = size.x > WIDE * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (found.getOrientation() != orientation) {
			found.setOrientation(orientation);
		}
	}

	private OpenDossier.Listener listener(OpenDossier dossier) {
		return new OpenDossier.Listener() {

			@Override
			public void resultsChanged() {
				renew();
			}

			@Override
			public void reloaded() {
				lines.remove(dossier);
				renew();
			}
		};
	}

	/** Shows what is known now, as it is filtered and sorted now. */
	private void renew() {
		parts.filter(shown -> !shown.area().isDisposed()).ifPresent(this::renew);
	}

	private void renew(Parts shown) {
		List<FindingRow> all = new ArrayList<>();
		boolean running = false;
		for (OpenDossier dossier : dossiers.open()) {
			all.addAll(lines(dossier, shown.rows()));
			running |= dossier.results().state() != Results.State.CURRENT;
		}
		Map<String, String> titles = new TreeMap<>();
		all.forEach(row -> titles.put(row.check(), shown.rows().title(row.check())));
		shown.filter().offer(titles);
		FindingFilter filter = shown.filter().filter();
		List<FindingRow> some = all.stream().filter(filter::shows).toList();
		shown.table().show(some);
		shown.filter().count(count(all, some, running));
		shown.stack().topControl = some.isEmpty() ? shown.empty().control() : shown.found();
		shown.empty().show(dossiers.open().isEmpty() ? EmptyFindings.Why.NO_DOSSIER
				: !all.isEmpty() ? EmptyFindings.Why.FILTERED : running ? EmptyFindings.Why.RUNNING : EmptyFindings.Why.NOTHING_FOUND);
		shown.area().layout();
		showSelected();
	}

	private List<FindingRow> lines(OpenDossier dossier, FindingRows rows) {
		Lines known = lines.get(dossier);
		if (known == null || known.results().revision() != dossier.results().revision() || known.results().judged() != dossier.results().judged()) {
			known = new Lines(dossier.results(), rows.of(dossier));
			lines.put(dossier, known);
		}
		return known.rows();
	}

	private String count(List<FindingRow> all, List<FindingRow> some, boolean running) {
		long undecided = all.stream().filter(row -> row.state().isUndecided()).count();
		String words = some.size() == all.size() ? messages.get("count", Integer.valueOf(all.size()), Long.valueOf(undecided))
				: messages.get("count.some", Integer.valueOf(some.size()), Integer.valueOf(all.size()), Long.valueOf(undecided));
		if (dossiers.open().isEmpty()) {
			return "";
		}
		return !running ? words : all.isEmpty() ? messages.get("count.first") : messages.get("count.running", words);
	}

	private void showSelected() {
		parts.ifPresent(shown -> {
			Optional<FindingRow> selected = shown.table().selected();
			shown.details().show(selected);
			Optional<FindingRef> finding = selected.map(FindingRow::ref);
			// renewed results select the same finding again
			if (!finding.equals(selections.get())) {
				selections.offer(finding);
			}
		});
	}

	private void follow(IWorkbenchPart part, ISelection selection) {
		if (parts.isPresent() && part != this && selection instanceof IStructuredSelection some && some.getFirstElement() instanceof FindingRef finding
				&& parts.get().table().select(finding)) {
			showSelected();
		}
	}

	/** Opens the article of the selected finding at its passage. */
	public void open() {
		parts.flatMap(shown -> shown.table().selected()).flatMap(FindingRow::finding)
				.flatMap(finding -> finding.passages().stream().findFirst()).ifPresent(this::open);
	}

	private void open(Passage passage) {
		Optional<FindingRow> row = parts.flatMap(shown -> shown.table().selected());
		if (row.isPresent()) {
			Optional<Span> place = passage instanceof Passage.InText text ? Optional.of(new Span(text.begin(), text.end())) : Optional.empty();
			try {
				Articles.show(getSite().getPage(), row.get().dossier(), passage.article(), place, Articles.Stay.LOOKED_AT, true);
			} catch (PartInitException e) {
				ILog.of(FindingsView.class).error(e.getMessage(), e);
			}
		}
	}

	/** Selects the next finding, or the one before; stays where there is none. */
	public void go(int steps) {
		parts.ifPresent(shown -> {
			shown.table().select(Math.max(0, shown.table().selectedIndex() + steps));
			showSelected();
		});
	}

	/** Selects the next finding that nobody has decided about; stays where there is none. */
	public void goOn() {
		parts.ifPresent(shown -> {
			List<FindingRow> rows = shown.table().rows();
			int from = shown.table().selectedIndex();
			IntStream.range(1, rows.size()).map(i -> (from + i) % rows.size()).filter(at -> rows.get(at).state().isUndecided()).findFirst()
					.ifPresent(shown.table()::select);
			showSelected();
		});
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
		return parts.map(shown -> shown.table().rows().stream().map(FindingRow::texts).toList()).orElse(List.of());
	}

	@Override
	public void setFocus() {
		parts.ifPresent(shown -> {
			if (shown.stack().topControl == shown.found()) {
				shown.table().control().setFocus();
			} else {
				shown.empty().control().setFocus();
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
