package org.factline.ui.reader;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.factline.ui.reader.marks.Card;

/** The window over the text that tells about the marks under the pointer or the caret: a card for each. */
final class CardControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int WIDTH = 440;

	private final Consumer<Card.Link> follow;
	private final boolean resizable;
	private @Nullable Composite body;
	private boolean hasContent;

	/** @param follow what a link does */
	CardControl(Shell parent, boolean resizable, Consumer<Card.Link> follow) {
		super(parent, resizable);
		this.follow = follow;
		this.resizable = resizable;
		create();
	}

	/** A creator of such windows; those that take the focus can be resized. */
	static IInformationControlCreator creator(boolean resizable, Consumer<Card.Link> follow) {
		return parent -> new CardControl(parent, resizable, follow);
	}

	@Override
	@NonNullByDefault({})
	protected void createContent(Composite parent) {
		parent.setBackgroundMode(SWT.INHERIT_FORCE);
		Composite cards = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(5, 4).applyTo(cards);
		body = cards;
	}

	@Override
	@NonNullByDefault({})
	public void setInput(Object input) {
		Composite cards = body;
		if (cards == null) {
			return;
		}
		for (Control child : cards.getChildren()) {
			child.dispose();
		}
		hasContent = false;
		if (input instanceof List<?> list) {
			for (Object one : list) {
				if (one instanceof Card card) {
					add(cards, card);
				}
			}
		}
		cards.layout(true, true);
	}

	private void add(Composite cards, Card card) {
		if (hasContent) {
			Label line = new Label(cards, SWT.SEPARATOR | SWT.HORIZONTAL);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		}
		hasContent = true;
		Label kind = new Label(cards, SWT.NONE);
		kind.setText(card.kind());
		kind.setForeground(JFaceResources.getColorRegistry().get(BlockStyles.SECONDARY));
		Label heading = wrapped(cards, card.heading());
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		Composite rows = new Composite(cards, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 2).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
		for (Card.Row row : card.rows()) {
			add(rows, row);
		}
		for (Card.Link link : card.links()) {
			Link control = new Link(cards, SWT.WRAP);
			control.setText("<a>" + link.label().replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
			control.addListener(SWT.Selection, event -> {
				dispose();
				follow.accept(link);
			});
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 40, SWT.DEFAULT).applyTo(control);
		}
	}

	private static void add(Composite rows, Card.Row row) {
		if (!row.label().isEmpty()) {
			Label label = new Label(rows, SWT.NONE);
			label.setText(row.label());
			label.setForeground(JFaceResources.getColorRegistry().get(BlockStyles.SECONDARY));
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		}
		Label value = wrapped(rows, row.value());
		GridDataFactory.fillDefaults().grab(true, false).span(row.label().isEmpty() ? 2 : 1, 1)
				.hint(row.label().isEmpty() ? WIDTH - 40 : WIDTH - 170, SWT.DEFAULT).applyTo(value);
	}

	private static Label wrapped(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 40, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	public boolean hasContents() {
		return hasContent;
	}

	@Override
	public Point computeSizeHint() {
		return getShell().computeSize(WIDTH, SWT.DEFAULT, true);
	}

	@Override
	public @Nullable IInformationControlCreator getInformationPresenterControlCreator() {
		return resizable ? null : creator(true, follow);
	}
}
