package org.factline.ui.dossiers;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of editors that were open when the workbench was closed. */
public final class InputFactory implements IElementFactory {

	static final String DOSSIER = "dossier";
	static final String ARTICLE = "article";

	@Override
	@NonNullByDefault({})
	public @Nullable IAdaptable createElement(IMemento memento) {
		String dossier = memento.getString(DOSSIER);
		String article = memento.getString(ARTICLE);
		if (dossier == null || article == null) {
			return null;
		}
		try {
			return new ArticleInput(Path.of(dossier), article);
		} catch (InvalidPathException e) {
			// the state was written by another system: the editor is not restored
			return null;
		}
	}
}
