package org.factline.ui.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.factline.article.Article;
import org.factline.article.Problem;
import org.factline.messages.Messages;
import org.factline.model.file.UnreadableDossierException;
import org.factline.text.Span;
import org.factline.ui.controls.AccessibleNames;
import org.factline.ui.dossiers.ArticleInput;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.PassageViewer;
import org.factline.ui.language.Language;
import org.factline.ui.reader.compare.VersionChoice;
import org.factline.ui.reader.compare.VersionsInput;
import org.factline.ui.reader.marks.Card;
import org.factline.ui.reader.marks.Mark;
import org.factline.ui.reader.outline.ReaderOutline;
import org.factline.ui.reader.outline.ReaderProperties;

/**
 * The editor in which an article is read. Its text is evidence and cannot be edited; what people say of it changes the
 * dossier, whose session, undo history and saved state every part shares.
 */
public final class ArticleReader extends EditorPart implements ISaveablesSource, IReusableEditor, PassageViewer {

	/** Property of the part that changes where it is said whether it keeps its article. */
	static final String KEPT = "kept";

	/** Id of the editor, and of its context of help. */
	public static final String ID = Articles.EDITOR;

	/** Hears of what the reader shows. */
	@FunctionalInterface
	public interface Listener {

		/** It shows something else now. */
		void shown(Reading reading);
	}

	/** What is longer, such as a repeated paragraph, is not selected: it would hide what is marked inside it. */
	private static final int MOST_SELECTED = 160;

	private final Messages messages = Language.messages(ArticleReader.class);
	private final Locale locale = Language.locale();
	private final ReaderSettings settings = new ReaderSettings();
	private final ListenerList<Listener> listeners = new ListenerList<>();
	private final OpenDossier.Listener changes = new Changes();
	private @Nullable OpenDossier dossier;
	private @Nullable ArticleInput input;
	private @Nullable Page page;
	private boolean kept = true;

	/** What there is once the widgets are made. */
	private record Page(Composite parent, Banner banner, ReaderHeader header, ReaderText text, PassageSelection selection, ReadingJob job,
			Follower follower, Reading[] now) {
	}

	/** The dossier changed, or is known better. */
	private final class Changes implements OpenDossier.Listener {

		@Override
		public void changed(Set<org.factline.model.Article> articles) {
			renew();
		}

		@Override
		public void resultsChanged() {
			renew();
		}

		@Override
		public void dirtyChanged() {
			firePropertyChange(PROP_DIRTY);
		}

		@Override
		public void reloaded() {
			renew();
		}
	}

