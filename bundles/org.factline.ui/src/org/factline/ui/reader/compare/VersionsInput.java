package org.factline.ui.reader.compare;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchPage;
import org.factline.messages.Messages;
import org.factline.model.Article;
import org.factline.model.ArticleState;
import org.factline.model.ArticleVersion;
import org.factline.ui.language.Language;
import org.factline.ui.language.TimeWords;
import org.factline.ui.reader.marks.ProseLines;

/** An article beside an earlier version of it, sentence by sentence. Nothing can be merged: both are evidence. */
public final class VersionsInput extends CompareEditorInput {

	private final String title;
	private final String now;
	private final String before;

	private VersionsInput(CompareConfiguration configuration, String title, String now, String before) {
		super(configuration);
		this.title = title;
		this.now = now;
		this.before = before;
	}

	/** Opens the comparison. */
	public static void open(IWorkbenchPage page, Article article, ArticleVersion version) {
		Messages messages = Language.messages(VersionsInput.class);
		TimeWords times = new TimeWords(Language.locale());
		CompareConfiguration configuration = new CompareConfiguration();
		configuration.setLeftEditable(false);
		configuration.setRightEditable(false);
		configuration.setLeftLabel(label(messages, times, "left", version));
		configuration.setRightLabel(label(messages, times, "right", article));
		configuration.setProperty(CompareConfiguration.IGNORE_WHITESPACE, Boolean.TRUE);
		// the earlier one is at the left, whatever is set for files
		configuration.setProperty(CompareConfiguration.MIRRORED, Boolean.FALSE);
		String name = article.getTitle() == null ? article.getId() : article.getTitle();
		CompareUI.openCompareEditorOnPage(new VersionsInput(configuration, messages.get("title", name), article.text(), version.text()), page);
	}

	private static String label(Messages messages, TimeWords times, String side, ArticleState state) {
		String when = imported(state, times);
		return when.isEmpty() ? messages.get(side) : messages.get(side + ".when", when);
	}

	/** When a state was imported, in words; empty where that is not known. */
	static String imported(ArticleState state, TimeWords times) {
		return state.getSource() == null || state.getSource().getWhen() == null ? "" : times.of(state.getSource().getWhen());
	}

	@Override
	@NonNullByDefault({})
	protected Object prepareInput(IProgressMonitor monitor) {
		setTitle(title);
		ProseLines lines = new ProseLines();
		String left = lines.of(before);
		String right = lines.of(now);
		return left.equals(right) ? null : new DiffNode(new Side(title, left), new Side(title, right));
	}

	/** One of the two. */
	private record Side(String name, String text) implements ITypedElement, IEncodedStreamContentAccessor {

		@Override
		public String getName() {
			return name;
		}

		@Override
		public @Nullable Image getImage() {
			return null;
		}

		@Override
		public String getType() {
			return TEXT_TYPE;
		}

		@Override
		public InputStream getContents() {
			return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public String getCharset() {
			return StandardCharsets.UTF_8.name();
		}
	}
}
