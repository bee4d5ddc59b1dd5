package org.factline.ui.reader.compare;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.factline.messages.Messages;
import org.factline.model.Article;
import org.factline.model.ArticleVersion;
import org.factline.ui.language.Language;
import org.factline.ui.language.TimeWords;

/** Asks which of several earlier versions is meant; the only one goes without saying. */
public final class VersionChoice {

	private VersionChoice() {
	}

	/** The version that people choose; nothing where there is none, or they choose none. */
	public static Optional<ArticleVersion> ask(Shell shell, Article article) {
		List<ArticleVersion> versions = article.getVersions().reversed();
		if (versions.size() < 2) {
			return versions.stream().findFirst();
		}
		Messages messages = Language.messages(VersionChoice.class);
		TimeWords times = new TimeWords(Language.locale());
		ListDialog dialog = new ListDialog(shell);
		dialog.setTitle(messages.get("choice.title"));
		dialog.setMessage(messages.get("choice.message"));
		dialog.setContentProvider(ArrayContentProvider.getInstance());
		dialog.setLabelProvider(new LabelProvider() {

			@Override
			@NonNullByDefault({})
			public String getText(Object version) {
				return words((ArticleVersion) version, versions, messages, times);
			}
		});
		dialog.setInput(versions);
		dialog.setInitialSelections(versions.getFirst());
		Object[] chosen = dialog.open() == Window.OK ? dialog.getResult() : new Object[0];
		return chosen.length == 0 ? Optional.empty() : Optional.of((ArticleVersion) chosen[0]);
	}

	/** Its number, the earliest being the first, and when it was imported where that is known. */
	private static String words(ArticleVersion version, List<ArticleVersion> versions, Messages messages, TimeWords times) {
		Integer number = Integer.valueOf(versions.size() - versions.indexOf(version));
		String when = VersionsInput.imported(version, times);
		return when.isEmpty() ? messages.get("choice.version", number) : messages.get("choice.version.when", number, when);
	}
}
