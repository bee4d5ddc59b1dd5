package org.factline.model.edit;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.factline.model.Article;

/** A change as one entry of the command stack. It was done when it was made, so the stack holds only what changed something. */
final class DossierCommand extends AbstractCommand {

	private final List<Command> steps;
	private final Set<Article> articles;
	private final boolean others;

	private DossierCommand(String label, Edit edit) {
		super(label);
		steps = List.copyOf(edit.steps());
		articles = Set.copyOf(edit.affected().articles());
		others = edit.affected().others();
	}

	/** Does all of the work, or nothing where a step fails. */
	static DossierCommand done(String label, EditingDomain domain, Consumer<Edit> work) {
		Edit edit = new Edit(domain);
		boolean done = false;
		try {
			work.accept(edit);
			done = true;
		} finally {
			if (!done) {
				edit.steps().reversed().forEach(Command::undo);
			}
		}
		return new DossierCommand(label, edit);
	}

	/** The articles that it touches. */
	Set<Article> articles() {
		return articles;
	}

	/** Whether it touches anything that is in no article. */
	boolean touchesOthers() {
		return others;
	}

	/** Whether it changed nothing. */
	boolean isEmpty() {
		return steps.isEmpty();
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		// done already
	}

	@Override
	public void undo() {
		steps.reversed().forEach(Command::undo);
	}

	@Override
	public void redo() {
		steps.forEach(Command::redo);
	}
}
