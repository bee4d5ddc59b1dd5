package org.factline.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;

/** Asks what is imported and into which dossier. Files and folders may be dropped onto it. */
@NonNullByDefault({})
final class ChoosePage extends WizardPage {

	private final Messages messages = Language.messages(ChoosePage.class);
	private final Set<Path> files = new LinkedHashSet<>();
	private Optional<Path> into = Optional.empty();
	private TargetChooser target;
	private TableViewer list;

	ChoosePage() {
		super("choose");
		setTitle(messages.get("choose.title"));
		setDescription(messages.get("choose.description"));
		setPageComplete(false);
	}

	/** What is known before the page is shown. */
	void start(Optional<Path> dossier, List<Path> chosen) {
		into = dossier;
		files.addAll(chosen);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		target = new TargetChooser(page, into, proposal(), this::check);
		Label what = new Label(page, SWT.NONE);
		what.setText(messages.get("choose.files"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(what);
		Composite below = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(below);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(below);
		list = new TableViewer(below, SWT.BORDER | SWT.MULTI);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider());
		list.setInput(files);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
		Composite buttons = new Composite(below, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, "choose.addFiles", this::addFiles);
		button(buttons, "choose.addFolder", this::addFolder);
		button(buttons, "choose.remove", this::remove);
		takeDrops(list.getControl());
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.factline.ui.import");
		check();
	}

	private void button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(messages.get(key));
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void takeDrops(org.eclipse.swt.widgets.Control control) {
		var drop = new org.eclipse.swt.dnd.DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		drop.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		drop.addDropListener(new DropTargetAdapter() {

			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					add(Stream.of(names).map(Path::of).toList());
				}
			}
		});
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(messages.get("choose.files.title"));
		dialog.setFilterExtensions("*.txt;*.html;*.htm;*.xhtml;*.mhtml;*.mht;*.xml;*.rss;*.json;*.jsonl;*.csv;*.tsv;*.warc;*.gz;*.zip;*.pdf;*.docx;*.xlsx", "*.*");
		dialog.setFilterNames(new String[] { messages.get("choose.files.articles"), messages.get("choose.files.all") });
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			add(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
		}
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(messages.get("choose.folder.title"));
		String chosen = dialog.open();
		if (chosen != null) {
			add(List.of(Path.of(chosen)));
		}
	}

	private void remove() {
		files.removeAll(List.of(list.getStructuredSelection().toArray()));
		list.refresh();
		check();
	}

	/** Adds files and folders to the list. */
	void add(List<Path> chosen) {
		files.addAll(chosen);
		list.refresh();
		check();
	}

	/** The name of the first folder says best what a dossier is about. */
	private String proposal() {
		return files.stream().findFirst().map(first -> {
			Path folder = java.nio.file.Files.isDirectory(first) ? first : first.toAbsolutePath().getParent();
			return folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString();
		}).orElse("");
	}

	private void check() {
		setPageComplete(!files.isEmpty() && target.isComplete());
	}

	List<Path> files() {
		return new ArrayList<>(files);
	}

	Optional<Path> dossier() {
		return target == null ? into : target.dossier();
	}

	String newTitle() {
		return target == null ? proposal() : target.title();
	}
}
