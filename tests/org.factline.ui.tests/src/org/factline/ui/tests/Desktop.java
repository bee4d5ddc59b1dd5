package org.factline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroPart;

/** The window that the tests drive: what it shows, pictures of it, and its event queue. */
final class Desktop {

	private static final long PATIENCE_NANOS = 60_000_000_000L;
	private static final int LOOK_MILLISECONDS = 300;
	private static final Path PICTURES = Path.of("target");

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private long longest;
	private int turns;
	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

	IWorkbenchWindow window() {
		return window;
	}

	IWorkbenchPage page() {
		return window.getActivePage();
	}

	Shell shell() {
		return window.getShell();
	}

	/** In a fresh workspace the welcome page covers the window; shown large, it must be made small before it is closed. */
	void closeWelcome() throws InterruptedException {
		var manager = PlatformUI.getWorkbench().getIntroManager();
		IIntroPart welcome = manager.getIntro();
		if (welcome != null) {
			manager.setIntroStandby(welcome, true);
			settle(300);
			manager.closeIntro(welcome);
			settle(300);
		}
	}

	/** Runs a command in the window, as a menu or a key does. */
	void run(String command) throws Exception {
		window.getService(IHandlerService.class).executeCommand(command, null);
	}

	/** What stands in the menus of the window, by menu: the words of the entries, without marks of letters and keys. */
	Map<String, List<String>> menus() {
		Map<String, List<String>> menus = new LinkedHashMap<>();
		for (MenuItem top : shell().getMenuBar().getItems()) {
			Menu menu = top.getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			menus.put(top.getText().replace("&", ""), List.of(menu.getItems()).stream().filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
					.map(item -> item.getText().replace("&", "").replaceFirst("\t.*", "")).toList());
			menu.notifyListeners(SWT.Hide, new Event());
		}
		return menus;
	}

	/** What stands in one menu; nothing where there is none of this name. */
	List<String> menu(String name) {
		return menus().getOrDefault(name, List.of());
	}

	/** Every text that a visible widget shows. */
	List<String> texts() {
		List<String> found = new ArrayList<>();
		collect(shell(), found);
		return found;
	}

	boolean shows(String text) {
		return texts().stream().anyMatch(one -> one.contains(text));
	}

