package org.factline.ui.dossiers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;

/** An article of a dossier as what an editor shows. It says where the article is, so it outlives the dossier's session. */
public final class ArticleInput extends PlatformObject implements IEditorInput, IPersistableElement {

	static final String FACTORY = "org.factline.ui.article";

	private final Path dossier;
	private final String articleId;

	/**
	 * @param dossier   the dossier's file or folder
	 * @param articleId the article's id
	 */
	public ArticleInput(Path dossier, String articleId) {
		this.dossier = dossier;
		this.articleId = articleId;
	}

	/** The dossier's file or folder. */
	public Path dossier() {
		return dossier;
	}

	/** The article's id. */
	public String articleId() {
		return articleId;
	}

	@Override
	public boolean exists() {
		return Files.exists(dossier);
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	/** What people call it where the dossier is open, else the id. */
	@Override
	public String getName() {
		return open().flatMap(one -> one.article(articleId)).map(ArticleNames::of).orElse(articleId);
	}

	@Override
	public String getToolTipText() {
		return getName() + "\n" + dossier;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		memento.putString(InputFactory.DOSSIER, dossier.toString());
		memento.putString(InputFactory.ARTICLE, articleId);
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenDossier.class) {
			return adapter.cast(open().orElse(null));
		}
		return super.getAdapter(adapter);
	}

	private Optional<OpenDossier> open() {
		return PlatformUI.getWorkbench().getService(OpenDossiers.class).find(dossier);
	}

	@Override
	@NonNullByDefault({})
	public boolean equals(Object other) {
		return other instanceof ArticleInput input && input.dossier.equals(dossier) && input.articleId.equals(articleId);
	}

	@Override
	public int hashCode() {
		return Objects.hash(dossier, articleId);
	}
}
