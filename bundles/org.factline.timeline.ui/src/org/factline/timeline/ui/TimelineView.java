package org.factline.timeline.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.factline.timeline.Flag;
import org.factline.timeline.ItemFilter;
import org.factline.timeline.layout.Arrangement;
import org.factline.timeline.layout.Layout;
import org.factline.timeline.output.TimelineWords;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.DossierRef;
import org.factline.ui.dossiers.DossierWatch;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OfferedSelection;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.language.Language;

/** What happened when, as the articles of one dossier tell: of the one that something was selected in last. */
public final class TimelineView extends ViewPart implements ISaveablesSource {

	/** Id of the view. */
	public static final String ID = "org.factline.timeline.ui.timeline";

	private static final String CONTEXT = "org.factline.timeline.ui.timeline";
	private static final String FINDINGS = "org.factline.checking.ui.findings";

	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
	private final OfferedSelection<DossierRef> selections = new OfferedSelection<>(DossierRef.class);
	private final ISelectionListener follower = this::follow;
	/** What was selected before anything was laid out. */
	private Optional<DossierRef> wanted = Optional.empty();
	private Optional<Parts> parts = Optional.empty();
	private Optional<DossierWatch> watch = Optional.empty();
	private Optional<OpenDossier> shown = Optional.empty();
	private final TellingOf tellings = new TellingOf();

	/** What the view is made of, from its creation on. */
	record Parts(Composite area, StackLayout stack, TimelineBar bar, TimelineChart chart, EmptyTimeline empty, Layouts layouts) {
	}

	private final OpenDossier.Listener results = new OpenDossier.Listener() {

		@Override
		public void resultsChanged() {
			renew();
		}
	};

	private final OpenDossiers.Listener openings = new OpenDossiers.Listener() {

		@Override
		public void opened(OpenDossier dossier) {
			renew();
		}

		@Override
		public void closed(OpenDossier dossier) {
			shown = shown.filter(one -> one != dossier);
			renew();
		}
	};

