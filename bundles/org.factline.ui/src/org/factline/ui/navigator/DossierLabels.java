package org.factline.ui.navigator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ILabelProviderListener;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.factline.article.Article;
import org.factline.article.Event;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.checking.Judgements;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.ArticleNames;
import org.factline.model.bridge.ClaimSheet;
import org.factline.ui.dossiers.ArticleRef;
import org.factline.ui.dossiers.ClaimRef;
import org.factline.ui.dossiers.EventRef;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.PassageRef;
import org.factline.ui.dossiers.Results;
import org.factline.ui.language.Language;
import org.factline.ui.language.TimeWords;
import org.factline.ui.theme.Icons;

/** Words and pictures of the tree. What is proposed differs from what is confirmed by picture, by style and by word. */
@NonNullByDefault({})
public final class DossierLabels implements ICommonLabelProvider, IStyledLabelProvider {

	private static final int MOST_WORDS = 90;
	private static final int FEW_WORDS = 30;

	private final Messages messages = Language.messages(DossierLabels.class);
	private final TimeWords times = new TimeWords(messages.locale());
	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);

	@Override
	public void init(ICommonContentExtensionSite site) {
		// the items know their dossiers
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public StyledString getStyledText(Object element) {
		return switch (element) {
			case DossierItem item -> dossier(item);
			case Branch branch -> new StyledString(messages.get("branch." + branch.kind().name().toLowerCase(Locale.ROOT)))
					.append(count(branch), StyledString.COUNTER_STYLER);
			case OutletItem outlet -> new StyledString(outlet.outlet().isEmpty() ? messages.get("outlet.unknown") : outlet.outlet())
					.append(" (" + Contents.whole(outlet).size() + ")", StyledString.COUNTER_STYLER);
			case CheckItem check -> new StyledString(dossiers.checkName(check.check()))
					.append(" (" + Contents.whole(check).size() + ")", StyledString.COUNTER_STYLER);
			case Stretch stretch -> stretch(stretch);
			case Notice notice -> new StyledString(notice.text(), notice.problem() ? null : StyledString.QUALIFIER_STYLER);
			case ArticleRef article -> article(article);
			case EventRef event -> Contents.event(event).map(this::event).orElseGet(StyledString::new);
			case PassageRef passage -> passage(passage);
			case ClaimRef claim -> Contents.sheet(claim).map(DossierLabels::claim).orElseGet(StyledString::new);
			case FindingRef finding -> finding.dossier().results().finding(finding.fingerprint()).map(this::finding)
					.orElseGet(StyledString::new);
			default -> new StyledString();
		};
	}

	/** Before the first check has ended nobody knows how many there are, and a nought would say that all is well. */
	private static String count(Branch branch) {
		boolean computed = branch.kind() == Branch.Kind.FINDINGS || branch.kind() == Branch.Kind.EVENTS;
		return computed && branch.dossier().results().analysis().isEmpty() ? " (\u2026)" : " (" + Contents.count(branch) + ")";
	}

	private StyledString dossier(DossierItem item) {
		Optional<OpenDossier> open = item.open();
		StyledString text = new StyledString(open.filter(OpenDossier::isDirty).isPresent() ? "*" : "");
		text.append(open.map(OpenDossier::name).orElseGet(() -> item.path().getFileName().toString().replaceFirst("\\.factline$", "")));
		open.ifPresent(dossier -> {
			if (dossier.session().isReadOnly()) {
				text.append(" " + messages.get("dossier.readOnly"), StyledString.QUALIFIER_STYLER);
			}
			if (dossier.results().state() == Results.State.RUNNING) {
				text.append(" " + messages.get("dossier.checking"), StyledString.QUALIFIER_STYLER);
			}
		});
		return text;
	}

	/** Which of them, and with what they begin and end. */
	private StyledString stretch(Stretch stretch) {
		List<?> things = Contents.below(stretch);
		StyledString text = new StyledString((stretch.begin() + 1) + "\u2013" + stretch.end());
		if (!things.isEmpty()) {
			text.append("  " + ArticleNames.cut(getText(things.getFirst()), FEW_WORDS) + " \u2013 "
					+ ArticleNames.cut(getText(things.getLast()), FEW_WORDS), StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	private StyledString article(ArticleRef ref) {
		Optional<Article> article = ref.dossier().article(ref.articleId());
		StyledString text = new StyledString(article.map(ArticleNames::of).orElse(ref.articleId()));
		article.flatMap(one -> one.value(Field.PUBLISHED))
				.ifPresent(date -> text.append("  " + times.inList(date), StyledString.QUALIFIER_STYLER));
		return text;
	}

	private StyledString event(Event event) {
		StyledString text = new StyledString();
		if (!event.when().isEmpty()) {
			text.append(times.inList(event.when()) + "  ", StyledString.COUNTER_STYLER);
		}
		text.append(cut(event.title()), event.proposed() ? StyledString.QUALIFIER_STYLER : null);
		if (event.independent() > 0) {
			text.append("  " + messages.get("event.independent", Integer.valueOf(event.independent()), Integer.valueOf(event.articles().size())),
					StyledString.DECORATIONS_STYLER);
		}
		if (event.proposed()) {
			text.append("  " + messages.get("event.proposed"), StyledString.DECORATIONS_STYLER);
		}
		return text;
	}

	private static StyledString claim(ClaimSheet sheet) {
		StyledString text = new StyledString(cut(sheet.wording()));
		return sheet.verdict().brief().isEmpty() ? text : text.append("  " + sheet.verdict().brief(), StyledString.DECORATIONS_STYLER);
	}

	private static StyledString passage(PassageRef ref) {
		Optional<Article> article = ref.dossier().article(ref.articleId());
		String words = article.map(Article::text).filter(text -> ref.end() <= text.length())
				.map(text -> text.substring(ref.begin(), ref.end())).orElse("");
		StyledString text = new StyledString("\u201c" + cut(words) + "\u201d");
		article.map(one -> one.value(Field.OUTLET).orElseGet(() -> ArticleNames.of(one)))
				.ifPresent(from -> text.append("  " + from, StyledString.QUALIFIER_STYLER));
		return text;
	}

	private StyledString finding(Judgements.Judged judged) {
		StyledString text = new StyledString(judged.finding().message());
		if (judged.state() == Judgements.State.DECIDED) {
			judged.decision().ifPresent(decision -> text.append(
					"  " + messages.get("decision." + decision.state().name().toLowerCase(Locale.ROOT)), StyledString.DECORATIONS_STYLER));
		} else if (judged.state() == Judgements.State.REAPPEARED) {
			text.append("  " + messages.get("finding.reappeared"), StyledString.DECORATIONS_STYLER);
		}
		return text;
	}

	private static String cut(String words) {
		return ArticleNames.cut(words, MOST_WORDS);
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
			case DossierItem item -> Icons.DOSSIER.image();
			case Branch branch -> switch (branch.kind()) {
				case OUTLETS -> Icons.OUTLET.image();
				case ARTICLES -> Icons.ARTICLES.image();
				case EVENTS -> Icons.EVENT.image();
				case CLAIMS -> Icons.CLAIM.image();
				case FINDINGS -> Icons.FINDINGS.image();
			};
			case OutletItem outlet -> Icons.OUTLET.image();
			case CheckItem check -> Icons.FINDINGS.image();
			case Stretch stretch -> getImage(stretch.list());
			case ArticleRef article -> Icons.ARTICLE.image();
			case EventRef event -> (Contents.event(event).filter(Event::proposed).isPresent() ? Icons.EVENT_PROPOSED : Icons.EVENT).image();
			case PassageRef passage -> Icons.CLAIM.image();
			case ClaimRef claim -> Icons.CLAIM.image();
			case FindingRef finding -> finding.dossier().results().finding(finding.fingerprint())
					.map(one -> severity(one.finding())).orElse(null);
			case Notice notice -> notice.problem() ? shared(ISharedImages.IMG_OBJS_ERROR_TSK) : null;
			default -> null;
		};
	}

	private static Image severity(Finding finding) {
		return shared(switch (finding.severity()) {
			case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			case INFO, NONE -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}

	private static Image shared(String name) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(name);
	}

	/** What the status line says of a selection. */
	@Override
	public String getDescription(Object element) {
		return switch (element) {
			case DossierItem item -> item.path().toString();
			case ArticleRef ref -> ref.dossier().article(ref.articleId())
					.map(article -> ArticleNames.of(article) + " - " + article.value(Field.OUTLET).orElse("") + " - " + article.provenance().location())
					.orElse(ref.articleId());
			default -> getText(element);
		};
	}

	@Override
	public boolean isLabelProperty(Object element, String property) {
		return false;
	}

	@Override
	public void addListener(ILabelProviderListener listener) {
		// the content refreshes what changes
	}

	@Override
	public void removeListener(ILabelProviderListener listener) {
		// none is kept
	}

	@Override
	public void dispose() {
		// pictures are shared
	}

	@Override
	public void restoreState(IMemento memento) {
		// no state
	}

	@Override
	public void saveState(IMemento memento) {
		// no state
	}
}
