package org.factline.timeline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.factline.article.Event;
import org.factline.messages.Messages;
import org.factline.text.Span;
import org.factline.timeline.Mark;
import org.factline.timeline.Timeline;
import org.factline.ui.dossiers.ArticleRef;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.DossierRef;
import org.factline.ui.dossiers.DossierWatch;
import org.factline.ui.dossiers.EventRef;
import org.factline.ui.dossiers.OfferedSelection;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.PassageRef;
import org.factline.ui.dossiers.Results;
import org.factline.ui.language.Language;

/** What happened when, as the articles of one dossier tell: of the one that something was selected in last. */
public final class TimelineView extends ViewPart implements ISaveablesSource {

	/** Id of the view. */
	public static final String ID = "org.factline.timeline.ui.timeline";

	private static final String CONTEXT = "org.factline.timeline.ui.timeline";

	private final Messages messages = Language.messages(TimelinePainter.class);
	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
	private final OfferedSelection<DossierRef> selections = new OfferedSelection<>(DossierRef.class);
	private final ISelectionListener follower = this::follow;
	private Optional<Parts> parts = Optional.empty();
	private Optional<DossierWatch> watch = Optional.empty();
	private Optional<OpenDossier> shown = Optional.empty();
	private Told told = new Told(List.of(), Timeline.EMPTY);

	/** The timeline of some events. */
	private record Told(List<Event> events, Timeline timeline) {
	}

	/** What the view is made of, from its creation on. */
	private record Parts(Composite area, StackLayout stack, TimelineCanvas canvas, Composite empty, Label title, Link text) {
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

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		StackLayout stack = new StackLayout();
		area.setLayout(stack);
		TimelineCanvas canvas = new TimelineCanvas(area, row -> selections.offer(row.flatMap(this::ref)), this::open);
		Composite empty = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 24).spacing(0, 8).applyTo(empty);
		Label title = new Label(empty, SWT.WRAP);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		Link text = new Link(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Selection, event -> run(event.text));
		parts = Optional.of(new Parts(area, stack, canvas, empty, title, text));
		getSite().setSelectionProvider(selections);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		canvas.control().setMenu(menu.createContextMenu(canvas.control()));
		getSite().registerContextMenu(ID, menu, selections);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getPage().addSelectionListener(follower);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		watch = Optional.of(DossierWatch.start(dossiers, dossier -> results, openings));
		renew();
	}

	private static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(TimelineView.class).error(e.getMessage(), e);
		}
	}

	/** The dossier that is shown: that of the last selection, else the first that is open. */
	private Optional<OpenDossier> dossier() {
		return shown.isPresent() ? shown : dossiers.open().stream().findFirst();
	}

	private void renew() {
		parts.filter(made -> !made.area().isDisposed()).ifPresent(this::renew);
	}

	private void renew(Parts made) {
		Optional<OpenDossier> dossier = dossier();
		Results.State state = dossier.map(one -> one.results().state()).orElse(Results.State.CURRENT);
		made.canvas().show(dossier.map(OpenDossier::results).map(this::timeline).orElse(Timeline.EMPTY));
		boolean nothing = made.canvas().rows().isEmpty();
		made.stack().topControl = nothing ? made.empty() : made.canvas().control();
		String why = dossier.isEmpty() ? "no-dossier" : state == Results.State.CURRENT ? "nothing" : "running";
		made.title().setText(messages.get("empty." + why + ".title"));
		made.text().setText(messages.get("empty." + why));
		setContentDescription(dossier.filter(one -> dossiers.open().size() > 1).map(OpenDossier::name).orElse(""));
		made.empty().layout(true);
		made.area().layout();
	}

	/** Made anew only where a check found something new; its beginning and end change nothing. */
	private Timeline timeline(Results results) {
		if (results.events() != told.events()) {
			told = new Told(results.events(), Timeline.of(results.events(), results.analysis()));
		}
		return told.timeline();
	}

	private void follow(IWorkbenchPart part, ISelection selection) {
		if (part != this && selection instanceof IStructuredSelection some && some.getFirstElement() instanceof DossierRef ref) {
			if (shown.isEmpty() || shown.get() != ref.dossier()) {
				shown = Optional.of(ref.dossier());
				renew();
			}
			parts.ifPresent(made -> select(made.canvas(), ref));
		}
	}

	private static void select(TimelineCanvas canvas, DossierRef ref) {
		switch (ref) {
			case EventRef event -> canvas.select(row -> row.mark().isEmpty() && row.lane().event().equals(event.eventId()));
			case PassageRef passage -> canvas.select(row -> row.passage().filter(mark -> mark.article().equals(passage.articleId())
					&& mark.begin() < passage.end() && passage.begin() < mark.end()).isPresent());
			case ArticleRef article -> {
				// it may tell of many events
			}
			default -> {
				// a finding is shown where its passages are selected
			}
		}
	}

	private Optional<DossierRef> ref(Row row) {
		Optional<OpenDossier> dossier = dossier();
		Optional<Mark> mark = row.mark();
		return dossier.map(one -> mark.<DossierRef>map(place -> new PassageRef(one, place.article(), place.begin(), place.end()))
				.orElseGet(() -> new EventRef(one, row.lane().event())));
	}

	private void open(Row row) {
		Optional<OpenDossier> dossier = dossier();
		row.passage().filter(mark -> dossier.isPresent()).ifPresent(mark -> {
			try {
				Articles.show(getSite().getPage(), dossier.get(), mark.article(), Optional.of(new Span(mark.begin(), mark.end())));
			} catch (PartInitException e) {
				ILog.of(TimelineView.class).error(e.getMessage(), e);
			}
		});
	}

	/** Does something with the canvas. */
	void with(Consumer<TimelineCanvas> work) {
		parts.map(Parts::canvas).ifPresent(work);
	}

	/** The titles of the lines, from top to bottom. */
	public List<String> texts() {
		return parts.map(made -> made.canvas().rows().stream().map(Row::title).toList()).orElse(List.of());
	}

	@Override
	public void setFocus() {
		parts.ifPresent(made -> (made.stack().topControl == made.empty() ? made.text() : made.canvas().control()).setFocus());
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