	private final TimelineCanvas.Listener people = new TimelineCanvas.Listener() {

		@Override
		public void selected() {
			parts.ifPresent(made -> dossier().ifPresent(one -> selections.offer(Refs.of(one, made.chart().canvas()))));
		}

		@Override
		public void opened() {
			selections.get().ifPresent(TimelineView.this::open);
		}

		@Override
		public void conflict(Flag flag) {
			showConflict(flag);
		}

		@Override
		public void dragged(int item, long seconds) {
			edit((editing, made) -> editing.drag(item, seconds));
		}

		@Override
		public void moved() {
			// the chart keeps its own parts in step
		}
	};

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		TimelineBar bar = new TimelineBar(parent, this::renew);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		StackLayout stack = new StackLayout();
		area.setLayout(stack);
		TimelineChart chart = new TimelineChart(area, people);
		Layouts layouts = new Layouts(area, this::show);
		parts = Optional.of(new Parts(area, stack, bar, chart, new EmptyTimeline(area), layouts));
		getSite().setSelectionProvider(selections);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		chart.canvas().control().setMenu(menu.createContextMenu(chart.canvas().control()));
		getSite().registerContextMenu(ID, menu, selections);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getPage().addSelectionListener(follower);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		watch = Optional.of(DossierWatch.start(dossiers, dossier -> results, openings));
		renew();
	}

	/** The dossier that is shown: that of the last selection, else the first that is open. */
	Optional<OpenDossier> dossier() {
		return shown.isPresent() ? shown : dossiers.open().stream().findFirst();
	}

	private void renew() {
		parts.filter(made -> !made.area().isDisposed())
				.ifPresent(made -> made.layouts().lay(tellings.of(dossier()), made.bar().arrangement(made.layouts().arrangement())));
		parts.filter(made -> !made.area().isDisposed()).ifPresent(this::showState);
	}

	private void show(Layout layout) {
		parts.ifPresent(made -> {
			made.bar().offer(layout.timeline());
			made.chart().show(layout);
			showState(made);
			wanted.ifPresent(ref -> reveal(made, ref));
		});
	}

	private void showState(Parts made) {
		boolean nothing = made.chart().canvas().layout().timeline().events().isEmpty();
		made.stack().topControl = nothing ? made.empty().control() : made.chart().control();
		made.empty().show(dossier());
		setContentDescription(dossier().filter(one -> dossiers.open().size() > 1).map(OpenDossier::name).orElse(""));
		made.area().layout();
	}

	private void follow(IWorkbenchPart part, ISelection selection) {
		if (part != this && selection instanceof IStructuredSelection some && some.getFirstElement() instanceof DossierRef ref) {
			if (shown.isEmpty() || shown.get() != ref.dossier()) {
				shown = Optional.of(ref.dossier());
				renew();
			}
			parts.ifPresent(made -> reveal(made, ref));
		}
	}

	/** Shows where something is; once it is laid out, where it is not yet. */
	private void reveal(Parts made, DossierRef ref) {
		Cursor place = Refs.find(made.chart().canvas().layout(), ref);
		wanted = place == Cursor.NOWHERE && made.chart().canvas().layout().timeline().events().isEmpty() ? Optional.of(ref) : Optional.empty();
		made.chart().canvas().reveal(place);
	}

	private void open(DossierRef ref) {
		try {
			Articles.show(getSite().getPage(), ref, Articles.Stay.LOOKED_AT, true);
		} catch (PartInitException e) {
			ILog.of(TimelineView.class).error(e.getMessage(), e);
		}
	}

	/** Shows the finding behind a conflict where findings are shown; of dates that no check looked at there is none. */
	private void showConflict(Flag flag) {
		dossier().filter(one -> !flag.fingerprint().isEmpty()).ifPresent(one -> {
			try {
				getSite().getPage().showView(FINDINGS);
				selections.offer(Optional.of(new FindingRef(one, flag.fingerprint())));
			} catch (PartInitException e) {
				ILog.of(TimelineView.class).error(e.getMessage(), e);
			}
		});
	}

	/** Goes to the next conflict behind what the keyboard is on, or before it, and round. */
	void nextConflict(int steps) {
		with(canvas -> {
			Layout layout = canvas.layout();
			int[] items = IntStream.range(0, layout.timeline().size()).filter(item -> layout.row(item) >= 0 && layout.timeline().isConflicting(item)).toArray();
			List<Integer> sorted = IntStream.of(items).boxed().sorted((a, b) -> Long.compare(canvas.middle(a.intValue()), canvas.middle(b.intValue()))).toList();
			if (!sorted.isEmpty()) {
				int at = sorted.indexOf(Integer.valueOf(canvas.cursor().item()));
				int from = at >= 0 ? at + steps : steps > 0 ? 0 : sorted.size() - 1;
				canvas.choose(Cursor.of(layout, sorted.get(Math.floorMod(from, sorted.size())).intValue()));
			}
		});
	}

	/** Shows the conflict of the item that the keyboard is on. */
	void openConflict() {
		with(canvas -> canvas.layout().timeline().flags(Math.max(0, canvas.cursor().item())).stream().filter(Flag::isConflict).findFirst()
				.filter(flag -> canvas.cursor().item() >= 0).ifPresent(this::showConflict));
	}

	/** Folds lanes, or opens them: all, or that of the keyboard. */
	void fold(boolean all) {
		parts.ifPresent(made -> {
			Arrangement before = made.layouts().arrangement();
			TimelineCanvas canvas = made.chart().canvas();
			made.layouts().lay(tellings.of(dossier()), all ? Folding.all(before)
					: canvas.cursor().row() < 0 ? before : Folding.toggle(before, canvas.layout().laneKey(canvas.layout().lane(canvas.cursor().row()))));
		});
	}

	/** Does something with the canvas. */
	void with(Consumer<TimelineCanvas> work) {
		parts.map(Parts::chart).map(TimelineChart::canvas).ifPresent(work);
	}

	/** Does something with all parts. */
	void withParts(Consumer<Parts> work) {
		parts.ifPresent(work);
	}

	/** Changes the dossier. */
	void edit(BiConsumer<TimelineEditing, TimelineCanvas> work) {
		parts.ifPresent(made -> dossier().ifPresent(
				one -> work.accept(new TimelineEditing(one, made.chart().canvas().layout()), made.chart().canvas())));
	}

	/** The titles of the rows, from top to bottom. */
	public List<String> texts() {
		TimelineWords words = new TimelineWords(Language.locale());
		return parts.map(made -> made.chart().canvas().layout())
				.map(layout -> IntStream.range(0, layout.rows()).mapToObj(row -> words.row(layout, row)).toList()).orElse(List.of());
	}

	/** How many items there are in all rows. */
	public int size() {
		return parts.map(made -> Integer.valueOf(made.chart().canvas().layout().timeline().size())).orElse(Integer.valueOf(0)).intValue();
	}

	/** How many conflicts are shown. */
	public int conflicts() {
		return parts.map(made -> Integer.valueOf(made.chart().canvas().layout().conflicts().size())).orElse(Integer.valueOf(0)).intValue();
	}

	/** The numbers of the items that are chosen. */
	public BitSet chosen() {
		return parts.map(made -> made.chart().canvas().chosen()).orElse(new BitSet());
	}

	/** What a screen reader says of what the keyboard is on: title, date and certainty, outlet, sentence, conflicts. */
	public String spoken() {
		return parts.map(made -> made.chart().canvas().spoken()).orElse("");
	}

	/** Types words into the search. */
	public void search(String words) {
		parts.ifPresent(made -> made.bar().search(words));
	}

	/** What is typed and chosen. */
	public ItemFilter filter() {
		return parts.map(made -> made.bar().filter()).orElse(ItemFilter.ALL);
	}

	/**
	 * Writes it into a file, in the form that the name says.
	 *
	 * @param scale of a PNG: pixels for each of the window's
	 */
	public void export(Path file, double scale) throws IOException {
		if (parts.isPresent()) {
			new TimelineExport(parts.get().chart(),
					timeline -> dossier().map(one -> one.masking().timeline(timeline, one.snapshot().articles())).orElse(timeline)).write(file, scale);
		}
	}

	@Override
	public void setFocus() {
		parts.ifPresent(made -> {
			if (made.stack().topControl == made.empty().control()) {
				made.empty().focus();
			} else {
				made.chart().focus();
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
