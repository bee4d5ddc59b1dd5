package org.factline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.internal.base.BaseHelpSystem;
import org.eclipse.help.internal.search.ISearchHitCollector;
import org.eclipse.help.internal.search.QueryTooComplexException;
import org.eclipse.help.internal.search.SearchHit;
import org.eclipse.help.internal.search.SearchQuery;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The parts of the desktop, in the order in which a new user would meet them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DesktopTest {

	private static final String ARTICLES = "org.factline.rcp.articles";
	private static final String DARK_THEME = "org.factline.rcp.dark";
	private static final String FINDING = "org.factline.rcp.finding";
	private static final String FIRST = """
			Jembatan Sungai Kelapa Dibuka

			Kota Baru - Jembatan Sungai Kelapa dibuka untuk umum pada Senin (3/2/2025). Wali kota Rudi Hartawan memotong pita.
			Jembatan itu panjangnya 240 meter.
			""";
	private static final String SECOND = """
			Jembatan Sungai Kelapa Dibuka

			Kota Baru - Jembatan Sungai Kelapa dibuka untuk umum pada Selasa (4/2/2025). Wali kota Rudi Hartawan memotong pita.
			Jembatan itu panjangnya 240 meter.
			""";

	private final Desktop desktop = new Desktop();

	@BeforeAll
	static void photographWelcome() throws Exception {
		Desktop desktop = new Desktop();
		desktop.settle(3000);
		desktop.picture("01-welcome");
		desktop.closeWelcome();
	}

	@AfterEach
	void closeEditors() {
		desktop.page().closeAllEditors(false);
	}

	@AfterAll
	static void theLogHasNoError() throws Exception {
		new Desktop().settle(500);
		assertEquals("", String.join("\n", Desktop.errors()));
	}

	@Test
	@Order(10)
	void startsInTheFactCheckPerspective() throws Exception {
		assertEquals("org.factline.rcp.factcheck", desktop.page().getPerspective().getId());
		assertEquals("Fact check", desktop.page().getPerspective().getLabel());
		assertTrue(desktop.shell().getText().contains("Factline"), desktop.shell()::getText);
		assertTrue(desktop.shell().getImages().length >= 6, "window icons");
		desktop.picture("02-empty");
	}

	@Test
	@Order(20)
	void saysWhatToDoWhileThereIsNothing() throws Exception {
		assertTrue(desktop.waitFor(() -> desktop.shows("No articles yet")), () -> desktop.texts().toString());
		assertTrue(desktop.shows("Drop files or folders here"));
		assertTrue(desktop.shows("Drop articles here, or open some with"), () -> desktop.texts().toString());
	}

	/** An entry that does nothing, or that has no words, would be worse than none. */
	@Test
	@Order(30)
	void everyMenuEntryHasWords() throws Exception {
		List<String> words = new ArrayList<>();
		for (MenuItem top : desktop.shell().getMenuBar().getItems()) {
			Menu menu = top.getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			desktop.settle(100);
			for (MenuItem item : menu.getItems()) {
				if ((item.getStyle() & SWT.SEPARATOR) == 0) {
					words.add(top.getText().replace("&", "") + " > " + item.getText().replace("&", "").replaceFirst("\t.*", ""));
				}
			}
			menu.notifyListeners(SWT.Hide, new Event());
		}
		Files.write(Path.of("target/menus.txt"), words);
		assertTrue(words.stream().noneMatch(one -> one.endsWith("> ")), words::toString);
		assertTrue(words.stream().noneMatch(one -> one.contains("Projects")), words::toString);
		for (String wanted : List.of("File > Open Articles…", "File > Check Articles", "File > Exit", "Edit > Find…", "Window > Dark Theme",
				"Window > Preferences…", "Help > Welcome", "Help > Help Contents", "Help > Search",
				"Help > Install New Software...", "Help > About Factline")) {
			assertTrue(words.contains(wanted), () -> wanted + " is not in " + words);
		}
	}

	/** Files and a folder dropped onto the empty view are linked, listed and opened; they are not changed. */
	@Test
	@Order(40)
	void opensWhatIsDropped() throws Exception {
		Path folder = Files.createTempDirectory("factline");
		Path one = Files.writeString(folder.resolve("first.txt"), FIRST);
		Path inside = Files.createDirectory(folder.resolve("more"));
		Files.writeString(inside.resolve("second.txt"), SECOND);
		dropOnArticles(one, inside);
		assertTrue(desktop.waitFor(() -> desktop.page().getActiveEditor() != null));
		CommonNavigator navigator = (CommonNavigator) desktop.page().showView(ARTICLES);
		assertTrue(desktop.waitFor(() -> {
			navigator.getCommonViewer().expandAll();
			return desktop.texts().containsAll(List.of("Articles", "first.txt", "more", "second.txt"));
		}), () -> desktop.texts().toString());
		assertFalse(desktop.shows("No articles yet"));
		IFile linked = articles().getFile("first.txt");
		assertTrue(linked.isLinked());
		assertEquals(FIRST, Files.readString(one));
		desktop.picture("03-opened");
	}

	/** The same file is not linked twice, another one of the same name is. */
	@Test
	@Order(50)
	void linksOnce() throws Exception {
		Path known = articles().getFile("first.txt").getLocation().toFile().toPath();
		Path other = Files.writeString(Files.createTempDirectory("factline").resolve("first.txt"), SECOND);
		dropOnArticles(known, other);
		assertTrue(desktop.waitFor(() -> articles().getFile("first (2).txt").exists()));
		assertEquals(List.of("first (2).txt", "first.txt", "more"), List.of(articles().members()).stream()
				.map(IResource::getName).filter(name -> !name.startsWith(".")).sorted().toList());
	}

	/** Drops onto what the view shows at the moment: the page that says that it is empty, or the tree. */
	private void dropOnArticles(Path... files) throws ReflectiveOperationException, PartInitException {
		desktop.page().showView(ARTICLES);
		DropTarget target = desktop.dropTarget();
		assertNotNull(target);
		DropTargetEvent drop = dropEvent(target);
		drop.data = Stream.of(files).map(Path::toString).toArray(String[]::new);
		for (DropTargetListener listener : target.getDropListeners()) {
			listener.drop(drop);
		}
	}

	/** SWT makes such an event from a native one only, so its class is not public. */
	private static DropTargetEvent dropEvent(DropTarget target) throws ReflectiveOperationException {
		var make = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
		make.setAccessible(true);
		Event event = (Event) make.newInstance();
		event.widget = target;
		return (DropTargetEvent) DropTargetEvent.class.getConstructors()[0].newInstance(event);
	}

	@Test
	@Order(60)
	void readsAnArticleWithItsFindings() throws Exception {
		IMarker marker = mark(articles().getFile("first.txt"));
		ITextEditor editor = (ITextEditor) IDE.openEditor(desktop.page(), marker);
		assertEquals("org.factline.rcp.article", editor.getSite().getId());
		assertFalse(editor.isEditable());
		ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
		assertTrue(viewer.getTextWidget().getWordWrap(), "prose wraps");
		List<String> types = new ArrayList<>();
		viewer.getAnnotationModel().getAnnotationIterator().forEachRemaining(one -> types.add(one.getType()));
		assertEquals(List.of("org.factline.rcp.finding.warning"), types);
		assertEquals("Senin (3/2/2025)", viewer.getTextWidget().getSelectionText());
		desktop.picture("04-article");
	}

	@Test
	@Order(70)
	void listsFindingsInTheProblemsView() throws Exception {
		mark(articles().getFile("first.txt"));
		desktop.page().showView("org.eclipse.ui.views.ProblemView");
		assertTrue(desktop.waitFor(() -> {
			desktop.expand();
			return desktop.texts().containsAll(List.of("The sources differ in the date.", "Finding"));
		}), () -> desktop.texts().toString());
		desktop.picture("05-problems");
	}

	/** The whole way: what the checks of the product find stands in the Problems view, at the words that it is about. */
	@Test
	@Order(75)
	void checksWhatWasOpened() throws Exception {
		IFile file = articles().getFile("first.txt");
		file.deleteMarkers(FINDING, true, IResource.DEPTH_ZERO);
		run("org.factline.rcp.check");
		assertTrue(desktop.waitFor(() -> !findings(file).isEmpty()));
		for (IMarker found : findings(file)) {
			assertFalse(found.getAttribute("check", "").isBlank());
			assertEquals(32, found.getAttribute("fingerprint", "").length());
			assertFalse(found.getAttribute(IMarker.MESSAGE, "").isBlank());
		}
		assertTrue(findings(file).stream().anyMatch(one -> one.getAttribute(IMarker.CHAR_END, -1) > 0), "a place in the text");
		IDE.openEditor(desktop.page(), file);
		desktop.settle(500);
		desktop.expand();
		desktop.picture("06-checked");
	}

	private static List<IMarker> findings(IFile file) {
		try {
			return List.of(file.findMarkers(FINDING, true, IResource.DEPTH_ZERO));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	@Order(80)
	void comparesTwoArticles() throws Exception {
		IFile left = articles().getFile("first.txt");
		IFile right = articles().getFile("first (2).txt");
		CompareUI.openCompareEditorOnPage(new CompareEditorInput(new CompareConfiguration()) {

			@Override
			@NonNullByDefault({})
			protected Object prepareInput(IProgressMonitor monitor) {
				setTitle("Compare");
				return new DiffNode(new ResourceNode(left), new ResourceNode(right));
			}
		}, desktop.page());
		assertTrue(desktop.waitFor(() -> desktop.shows("Senin (3/2/2025)") && desktop.shows("Selasa (4/2/2025)")),
				() -> desktop.texts().toString());
		desktop.picture("07-compare");
	}

	@Test
	@Order(90)
	void switchesToTheDarkThemeAndBack() throws Exception {
		IDE.openEditor(desktop.page(), mark(articles().getFile("first.txt")));
		int light = desktop.brightness();
		run(DARK_THEME);
		assertTrue(desktop.waitFor(() -> desktop.brightness() < light / 2), () -> light + " and " + desktop.brightness());
		desktop.settle(1000);
		desktop.picture("08-dark");
		assertTrue(desktop.window().getService(IThemeEngine.class).getActiveTheme().getId().endsWith("e4_dark"));
		run(DARK_THEME);
		assertTrue(desktop.waitFor(() -> desktop.brightness() == light));
	}

	@Test
	@Order(100)
	void helpsWhereTheUserIs() throws Exception {
		desktop.page().showView(ARTICLES);
		assertNotNull(HelpSystem.getContext("org.factline.rcp.articles"));
		PlatformUI.getWorkbench().getHelpSystem().displayHelp("org.factline.rcp.articles");
		assertTrue(desktop.waitFor(() -> desktop.shows("Related Topics")), () -> desktop.texts().toString());
		assertTrue(HelpSystem.getContext("org.factline.rcp.articles").getText().contains("linked, not copied"));
	}

	@Test
	@Order(110)
	void listsThePagesOfTheHelp() throws Exception {
		run("org.factline.rcp.help");
		assertTrue(desktop.waitFor(() -> desktop.shows("Factline help")), () -> desktop.texts().toString());
		desktop.picture("09-help");
		desktop.page().hideView(desktop.page().findView("org.eclipse.help.ui.HelpView"));
	}

	/** Every page of the book is served, and to this machine alone. */
	@Test
	@Order(120)
	void servesThePagesOfTheHelp() throws Exception {
		assertEquals(1, HelpSystem.getTocs().length);
		var topics = HelpSystem.getTocs()[0].getTopics();
		assertTrue(topics.length >= 6);
		for (var topic : topics) {
			URL page = PlatformUI.getWorkbench().getHelpSystem().resolve(topic.getHref(), true);
			assertTrue(java.net.InetAddress.getByName(page.getHost()).isLoopbackAddress(), page::toString);
			try (InputStream content = page.openStream()) {
				String html = new String(content.readAllBytes(), StandardCharsets.UTF_8);
				assertTrue(html.contains("<h1>" + topic.getLabel() + "</h1>"), page::toString);
			}
		}
	}

	@Test
	@Order(130)
	void findsAWordInTheHelp() {
		List<String> found = new ArrayList<>();
		BaseHelpSystem.getSearchManager().search(new SearchQuery("attribution", false, List.of(), "en"),
				new ISearchHitCollector() {

					@Override
					@NonNullByDefault({})
					public void addHits(List<SearchHit> hits, String words) {
						hits.forEach(hit -> found.add(hit.getHref()));
					}

					@Override
					@NonNullByDefault({})
					public void addQTCException(QueryTooComplexException e) {
						throw new IllegalStateException(e);
					}
				}, new NullProgressMonitor());
		assertEquals(1, found.size(), found::toString);
		assertTrue(found.getFirst().contains("findings.html"), found::toString);
	}

	@Test
	@Order(140)
	void followsTheCheatSheet() throws Exception {
		new OpenCheatSheetAction("org.factline.rcp.first").run();
		assertTrue(desktop.waitFor(() -> desktop.texts().toString().contains("Open articles")),
				() -> desktop.texts().toString());
		desktop.picture("10-cheatsheet");
		desktop.page().hideView(desktop.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView"));
	}

	@Test
	@Order(150)
	void opensEveryViewOfTheMenu() throws Exception {
		for (String id : desktop.page().getShowViewShortcuts()) {
			assertNotNull(desktop.page().showView(id), id);
			desktop.settle(200);
		}
		desktop.picture("11-views");
		desktop.page().resetPerspective();
	}

	@Test
	@Order(160)
	void welcomesAgain() throws Exception {
		var manager = PlatformUI.getWorkbench().getIntroManager();
		assertTrue(manager.hasIntro());
		IIntroPart welcome = manager.showIntro(desktop.window(), false);
		assertNotNull(welcome);
		desktop.settle(2000);
		desktop.closeWelcome();
		assertTrue(desktop.page().isEditorAreaVisible());
	}

	@Test
	@Order(170)
	void tellsAboutItself() throws Exception {
		var about = new org.eclipse.swt.widgets.Shell[1];
		desktop.shell().getDisplay().timerExec(1500, () -> {
			for (var shell : desktop.shell().getDisplay().getShells()) {
				if (shell.getText().startsWith("About")) {
					about[0] = shell;
					try {
						desktop.picture("12-about");
					} catch (InterruptedException e) {
						Thread.currentThread().interrupt();
					}
					shell.close();
				}
			}
		});
		run("org.eclipse.ui.help.aboutAction");
		assertNotNull(about[0]);
	}

	private void run(String command) throws Exception {
		desktop.window().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static IProject articles() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject("Articles");
	}

	private static IMarker mark(IFile file) throws CoreException {
		file.deleteMarkers(FINDING, true, IResource.DEPTH_ZERO);
		IMarker marker = file.createMarker(FINDING);
		marker.setAttribute(IMarker.MESSAGE, "The sources differ in the date.");
		marker.setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_WARNING);
		marker.setAttribute(IMarker.LOCATION, "paragraph 2");
		int begin = FIRST.indexOf("Senin");
		marker.setAttribute(IMarker.CHAR_START, begin);
		marker.setAttribute(IMarker.CHAR_END, FIRST.indexOf(')') + 1);
		return marker;
	}
}
