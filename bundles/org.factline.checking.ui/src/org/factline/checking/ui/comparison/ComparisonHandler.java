package org.factline.checking.ui.comparison;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.messages.Messages;
import org.factline.text.Span;
import org.factline.ui.dossiers.Citation;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OfferedSelection;
import org.factline.ui.language.Language;

/** Something that is done with the finding that is selected, wherever that is; nothing where it stands no longer. */
public abstract class ComparisonHandler extends AbstractHandler {

	final Messages messages = Language.messages(ComparisonHandler.class);

	/** Tells how the finding came about. */
	public static final class Steps extends ComparisonHandler {

		@Override
		void execute(FindingRef ref, Finding finding, ExecutionEvent event) {
			ExplainingJob.start(shell(), messages.get("steps"), ref.dossier(), messages, (explaining, progress) -> explaining.finding(finding));
		}
	}

	/** Copies the passages as quotations with their sources. */
	public static final class Cite extends ComparisonHandler {

		@Override
		void execute(FindingRef ref, Finding finding, ExecutionEvent event) {
			List<Citation> all = shown(finding, event).stream().filter(Passage.InText.class::isInstance).map(Passage.InText.class::cast)
					.flatMap(place -> ref.dossier().article(place.article()).filter(one -> place.end() <= one.text().length())
							.map(one -> Citation.of(one, new Span(place.begin(), place.end()), ref.dossier().masking(), Language.locale())).stream())
					.toList();
			if (!all.isEmpty()) {
				Clipboard clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
				clipboard.setContents(
						new Object[] { String.join("\n\n", all.stream().map(Citation::text).toList()), String.join("", all.stream().map(Citation::html).toList()) },
						new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
				clipboard.dispose();
			}
		}
	}

	/** Drafts a letter to the outlet of the first passage. */
	public static final class Correction extends ComparisonHandler {

		@Override
		void execute(FindingRef ref, Finding finding, ExecutionEvent event) {
			List<Passage> passages = shown(finding, event);
			if (!passages.isEmpty()) {
				Passage about = passages.getFirst();
				String draft = new CorrectionRequest(ref.dossier(), about).draft(finding, about, passages.stream().skip(1).findFirst());
				new WordsDialog(shell(), messages.get("letter"), draft, true).open();
			}
		}
	}

	/** Shows the finding on the timeline, beside what is shown. */
	public static final class Timeline extends ComparisonHandler {

		private static final String VIEW = "org.factline.timeline.ui.timeline";

		@Override
		void execute(FindingRef ref, Finding finding, ExecutionEvent event) throws ExecutionException {
			IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
			try {
				page.showView(VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
			} catch (PartInitException e) {
				throw new ExecutionException(VIEW, e);
			}
			// a timeline that was just opened has not heard of the selection
			if (HandlerUtil.getActivePart(event).getSite().getSelectionProvider() instanceof OfferedSelection<?> selection) {
				selection.offerAgain();
			}
		}
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.getFirstElement() instanceof FindingRef ref) {
			Optional<Finding> finding = ref.dossier().results().finding(ref.fingerprint()).map(one -> one.finding());
			if (finding.isPresent()) {
				execute(ref, finding.get(), event);
			}
		}
		return null;
	}

	/** Both passages that stand side by side, else the first two. */
	static List<Passage> shown(Finding finding, ExecutionEvent event) {
		return HandlerUtil.getActivePart(event) instanceof ComparisonEditor editor && !editor.passages().isEmpty() ? editor.passages()
				: finding.passages().stream().limit(2).toList();
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
	}

	abstract void execute(FindingRef ref, Finding finding, ExecutionEvent event) throws ExecutionException;
}
