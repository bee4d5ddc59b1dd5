package org.factline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.factline.checking.CheckSettings;
import org.junit.jupiter.api.Test;

/** Settings of checks for some of a project's files, as people set them, in the file that the command line reads. */
class CheckPatternsTest {

	private static final boolean INDONESIAN = Locale.getDefault().getLanguage().equals("id");
	private static final String FILES = INDONESIAN ? "File…" : "Files…";

	private final Desktop desktop = new Desktop();

	@Test
	void aPatternOfFilesIsKeptInTheProject() throws Exception {
		desktop.settle(1000);
		desktop.closeWelcome();
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("pola");
		project.create(null);
		project.open(null);
		Path file = Path.of(String.valueOf(project.getLocation())).resolve(CheckSettings.FILE);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "eclipse.preferences.version=1\nfiles.01=draf/**\nfiles.01.page-date.enabled=false\nweekday-date.severity=info\n");
		project.refreshLocal(org.eclipse.core.resources.IResource.DEPTH_INFINITE, null);
		desktop.settle(500);
		var dialog = PreferencesUtil.createPropertyDialogOn(desktop.shell(), project, "org.factline.checking.ui.projectChecks", null, null);
		Desktop.Done looked = desktop.inWindow(dialog.getShell().getText(), window -> {
			Combo combo = Desktop.find(window, Combo.class, one -> one.getItemCount() == 2 && one.getItem(1).equals("draf/**"));
			choose(combo, 1);
			Table table = Desktop.find(window, Table.class, one -> one.getColumnCount() == 2);
			List<String> levels = List.of(table.getItems()).stream().map(item -> item.getText(1)).toList();
			assertTrue(levels.contains(INDONESIAN ? "Mati" : "Off"), levels.toString());
			assertTrue(levels.contains(INDONESIAN ? "Seperti semua file (Info)" : "As for all files (Info)"), levels.toString());
			Desktop.Done asked = desktop.inWindow(INDONESIAN ? "File" : "Files", question -> type(question, "arsip/*"));
			Desktop.press(window, FILES);
			asked.check();
			assertEquals("arsip/*", combo.getText());
			choose(combo, 1);
			desktop.picture(INDONESIAN ? "76-id-check-files" : "67-check-files", window);
			Desktop.press(window, INDONESIAN ? "Hapus" : "Remove");
			assertEquals(0, combo.getSelectionIndex());
			Button ok = window.getDefaultButton();
			ok.notifyListeners(SWT.Selection, new Event());
		});
		dialog.open();
		looked.check();
		Properties kept = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			kept.load(reader);
		}
		assertEquals("arsip/*", kept.getProperty("files.02"));
		assertEquals("info", kept.getProperty("weekday-date.severity"));
		assertTrue(kept.keySet().stream().noneMatch(key -> String.valueOf(key).startsWith("files.01")), kept.toString());
		project.delete(true, null);
		assertEquals(List.of(), Desktop.errors());
	}

	private static void choose(Combo combo, int index) {
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static void type(Shell question, String words) {
		Text text = Desktop.find(question, Text.class, one -> (one.getStyle() & SWT.READ_ONLY) == 0);
		text.setText("[");
		assertTrue(!question.getDefaultButton().isEnabled(), "that is no pattern");
		text.setText(words);
		question.getDefaultButton().notifyListeners(SWT.Selection, new Event());
	}
}
