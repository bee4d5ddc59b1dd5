package org.factline.model.bridge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.model.ArticleState;
import org.factline.model.Basis;
import org.factline.model.BlockKind;
import org.factline.model.ContributorRole;
import org.factline.model.Dossier;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.FieldEvidence;
import org.factline.model.FieldName;
import org.factline.model.Outlet;
import org.factline.model.Source;
import org.factline.model.edit.Edit;
import org.factline.model.text.TextLines;
import org.factline.text.CodePointIndex;
import org.factline.text.Slug;

/** Records to objects. */
public final class ToModel {

	private static final int MAX_SLUG = 60;

	private ToModel() {
	}

	/**
	 * Fills an object that is not in a dossier yet with what an importer read; the outlet is set by {@link #outlet}.
	 *
	 * @param when when it was imported, as EDTF
	 */
	public static void fill(ArticleState state, Article article, String when) {
		FactlineFactory factory = FactlineFactory.eINSTANCE;
		for (Map.Entry<Field, EAttribute> entry : FieldFeatures.BY_FIELD.entrySet()) {
			article.value(entry.getKey()).ifPresent(value -> state.eSet(entry.getValue(), value));
		}
		for (Map.Entry<Field, Attribute> entry : article.attributes().entrySet()) {
			FieldEvidence evidence = factory.createFieldEvidence();
			evidence.setField(FieldName.valueOf(entry.getKey().name()));
			evidence.setBasis(Basis.valueOf(entry.getValue().basis().name()));
			evidence.setWords(entry.getValue().evidence());
			state.getEvidence().add(evidence);
		}
		for (Contributor contributor : article.contributors()) {
			org.factline.model.Contributor credited = factory.createContributor();
			credited.setName(contributor.name());
			credited.setRole(ContributorRole.valueOf(contributor.role().name()));
			state.getContributors().add(credited);
		}
		CodePointIndex index = CodePointIndex.of(article.text());
		for (Block block : article.blocks()) {
			org.factline.model.Block piece = factory.createBlock();
			piece.setKind(BlockKind.valueOf(block.kind().name()));
			piece.setBegin(index.toCodePoints(block.begin()));
			piece.setEnd(index.toCodePoints(block.end()));
			state.getBlocks().add(piece);
		}
		state.getLine().addAll(TextLines.split(article.text()));
		state.setSource(source(article.provenance(), when));
	}

	/** Where an article came from. */
	public static Source source(Provenance provenance, String when) {
		Source source = FactlineFactory.eINSTANCE.createSource();
		source.setLocation(provenance.location());
		source.setMediaType(provenance.mediaType());
		source.setSha256(provenance.sha256());
		source.setImporter(provenance.importer());
		source.setImporterVersion(provenance.importerVersion());
		source.setReason(provenance.reason());
		if (!when.isEmpty()) {
			source.setWhen(when);
		}
		return source;
	}

	/** The dossier's outlet of a name, which is added where there is none yet; empty where the article names none. */
	public static Optional<Outlet> outlet(Dossier dossier, Article article, Edit edit) {
		return article.value(Field.OUTLET).map(name -> dossier.getOutlets().stream().filter(one -> name.equals(one.getName()))
				.findFirst().orElseGet(() -> {
					Outlet outlet = FactlineFactory.eINSTANCE.createOutlet();
					outlet.setName(name);
					Set<String> taken = new TreeSet<>();
					dossier.getOutlets().forEach(one -> taken.add(one.getId()));
					outlet.setId(free("outlet-" + Slug.of(name, MAX_SLUG), taken));
					edit.add(dossier, FactlinePackage.Literals.DOSSIER__OUTLETS, outlet);
					return outlet;
				}));
	}

	/** An id that is not taken: the wish, else the wish with a number. */
	private static String free(String wish, Set<String> taken) {
		String id = wish;
		for (int number = 2; taken.contains(id); number++) {
			id = wish + "-" + number;
		}
		return id;
	}
}
