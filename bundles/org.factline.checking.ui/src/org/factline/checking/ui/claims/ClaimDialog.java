package org.factline.checking.ui.claims;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.factline.messages.Messages;
import org.factline.model.bridge.ClaimSheet;
import org.factline.ui.controls.AccessibleNames;
import org.factline.ui.language.Language;

/** Asks for which claim something speaks, or against which: one of those that are checked, or a new one. */
@NonNullByDefault({})
final class ClaimDialog extends TitleAreaDialog {

	private static final int ROWS = 6;
	private static final int LINES = 3;
	private static final int WIDTH = 560;

	private final Messages messages = Language.messages(ClaimDialog.class);
	private final java.util.List<ClaimSheet> claims;
	private final String message;
	private final String proposed;
	private List list;
	private Text wording;
	private int chosen;
	private String typed;
	private ClaimSheet.Side side = ClaimSheet.Side.FOR;
	private final boolean sided;

	/**
	 * @param message  what is to be added
	 * @param claims   those that are checked
	 * @param proposed the wording of a new one
	 * @param sided    whether it is asked for which side it speaks
	 */
	ClaimDialog(Shell parent, String message, java.util.List<ClaimSheet> claims, String proposed, boolean sided) {
		super(parent);
		this.message = message;
		this.claims = claims;
		this.proposed = proposed;
		this.sided = sided;
		typed = proposed;
		chosen = claims.isEmpty() ? 0 : 1;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The claim that was chosen; empty for a new one. */
	Optional<ClaimSheet> claim() {
		return chosen == 0 ? Optional.empty() : Optional.of(claims.get(chosen - 1));
	}

	/** How a new one is worded. */
	String wording() {
		return typed;
	}

	ClaimSheet.Side side() {
		return side;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(messages.get("choose.window"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(messages.get("choose.title"));
		setMessage(message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		list = new List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		list.add(messages.get("choose.new"));
		claims.forEach(one -> list.add(one.wording().replaceAll("\\s+", " ")));
		list.select(chosen);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * list.getItemHeight()).applyTo(list);
		AccessibleNames.name(list, messages.get("choose.title"));
		new Label(area, SWT.NONE).setText(messages.get("choose.wording"));
		wording = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		wording.setText(proposed);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, LINES * wording.getLineHeight()).applyTo(wording);
		AccessibleNames.name(wording, messages.get("choose.wording").replace("&", ""));
		list.addListener(SWT.Selection, event -> check());
		wording.addListener(SWT.Modify, event -> check());
		if (sided) {
			sides(area);
		}
		return area;
	}

	private void sides(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(ClaimSheet.Side.values().length + 1).applyTo(row);
		new Label(row, SWT.NONE).setText(messages.get("choose.side"));
		for (ClaimSheet.Side one : ClaimSheet.Side.values()) {
			Button button = new Button(row, SWT.RADIO);
			button.setText(messages.get("choose." + EvidencePart.key(one)));
			button.setSelection(one == side);
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection()) {
					side = one;
				}
			});
		}
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		check();
		return contents;
	}

	private void check() {
		chosen = Math.max(0, list.getSelectionIndex());
		wording.setEnabled(chosen == 0);
		typed = wording.getText().strip();
		getButton(OK).setEnabled(chosen > 0 || !typed.isEmpty());
	}
}