	private static void collect(Control control, List<String> found) {
		if (!control.isVisible()) {
			return;
		}
		switch (control) {
		case Tree tree -> collect(tree.getItems(), tree.getColumnCount(), found);
		case StyledText text -> found.add(text.getText());
		case Label label -> found.add(label.getText());
		case Link link -> found.add(link.getText());
		case Hyperlink link -> found.add(link.getText());
		default -> {
			// shows no text of its own
		}
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, found);
			}
		}
	}

	private static void collect(TreeItem[] items, int columns, List<String> found) {
		for (TreeItem item : items) {
			for (int i = 0; i < Math.max(1, columns); i++) {
				found.add(item.getText(i));
			}
			collect(item.getItems(), columns, found);
		}
	}

	/** The first visible widget that takes drops; the editor area, which comes later, is another. */
	@Nullable DropTarget dropTarget() {
		return dropTarget(shell());
	}

	private static @Nullable DropTarget dropTarget(Control control) {
		if (control.isVisible() && control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target
				&& List.of(target.getTransfer()).contains(FileTransfer.getInstance())
				&& target.getDropListeners().length > 0) {
			return target;
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				DropTarget target = dropTarget(child);
				if (target != null) {
					return target;
				}
			}
		}
		return null;
	}

	/** Drops something onto a widget as a user would, item or empty place; SWT makes such an event from a native one only. */
	static void drop(DropTarget target, @Nullable Widget item, Object data) throws ReflectiveOperationException {
		var make = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
		make.setAccessible(true);
		Event event = (Event) make.newInstance();
		event.widget = target;
		DropTargetEvent drop = (DropTargetEvent) DropTargetEvent.class.getConstructors()[0].newInstance(event);
		drop.data = data;
		drop.item = item;
		for (DropTargetListener listener : target.getDropListeners()) {
			listener.drop(drop);
		}
	}

	/** What a test does in a window that the program opens and waits for. */
	@FunctionalInterface
	interface InWindow {

		/** Does it; the window is open and painted. */
		void act(Shell window) throws Exception;
	}

	/** Says whether something was done, once it should have been. */
	@FunctionalInterface
	interface Done {

		/** Fails where it was not done, or failed. */
		void check() throws Exception;
	}

	/**
	 * Does something in a window as soon as it is there, while the call that opens it waits.
	 *
	 * @param title how the window's title begins
	 * @return a check that it was done and did not fail
	 */
	Done inWindow(String title, InWindow action) {
		boolean[] done = new boolean[1];
		Throwable[] failure = new Throwable[1];
		long end = System.nanoTime() + PATIENCE_NANOS;
		Display display = shell().getDisplay();
		display.timerExec(LOOK_MILLISECONDS, new Runnable() {

			@Override
			public void run() {
				for (Shell one : display.getShells()) {
					if (one.isVisible() && one.getText().startsWith(title)) {
						try {
							settle(LOOK_MILLISECONDS);
							action.act(one);
							done[0] = true;
						} catch (Exception | AssertionError e) {
							failure[0] = e;
						}
						if (failure[0] != null && !one.isDisposed()) {
							one.close();
						}
						return;
					}
				}
				if (System.nanoTime() < end) {
					display.timerExec(LOOK_MILLISECONDS, this);
				}
			}
		});
		return () -> {
			assertTrue(waitFor(() -> done[0] || failure[0] != null), () -> "no window " + title);
			if (failure[0] instanceof Error error) {
				throw error;
			}
			if (failure[0] instanceof Exception exception) {
				throw exception;
			}
		};
	}

	/** What a screen reader is told that a control is called, by those who named it; SWT itself asks them only where such a reader runs. */
	static String spoken(Control control) {
		AccessibleEvent event = new AccessibleEvent(control.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		try {
			var listeners = Accessible.class.getDeclaredField("accessibleListeners");
			listeners.setAccessible(true);
			if (listeners.get(control.getAccessible()) instanceof Iterable<?> all) {
				all.forEach(one -> ((AccessibleListener) one).getName(event));
			}
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
		return event.result == null ? "" : event.result;
	}

	/** Presses a button by its words, without their marks for keys. */
	static void press(Composite parent, String words) {
		Button button = find(parent, Button.class, one -> one.getText().replace("&", "").equals(words) && one.isVisible());
		assertTrue(button.isEnabled(), () -> words + " is disabled");
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** The first widget of a kind that fits. */
	static <T extends Control> T find(Composite parent, Class<T> kind, Predicate<T> fits) {
		return all(parent, kind).stream().filter(fits).findFirst()
				.orElseThrow(() -> new AssertionError(kind.getSimpleName() + " not found among " + all(parent, kind)));
	}

	/** All widgets of a kind, in their order. */
	static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child)) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, kind));
			}
		}
		return found;
	}

	/** Opens every tree item that is visible. */
	void expand() {
		expand(shell());
	}

	private static void expand(Control control) {
		if (control instanceof Tree tree) {
			for (TreeItem item : tree.getItems()) {
				Event event = new Event();
				event.item = item;
				tree.notifyListeners(SWT.Expand, event);
				item.setExpanded(true);
			}
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				expand(child);
			}
		}
	}

	/** Red, green and blue of the window's background, added. */
	int brightness() {
		var color = shell().getBackground();
		return color.getRed() + color.getGreen() + color.getBlue();
	}

	/** Takes a picture of the screen where the window stands. */
	void picture(String name) throws InterruptedException {
		picture(name, shell());
	}

	/** Takes a picture of the screen where a window stands. */
	void picture(String name, Shell of) throws InterruptedException {
		settle(500);
		Display display = shell().getDisplay();
		Rectangle bounds = of.getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		loader.save(PICTURES.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}

	/** Handles events until something holds, or patience ends. */
	boolean waitFor(BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				return false;
			}
			settle(50);
		}
		return true;
	}

	/** Handles what waits in the event queue for so many milliseconds. */
	void settle(int milliseconds) throws InterruptedException {
		Display display = shell().getDisplay();
		long end = System.nanoTime() + milliseconds * 1_000_000L;
		while (System.nanoTime() < end) {
			long before = THREADS.getCurrentThreadCpuTime();
			if (display.readAndDispatch()) {
				longest = Math.max(longest, THREADS.getCurrentThreadCpuTime() - before);
			} else {
				turns++;
				Thread.sleep(5);
			}
		}
	}

	/** Does something as if an event had brought it about, so that its time counts. */
	void busy(Callable<?> event) throws Exception {
		long before = THREADS.getCurrentThreadCpuTime();
		event.call();
		longest = Math.max(longest, THREADS.getCurrentThreadCpuTime() - before);
	}

	/** Forgets how long the UI thread was busy so far, and how often it had nothing to do. */
	void watch() {
		longest = 0;
		turns = 0;
	}

	/** How often since {@link #watch()} the UI thread had done all there was to do: whatever went on meanwhile is not its work. */
	int turns() {
		return turns;
	}

	/**
	 * The longest time that one event kept the UI thread busy since {@link #watch()}, in milliseconds of processor time: on a
	 * machine with other work the clock on the wall says nothing.
	 */
	long longestBusy() {
		return longest / 1_000_000;
	}

	/** The errors in the workspace log, each with its message. */
	static List<String> errors() throws IOException {
		Path log = Platform.getLogFileLocation().toFile().toPath();
		List<String> errors = new ArrayList<>();
		if (Files.exists(log)) {
			List<String> lines = Files.readAllLines(log);
			for (int i = 0; i < lines.size(); i++) {
				// !ENTRY bundle severity code date time; 4 is an error
				if (lines.get(i).matches("!ENTRY \\S+ 4 .*")) {
					errors.add(String.join(" | ", lines.subList(i, Math.min(i + 4, lines.size()))));
				}
			}
		}
		return errors;
	}
}
