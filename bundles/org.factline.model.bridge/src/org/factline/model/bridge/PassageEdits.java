package org.factline.model.bridge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.model.Agent;
import org.factline.model.AgentKind;
import org.factline.model.Article;
import org.factline.model.BlockOverride;
import org.factline.model.Claim;
import org.factline.model.Correction;
import org.factline.model.Dossier;
import org.factline.model.Event;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.FieldName;
import org.factline.model.Passage;
import org.factline.model.edit.Edit;
import org.factline.text.Span;

/**
 * What people make of a passage that they selected in an article, as steps of one change. Every place is a span of the
 * article's present text, in UTF-16 units.
 */
public final class PassageEdits {

	/**
	 * Who did it.
	 *
	 * @param who  empty where that is not known
	 * @param when as EDTF; empty where that is not known
	 */
	public record By(String who, String when) {

		/** Nobody says. */
		public static final By NOBODY = new By("", "");

		public By {
			Objects.requireNonNull(who);
			Objects.requireNonNull(when);
		}

		/** Tells a thing of the model who and when, each where it is known: what nobody knows stays unset. */
		void sign(Consumer<String> setWho, Consumer<String> setWhen) {
			if (!who.isEmpty()) {
				setWho.accept(who);
			}
			if (!when.isEmpty()) {
				setWhen.accept(when);
			}
		}
	}

	/**
	 * Somebody whose words a passage gives.
	 *
	 * @param name        the fullest name that is known
	 * @param attribution the words that name the speaker; empty where they stand elsewhere
	 */
	public record Said(String name, Optional<Span> attribution) {
	}

	private PassageEdits() {
	}

	/**
	 * A new event that a passage tells.
	 *
	 * @param title what people call it; not blank
	 * @param when  EDTF; empty where it is not known
	 */
	public static Event createEvent(Dossier dossier, Article article, Span place, String title, String when,
			Optional<Said> said, Edit edit) {
		Event event = FactlineFactory.eINSTANCE.createEvent();
		event.setId(Ids.free(dossier, "event", title));
		event.setTitle(title);
		if (!when.isEmpty()) {
			event.setWhen(when);
		}
		edit.add(dossier, FactlinePackage.Literals.DOSSIER__EVENTS, event);
		addClaim(dossier, event, article, place, said, edit);
		return event;
	}

	/** A new claim: a passage that tells an event. */
	public static Claim addClaim(Dossier dossier, Event event, Article article, Span place, Optional<Said> said, Edit edit) {
		Claim claim = FactlineFactory.eINSTANCE.createClaim();
		claim.setId(Ids.free(dossier, "claim", event.getId().replaceFirst("^event-", "")));
		claim.setPassage(Passages.of(article, place));
		said.ifPresent(one -> {
			claim.setSpeaker(agent(dossier, one.name(), edit));
			one.attribution().ifPresent(words -> claim.setAttribution(Passages.of(article, words)));
		});
		edit.add(event, FactlinePackage.Literals.EVENT__CLAIMS, claim);
		return claim;
	}

	/**
	 * Says what a passage is, whatever the importer took it for. Earlier words of people about places inside it are taken
	 * back.
	 */
	public static BlockOverride mark(Dossier dossier, Article article, Span place, BlockKind kind, By by, Edit edit) {
		Passage passage = Passages.of(article, place);
		for (BlockOverride earlier : List.copyOf(dossier.getOverrides())) {
			Passage there = earlier.getPassage();
			if (there != null && there.getArticle() == article && there.getVersion() == null
					&& passage.getBegin() <= there.getBegin() && there.getEnd() <= passage.getEnd()) {
				edit.remove(dossier, FactlinePackage.Literals.DOSSIER__OVERRIDES, earlier);
			}
		}
		BlockOverride override = FactlineFactory.eINSTANCE.createBlockOverride();
		override.setId(Ids.free(dossier, "block", article.getId() + ' ' + passage.getBegin()));
		override.setKind(org.factline.model.BlockKind.valueOf(kind.name()));
		override.setPassage(passage);
		by.sign(override::setWho, override::setWhen);
		edit.add(dossier, FactlinePackage.Literals.DOSSIER__OVERRIDES, override);
		return override;
	}

	/**
	 * Corrects a field of an article, in the place of what was said about it before. What was imported stays as it is.
	 *
	 * @param value    the right value; empty says that nothing is known
	 * @param evidence why, in words for people
	 */
	public static Correction correct(Dossier dossier, Article article, Field field, String value, String evidence, By by,
			Edit edit) {
		FieldName name = FieldName.valueOf(field.name());
		for (Correction earlier : List.copyOf(dossier.getCorrections())) {
			if (earlier.getArticle() == article && earlier.getField() == name) {
				edit.remove(dossier, FactlinePackage.Literals.DOSSIER__CORRECTIONS, earlier);
			}
		}
		Correction correction = FactlineFactory.eINSTANCE.createCorrection();
		correction.setId(Ids.free(dossier, "correction", article.getId() + ' ' + field.id()));
		correction.setArticle(article);
		correction.setField(name);
		imported(article, field).ifPresent(correction::setOldValue);
		correction.setNewValue(value);
		if (!evidence.isBlank()) {
			correction.setEvidence(evidence);
		}
		by.sign(correction::setWho, correction::setWhen);
		edit.add(dossier, FactlinePackage.Literals.DOSSIER__CORRECTIONS, correction);
		return correction;
	}

	/** The dossier's person of a name, who is added where there is none yet. */
	static Agent agent(Dossier dossier, String name, Edit edit) {
		return dossier.getAgents().stream().filter(one -> name.equals(one.getName())).findFirst().orElseGet(() -> {
			Agent agent = FactlineFactory.eINSTANCE.createAgent();
			agent.setId(Ids.free(dossier, "agent", name));
			agent.setName(name);
			agent.setKind(AgentKind.PERSON);
			edit.add(dossier, FactlinePackage.Literals.DOSSIER__AGENTS, agent);
			return agent;
		});
	}

	private static Optional<String> imported(Article article, Field field) {
		if (field == Field.OUTLET) {
			return Optional.ofNullable(article.getOutlet()).map(outlet -> ToRecord.text(outlet.getName()));
		}
		EAttribute feature = FieldFeatures.BY_FIELD.get(field);
		return feature == null ? Optional.empty() : Optional.ofNullable((String) article.eGet(feature));
	}
}
