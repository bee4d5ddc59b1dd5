package org.factline.ui.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.factline.ui.reader.marks.Layer;
import org.factline.ui.theme.Icons;

/**
 * The tool bar of a reader: which layers are shown, and what is done most. Its buttons run commands. The platform's own tool bar,
 * filled from extensions, lays itself out again for every button: that took longer than all else a reader does when it is opened.
 */
final class ReaderTools {

	private static final String COMMANDS = "org.factline.ui.reader.";

	private final IServiceLocator services;
	private final ToolBar bar;
	private final Map<ToolItem, BooleanSupplier> toggles = new LinkedHashMap<>();
	private final Map<ToolItem, String> commands = new LinkedHashMap<>();

	ReaderTools(Composite parent, ArticleReader reader) {
		services = reader.getSite();
		ReaderSettings settings = reader.settings();
		bar = new ToolBar(parent, SWT.FLAT);
		for (Layer layer : Layer.values()) {
			toggles.put(item(SWT.CHECK, "show." + layer.id(), layer.id()), () -> settings.isShown(layer));
		}
		toggles.put(item(SWT.CHECK, "fold", "fold"), settings::isFolding);
		new ToolItem(bar, SWT.SEPARATOR);
		item(SWT.PUSH, "cite", "cite");
		item(SWT.PUSH, "createEvent", "event");
		new ToolItem(bar, SWT.SEPARATOR);
		toggles.put(item(SWT.CHECK, "keep", "keep"), reader::isKept);
		check();
		name();
		// which keys do it is known only while the reader is active
		bar.addListener(SWT.MouseEnter, event -> name());
		IPropertyChangeListener listener = event -> check();
		settings.own().addPropertyChangeListener(listener);
		settings.annotations().addPropertyChangeListener(listener);
		reader.addPartPropertyListener(listener);
		bar.addDisposeListener(event -> {
			settings.own().removePropertyChangeListener(listener);
			settings.annotations().removePropertyChangeListener(listener);
			reader.removePartPropertyListener(listener);
		});
	}

	Control control() {
		return bar;
	}

	private ToolItem item(int style, String name, String icon) {
		String id = COMMANDS + name;
		ToolItem item = new ToolItem(bar, style);
		item.setImage(Icons.image("reader/" + icon));
		commands.put(item, id);
		item.addListener(SWT.Selection, event -> run(id));
		return item;
	}

	private void name() {
		commands.forEach((item, id) -> item.setToolTipText(words(id)));
	}

	/** The command's name, and its keys where it has any. */
	private String words(String id) {
		Command command = services.getService(ICommandService.class).getCommand(id);
		String keys = services.getService(IBindingService.class).getBestActiveBindingFormattedFor(id);
		try {
			return keys == null ? command.getName() : command.getName() + " (" + keys + ")";
		} catch (CommandException e) {
			throw new IllegalStateException(e);
		}
	}

	private void run(String id) {
		try {
			services.getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			ILog.of(ReaderTools.class).error(id, e);
		}
		check();
	}

	private void check() {
		if (!bar.isDisposed()) {
			toggles.forEach((item, checked) -> item.setSelection(checked.getAsBoolean()));
		}
	}
}