	@Override
	@NonNullByDefault({})
	public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
		if (!(editorInput instanceof ArticleInput article)) {
			throw new PartInitException(messages.get("input.wrong"));
		}
		setSite(site);
		super.setInput(editorInput);
		input = article;
		try {
			dossier = open(article);
		} catch (UnreadableDossierException e) {
			throw new PartInitException(unreadable(article, e));
		}
	}

	private static OpenDossier open(ArticleInput article) throws UnreadableDossierException {
		return PlatformUI.getWorkbench().getService(OpenDossiers.class).open(article.dossier());
	}

	private IStatus unreadable(ArticleInput article, UnreadableDossierException e) {
		return Status.error(messages.get("dossier.unreadable", article.dossier(), String.valueOf(e.getMessage())), e);
	}

	/** Shows another article from its beginning; one whose dossier cannot be opened is not shown, and a dialog says why. */
	@Override
	@NonNullByDefault({})
	public void setInput(IEditorInput editorInput) {
		if (!(editorInput instanceof ArticleInput article)) {
			throw new IllegalArgumentException(messages.get("input.wrong"));
		}
		OpenDossier before = dossier();
		OpenDossier fresh;
		try {
			fresh = open(article);
		} catch (UnreadableDossierException e) {
			ErrorDialog.openError(getSite().getShell(), getPartName(), null, unreadable(article, e));
			return;
		}
		page().job().forget();
		page().now()[0] = null;
		super.setInput(article);
		input = article;
		dossier = fresh;
		fresh.addListener(changes);
		before.removeListener(changes);
		before.release();
		renew();
		firePropertyChange(PROP_INPUT);
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public boolean isKept() {
		return kept;
	}

	@Override
	public void keep(boolean keep) {
		kept = keep;
		setPartProperty(KEPT, Boolean.toString(keep));
	}

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		Banner banner = new Banner(whole);
		ReaderHeader header = new ReaderHeader(whole, bar -> new ReaderTools(bar, this).control(), new HeaderActions());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
		ReaderText text = new ReaderText(whole, settings, this::follow);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text.viewer().getControl());
		text.column().addListener((left, width) -> {
			int x = whole.getDisplay().map(text.widget(), whole, left, 0).x;
			header.column(x, Math.max(0, whole.getClientArea().width - x - width));
		});
		OpenDossier opened = Objects.requireNonNull(dossier);
		PassageSelection selection = new PassageSelection(this, text);
		ReadingJob job = new ReadingJob(whole.getDisplay(), this::show);
		page = new Page(whole, banner, header, text, selection, job, new Follower(this), new Reading[1]);
		fillMenu(text, selection);
		new ReaderTheme(text, header, settings);
		getSite().setSelectionProvider(selection);
		getSite().getPage().addPostSelectionListener(page().follower());
		ReaderHandlers.activate(this);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(text.widget(), ID);
		AccessibleNames.name(text.widget(), () -> messages.get("accessible.text", getPartName()));
		AccessibleNames.describe(text.widget(), () -> cardsAtCaret().stream().findFirst().map(Card::text).orElse(""));
		opened.addListener(changes);
		renew();
	}

	private Page page() {
		return Objects.requireNonNull(page);
	}

	private void fillMenu(ReaderText text, PassageSelection selection) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		text.widget().setMenu(menu.createContextMenu(text.widget()));
		getEditorSite().registerContextMenu(ID, menu, selection, false);
	}

	/** Shows the article as the dossier has it now: its text at once, what is known of it as soon as it is put together. */
	private void renew() {
		Page now = page;
		OpenDossier opened = dossier;
		if (now == null || opened == null || now.parent().isDisposed()) {
			return;
		}
		String id = articleId();
		Optional<Article> article = opened.article(id);
		now.banner().show(bannerLines(opened, id, article.isEmpty()));
		if (article.isEmpty()) {
			now.job().forget();
			return;
		}
		Reading.Origin origin = origin(opened, id);
		Reading shown = now.now()[0];
		if (shown == null || !shown.article().text().equals(article.get().text())) {
			show(Reading.plain(article.get(), origin, locale));
		}
		now.job().want(article.get(), origin, opened.results());
	}

	private static Reading.Origin origin(OpenDossier dossier, String id) {
		return model(dossier, id).map(one -> new Reading.Origin(
				one.getSource() == null || one.getSource().getWhen() == null ? "" : one.getSource().getWhen(), one.getVersions().size()))
				.orElse(new Reading.Origin("", 0));
	}

	private static Optional<org.factline.model.Article> model(OpenDossier dossier, String id) {
		return dossier.session().articles().stream().filter(one -> id.equals(one.getId())).findFirst();
	}

	private List<Banner.Line> bannerLines(OpenDossier opened, String id, boolean gone) {
		List<Banner.Line> lines = new ArrayList<>();
		if (gone) {
			lines.add(new Banner.Line(SWT.ICON_WARNING, messages.get("banner.gone"), () -> getSite().getPage().closeEditor(this, false)));
		}
		List<Problem> problems = opened.session().problems();
		if (!problems.isEmpty()) {
			lines.add(new Banner.Line(SWT.ICON_WARNING, messages.get("banner.problems", opened.name(), Integer.valueOf(problems.size())),
					() -> showProblems(problems)));
		}
		int versions = origin(opened, id).versions();
		if (versions > 0) {
			lines.add(new Banner.Line(SWT.ICON_INFORMATION, messages.get("banner.versions", Integer.valueOf(versions)), this::compareVersions));
		}
		return lines;
	}

	private void showProblems(List<Problem> problems) {
		MultiStatus all = new MultiStatus(getClass(), 0, messages.get("problems.message"));
		problems.forEach(problem -> all.add(Status.warning(problem.toString())));
		ErrorDialog.openError(getSite().getShell(), messages.get("problems.title"), null, all);
	}

	private void show(Reading reading) {
		Page there = page();
		if (there.parent().isDisposed()) {
			return;
		}
		there.now()[0] = reading;
		there.text().show(reading);
		there.header().show(reading.facts(), reading.origin().versions());
		setPartName(reading.facts().name());
		setTitleToolTip(Objects.requireNonNull(input).getToolTipText());
		listeners.forEach(listener -> listener.shown(reading));
		there.selection().tellAgain();
	}

	/** What is shown now; empty before the first time, or where the article is not in the dossier. */
	public Optional<Reading> reading() {
		return Optional.ofNullable(page().now()[0]);
	}

	/** The dossier of the article. */
	public OpenDossier dossier() {
		return Objects.requireNonNull(dossier);
	}

	/** Id of the article. */
	String articleId() {
		return Objects.requireNonNull(input).articleId();
	}

	/** The article in the model; empty where it was taken out of the dossier. */
	public Optional<org.factline.model.Article> model() {
		return model(dossier(), articleId());
	}

	/** How articles are shown. */
	public ReaderSettings settings() {
		return settings;
	}

	/** What is selected, in UTF-16 units of the article's text; empty at the caret where nothing is. */
	public Span selection() {
		return page().text().selection();
	}

	/** What is told about the marks at the caret, of the layers that are shown, the closest first. */
	public List<Card> cardsAtCaret() {
		return reading().map(now -> now.at(selection().begin(), settings.shown()).stream().map(now.cards()::of).toList()).orElse(List.of());
	}

	@Override
	public void reveal(Span place) {
		page().text().reveal(place);
	}

	/**
	 * Goes to the next mark, or the one before.
	 *
	 * @param forward whether towards the end
	 */
	public void walk(boolean forward) {
		Optional<Mark> next = reading().flatMap(now -> now.marks().next(settings.walked(), selection().begin(), forward));
		var status = getEditorSite().getActionBars().getStatusLineManager();
		if (next.isEmpty()) {
			status.setMessage(messages.get("walk.none"));
			return;
		}
		Span place = next.get().span();
		reveal(place.length() > MOST_SELECTED ? new Span(place.begin(), place.begin()) : place);
		status.setMessage(reading().map(now -> now.cards().of(next.get())).map(card -> card.kind() + ": " + card.heading()).orElse(""));
	}

	/** Folds page furniture away or opens it, here only. */
	public void fold(boolean fold) {
		page().text().fold(fold);
	}

	/** Compares the article with an earlier version, which is asked for where there are several; does nothing where there is none. */
	public void compareVersions() {
		model().ifPresent(one -> VersionChoice.ask(getSite().getShell(), one)
				.ifPresent(version -> VersionsInput.open(getSite().getPage(), one, version)));
	}

	/** Opens the article's page in the web browser; does nothing where its address is not known. */
	public void openPage() {
		reading().map(now -> now.facts().url()).filter(url -> url.startsWith("http")).ifPresent(Program::launch);
	}

	private void follow(Card.Link link) {
		try {
			Articles.show(getSite().getPage(), dossier(), link.article(), link.place(), Articles.Stay.LOOKED_AT, true);
		} catch (PartInitException e) {
			ErrorDialog.openError(getSite().getShell(), getPartName(), null, e.getStatus());
		}
	}

	/** What the header's links do. */
	private final class HeaderActions implements ReaderHeader.Actions {

		@Override
		public void reveal(Span place) {
			ArticleReader.this.reveal(place);
			setFocus();
		}

		@Override
		public void openPage(String url) {
			ArticleReader.this.openPage();
		}

		@Override
		public void compare() {
			compareVersions();
		}
	}

	/** Adds a listener. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** The widgets of the text, for what acts on them. */
	ReaderText text() {
		return page().text();
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> type) {
		if (type == OpenDossier.class) {
			return type.cast(dossier);
		}
		if (type == IContentOutlinePage.class) {
			return type.cast(new ReaderOutline(this));
		}
		if (type == IPropertySheetPage.class) {
			return type.cast(ReaderProperties.page(this));
		}
		Page now = page;
		if (now != null && type == IFindReplaceTarget.class) {
			return type.cast(now.text().viewer().getFindReplaceTarget());
		}
		if (now != null && (type == ITextOperationTarget.class || type == ITextViewer.class || type == ISourceViewer.class)) {
			return type.cast(now.text().viewer());
		}
		return super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		page().text().widget().setFocus();
	}

	@Override
	@NonNullByDefault({})
	public void doSave(IProgressMonitor monitor) {
		try {
			dossier().save();
		} catch (IOException e) {
			monitor.setCanceled(true);
			ErrorDialog.openError(getSite().getShell(), getPartName(), null, Status.error(String.valueOf(e.getMessage()), e));
		}
	}

	@Override
	public void doSaveAs() {
		// a dossier is saved where it is
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isDirty() {
		return dossier != null && dossier().isDirty();
	}

	@Override
	public Saveable[] getSaveables() {
		return dossier == null ? new Saveable[0] : new Saveable[] { dossier().saveable() };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public void dispose() {
		Page now = page;
		if (now != null) {
			getSite().getPage().removePostSelectionListener(now.follower());
			now.job().forget();
		}
		OpenDossier opened = dossier;
		if (opened != null) {
			opened.removeListener(changes);
			opened.release();
		}
		super.dispose();
	}
}
