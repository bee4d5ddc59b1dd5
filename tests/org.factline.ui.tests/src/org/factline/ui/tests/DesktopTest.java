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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.ITopic;
import org.eclipse.help.internal.base.BaseHelpSystem;
import org.eclipse.help.internal.search.ISearchHitCollector;
import org.eclipse.help.internal.search.QueryTooComplexException;
import org.eclipse.help.internal.search.SearchHit;
import org.eclipse.help.internal.search.SearchQuery;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroPart;
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

	private static final String NAVIGATOR = "org.factline.ui.navigator";
	private static final String DARK_THEME = "org.factline.rcp.dark";
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
		assertTrue(desktop.waitFor(() -> desktop.shows("No dossiers yet")), () -> desktop.texts().toString());
		assertTrue(desktop.shows("Drop saved articles or folders here"));
		assertTrue(desktop.shows("Drop articles here, or open some with"), () -> desktop.texts().toString());
	}

	/** An entry that does nothing, or that has no words, would be worse than none. */
	@Test
	@Order(30)
	void everyMenuEntryHasWords() throws Exception {
		List<String> words = new ArrayList<>();
		desktop.menus().forEach((menu, entries) -> entries.forEach(entry -> words.add(menu + " > " + entry)));
		Files.write(Path.of("target/menus.txt"), words);
		assertTrue(words.stream().noneMatch(one -> one.endsWith("> ")), words::toString);
		assertTrue(words.stream().noneMatch(one -> one.contains("Projects")), words::toString);
		for (String wanted : List.of("File > New", "File > Open Dossier…", "File > Save", "File > Import Articles…", "File > Exit", "Edit > Undo", "Edit > Redo", "Edit > Find…", "Window > Dark Theme",
				"Window > Preferences…", "Help > Welcome", "Help > Help Contents", "Help > Search",
				"Help > Install New Software...", "Help > About Factline")) {
			assertTrue(words.contains(wanted), () -> wanted + " is not in " + words);
		}
	}

	/** The source of an article is a file like any other: to be read, not to be changed. */
	@Test
	@Order(60)
	void readsTheSourceOfAnArticle() throws Exception {
		ITextEditor editor = (ITextEditor) IDE.openEditor(desktop.page(), file("first.txt", FIRST), "org.factline.rcp.article");
		assertFalse(editor.isEditable());
		ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
		assertTrue(viewer.getTextWidget().getWordWrap(), "prose wraps");
		desktop.picture("04-article");
	}

	@Test
	@Order(80)
	void comparesTwoArticles() throws Exception {
		IFile left = file("first.txt", FIRST);
		IFile right = file("second.txt", SECOND);
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
		IDE.openEditor(desktop.page(), file("first.txt", FIRST), "org.factline.rcp.article");
		int light = desktop.brightness();
		desktop.run(DARK_THEME);
		assertTrue(desktop.waitFor(() -> desktop.brightness() < light / 2), () -> light + " and " + desktop.brightness());
		desktop.settle(1000);
		desktop.picture("08-dark");
		assertTrue(desktop.window().getService(IThemeEngine.class).getActiveTheme().getId().endsWith("e4_dark"));
		desktop.run(DARK_THEME);
		assertTrue(desktop.waitFor(() -> desktop.brightness() == light));
	}

	@Test
	@Order(100)
	void helpsWhereTheUserIs() throws Exception {
		desktop.page().showView(NAVIGATOR);
		assertNotNull(HelpSystem.getContext("org.factline.ui.navigator"));
		PlatformUI.getWorkbench().getHelpSystem().displayHelp("org.factline.ui.navigator");
		assertTrue(desktop.waitFor(() -> desktop.shows("Related Topics")), () -> desktop.texts().toString());
		assertTrue(HelpSystem.getContext("org.factline.ui.navigator").getText().contains("double click"));
	}

	@Test
	@Order(110)
	void listsThePagesOfTheHelp() throws Exception {
		desktop.run("org.factline.rcp.help");
		assertTrue(desktop.waitFor(() -> desktop.shows("Factline help")), () -> desktop.texts().toString());
		desktop.picture("09-help");
		desktop.page().hideView(desktop.page().findView("org.eclipse.help.ui.HelpView"));
	}

	/** Every page of the book is served, and to this machine alone. */
	@Test
	@Order(120)
	void servesThePagesOfTheHelp() throws Exception {
		assertEquals(1, HelpSystem.getTocs().length);
		List<ITopic> pages = pages(List.of(HelpSystem.getTocs()[0].getTopics()));
		assertTrue(pages.size() >= 20, "the short pages and the documentation: " + pages.size());
		for (ITopic topic : pages) {
			String html = served(topic.getHref());
			boolean ofDocumentation = topic.getHref().contains("/docs/");
			assertTrue(html.contains(ofDocumentation ? "<h1>" : "<h1>" + topic.getLabel() + "</h1>"), topic.getHref());
			Matcher picture = Pattern.compile("<img src=\"([^\"]+)\"").matcher(html);
			while (picture.find()) {
				assertTrue(served(topic.getHref().replaceFirst("[^/]+$", picture.group(1))).contains("PNG"), picture.group(1));
			}
		}
		assertTrue(served("/org.factline.rcp/docs/first-check.html").contains("<a href=\"dossiers.html\">"), "pages lead to each other");
	}

	/** The topics that have a page, at any depth. */
	private static List<ITopic> pages(List<ITopic> topics) {
		List<ITopic> pages = new ArrayList<>();
		for (ITopic topic : topics) {
			if (topic.getHref() != null) {
				pages.add(topic);
			}
			pages.addAll(pages(List.of(topic.getSubtopics())));
		}
		return pages;
	}

	private static String served(String href) throws Exception {
		URL page = PlatformUI.getWorkbench().getHelpSystem().resolve(href, true);
		assertTrue(java.net.InetAddress.getByName(page.getHost()).isLoopbackAddress(), page::toString);
		try (InputStream content = page.openStream()) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
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
		assertTrue(found.stream().anyMatch(page -> page.contains("html/findings.html")), found::toString);
		assertTrue(found.stream().anyMatch(page -> page.contains("docs/reference/")), found::toString);
	}

	@Test
	@Order(140)
	void followsTheCheatSheet() throws Exception {
		new OpenCheatSheetAction("org.factline.rcp.first").run();
		assertTrue(desktop.waitFor(() -> desktop.texts().toString().contains("Open the sample")),
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
		desktop.run("org.eclipse.ui.help.aboutAction");
		assertNotNull(about[0]);
	}

	private static IFile file(String name, String text) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Sources");
		if (!project.exists()) {
			project.create(null);
			project.open(null);
			project.setDefaultCharset("UTF-8", null);
		}
		IFile file = project.getFile(name);
		if (!file.exists()) {
			file.create(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		}
		return file;
	}
}
