package org.factline.checking.ui.comparison;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.article.Passage;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.PassageRef;
import org.factline.ui.language.Language;

/**
 * Tells why two passages were not flagged. The first call remembers the passage that is selected in an article, the second tells about
 * that and the one that is selected then.
 */
public final class WhyNotHandler extends AbstractHandler {

	private final Messages messages = Language.messages(WhyNotHandler.class);
	private Optional<PassageRef> first = Optional.empty();

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection)
				|| !(selection.getFirstElement() instanceof PassageRef passage)) {
			return null;
		}
		if (first.isEmpty() || first.get().dossier() != passage.dossier() || first.get().equals(passage)) {
			first = Optional.of(passage);
			say(event, messages.get("why.first"));
			return null;
		}
		Optional<Passage.InText> a = place(first.get());
		Optional<Passage.InText> b = place(passage);
		first = Optional.empty();
		say(event, "");
		if (a.isPresent() && b.isPresent()) {
			ExplainingJob.start(HandlerUtil.getActiveShell(event), messages.get("why"), passage.dossier(), messages, (explaining, progress) -> "“"
					+ a.get().text() + "”\n“" + b.get().text() + "”\n\n" + explaining.pair(a.get(), b.get(), progress));
		}
		return null;
	}

	private static void say(ExecutionEvent event, String words) {
		if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(words);
		}
	}

	/** The words; nothing where the article has become shorter since. */
	private static Optional<Passage.InText> place(PassageRef ref) {
		return ref.dossier().article(ref.articleId()).filter(one -> ref.end() <= one.text().length())
				.map(one -> Passage.InText.of(one, ref.begin(), ref.end()));
	}
}
