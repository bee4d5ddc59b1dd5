package org.factline.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.intro.IIntroPart;

/** The window that the tests drive: what it shows, pictures of it, and its event queue. */
final class Desktop {

	private static final long PATIENCE_NANOS = 15_000_000_000L;
	private static final Path PICTURES = Path.of("target");

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
		settle(500);
		Display display = shell().getDisplay();
		Rectangle bounds = shell().getBounds();
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
			if (!display.readAndDispatch()) {
				Thread.sleep(5);
			}
		}
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
