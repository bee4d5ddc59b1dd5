package org.factline.checking.ui.claims;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.factline.messages.Messages;
import org.factline.model.bridge.ClaimSheet;
import org.factline.ui.language.TimeWords;

/** What is claimed, by whom, where and when. */
final class ClaimPart extends SheetPart {

	private static final int LINES = 3;

	private final SheetField wording;
	private final SheetField speaker;
	private final SheetField made;
	private final SheetField appearance;
	private final SheetField assignee;

	ClaimPart(Composite parent, Messages messages, ClaimEditing editing) {
		super(parent, messages, editing, "claim", 2);
		wording = new SheetField(text("claim.wording", LINES), editing::isClean, typed -> Optional.of(typed).filter(words -> !words.isBlank()),
				words -> editing.change("wording", edits -> edits.wording(words)));
		speaker = new SheetField(text("claim.speaker", 1), editing::isClean, name -> editing.change("speaker", edits -> edits.speaker(name)));
		Text when = text("claim.made", 1);
		when.setMessage(messages.get("claim.made.example"));
		made = new SheetField(when, editing::isClean, typed -> typed.isEmpty() ? Optional.of("") : TimeWords.parse(typed),
				day -> editing.change("made", edits -> edits.made(day)));
		Text where = text("claim.appearance", 1);
		where.setMessage(messages.get("claim.appearance.example"));
		appearance = new SheetField(where, editing::isClean, place -> editing.change("appearance", edits -> edits.appearance(place)));
		assignee = new SheetField(text("claim.assignee", 1), editing::isClean, name -> editing.change("assignee", edits -> edits.assignee(name)));
	}

	@Override
	void show(ClaimSheet sheet) {
		wording.show(sheet.wording());
		speaker.show(sheet.speaker());
		made.show(sheet.made());
		appearance.show(sheet.appearance());
		assignee.show(sheet.assignee());
	}

	@Override
	void take() {
		List.of(wording, speaker, made, appearance, assignee).forEach(SheetField::take);
	}
}
