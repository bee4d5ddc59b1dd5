package org.factline.ui.reader.actions;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.factline.ui.dossiers.Citation;
import org.factline.ui.language.Language;
import org.factline.ui.reader.ArticleReader;
import org.factline.ui.reader.marks.ChosenPassage;

/** Copies what is selected, or the sentence at the caret, as a quotation with its source. */
public final class CiteHandler extends ReaderHandler {

	@Override
	void execute(ArticleReader reader, ExecutionEvent event) {
		reader.reading().ifPresent(now -> ChosenPassage.of(now.article(), now.analysed(), reader.selection()).ifPresent(chosen -> {
			Citation citation = Citation.of(now.article(), chosen.place(), reader.dossier().masking(), Language.locale());
			Clipboard clipboard = new Clipboard(reader.getSite().getShell().getDisplay());
			clipboard.setContents(new Object[] { citation.text(), citation.html() },
					new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
			clipboard.dispose();
			reader.getEditorSite().getActionBars().getStatusLineManager().setMessage(messages.get("cited"));
		}));
	}
}
