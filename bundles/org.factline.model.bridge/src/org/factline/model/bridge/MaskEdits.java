package org.factline.model.bridge;

import java.util.List;
import java.util.Optional;

import org.factline.article.MaskedName;
import org.factline.model.Dossier;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.Mask;
import org.factline.model.Protected;
import org.factline.model.edit.Edit;
import org.factline.text.Sha256;
import org.factline.text.Slug;

/** Names that are in no export, as steps of one change. */
public final class MaskEdits {

	private static final int SLUG = 60;
	private static final int HASH_BYTES = 4;

	private MaskEdits() {
	}

	/** The names that a dossier masks; what somebody left without a name or a replacement by hand still is none. */
	public static List<MaskedName> all(Dossier dossier) {
		return dossier.getMasks().stream().filter(mask -> !ToRecord.text(mask.getName()).isBlank())
				.map(mask -> new MaskedName(mask.getName().strip(), replacement(mask), MaskedName.Person.valueOf(mask.getPerson().name()))).toList();
	}

	/** A mask whose replacement was lost still hides the name. */
	private static String replacement(Mask mask) {
		String replacement = ToRecord.text(mask.getReplacement()).strip();
		return replacement.isEmpty() ? "X" : replacement;
	}

	/** Masks a name, in the place of what was said of the same name before. */
	public static void mask(Dossier dossier, MaskedName name, PassageEdits.By by, Edit edit) {
		Optional<Mask> before = find(dossier, name.name());
		if (all(dossier).contains(name)) {
			return;
		}
		before.ifPresent(mask -> edit.remove(dossier, FactlinePackage.Literals.DOSSIER__MASKS, mask));
		Mask mask = FactlineFactory.eINSTANCE.createMask();
		mask.setId(id(name.name()));
		mask.setName(name.name());
		mask.setReplacement(name.replacement());
		mask.setPerson(Protected.valueOf(name.person().name()));
		by.sign(mask::setWho, mask::setWhen);
		edit.add(dossier, FactlinePackage.Literals.DOSSIER__MASKS, mask);
	}

	/** Shows a name again. */
	public static void unmask(Dossier dossier, String name, Edit edit) {
		find(dossier, name).ifPresent(mask -> edit.remove(dossier, FactlinePackage.Literals.DOSSIER__MASKS, mask));
	}

	private static Optional<Mask> find(Dossier dossier, String name) {
		return dossier.getMasks().stream().filter(mask -> name.strip().equals(ToRecord.text(mask.getName()).strip())).findFirst();
	}

	/** One for each name: two people who mask it on two branches mask it once. Names in other scripts differ by their hash alone. */
	private static String id(String name) {
		return "mask-" + Slug.of(name, SLUG) + '-' + Sha256.hex(name.strip(), HASH_BYTES);
	}
}
