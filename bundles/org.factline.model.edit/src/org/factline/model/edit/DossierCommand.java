package org.factline.model.edit;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.factline.model.Article;

/** A change as one entry of the command stack. */
final class DossierCommand extends AbstractCommand {

	private final EditingDomain domain;
	private final Consumer<Edit> work;
	private List<Command> steps = List.of();
	private Set<Article> articles = Set.of();
	private boolean others;

	DossierCommand(String label, EditingDomain domain, Consumer<Edit> work) {
		super(label);
		this.domain = domain;
		this.work = work;
	}

	/** The articles that it touches. */
	Set<Article> articles() {
		return articles;
	}

	/** Whether it touches anything that is in no article. */
	boolean touchesOthers() {
		return others;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	/** Does all of it, or nothing where a step fails. */
	@Override
	public void execute() {
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
		steps = List.copyOf(edit.steps());
		articles = Set.copyOf(edit.affected().articles());
		others = edit.affected().others();
	}

	/** Whether it changed nothing. */
	boolean isEmpty() {
		return steps.isEmpty();
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
