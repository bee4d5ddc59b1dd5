package org.factline.model.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.model.Dossier;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.Rating;
import org.factline.model.Scale;
import org.factline.model.edit.Edit;

/**
 * What claims are rated on. Two come with the product; what people make of them, or beside them, is kept with the dossier.
 *
 * @param name  what people call it; unique in its dossier
 * @param steps in the order in which they are offered
 */
public record RatingScale(String name, List<Step> steps) {

	/**
	 * One step.
	 *
	 * @param name  what is published
	 * @param value the higher the truer; empty for a step that stands beside the others, such as one that says that nobody can tell
	 */
	public record Step(String name, OptionalInt value) {

		public Step {
			Objects.requireNonNull(name);
			Objects.requireNonNull(value);
		}

		/** As people type it: {@code 3 = Half true}, or the name alone. */
		public String line() {
			return value.isPresent() ? value.getAsInt() + " = " + name : name;
		}
	}

	private static final Pattern LINE = Pattern.compile("\\s*(?:(-?\\d{1,6})\\s*=\\s*)?(\\S.*?)\\s*");

	/**
	 * What the titles of fact-checks of the collaboration cekfakta.com say: hoax, misleading, partly true, true, or not to be verified
	 * (Suara.com, 29 May 2025, on how it presents a check). The numbers are ours.
	 */
	private static final RatingScale INDONESIAN = new RatingScale("Cek Fakta", List.of(step(1, "Hoaks"), step(2, "Menyesatkan"),
			step(3, "Sebagian benar"), step(4, "Benar"), new Step("Tidak dapat diverifikasi", OptionalInt.empty())));
	/** From 1 to 5, which is what schema.org takes where a rating does not say its ends (schema.org 30.0, Rating). */
	private static final RatingScale PLAIN = new RatingScale("1\u20135", List.of(step(1, "False"), step(2, "Mostly false"), step(3, "Half true"),
			step(4, "Mostly true"), step(5, "True"), new Step("Cannot be verified", OptionalInt.empty())));
	private static final RatingScale PLAIN_INDONESIAN = new RatingScale("1\u20135", List.of(step(1, "Salah"), step(2, "Sebagian besar salah"),
			step(3, "Separuh benar"), step(4, "Sebagian besar benar"), step(5, "Benar"), new Step("Tidak dapat diverifikasi", OptionalInt.empty())));

	public RatingScale {
		Objects.requireNonNull(name);
		steps = List.copyOf(steps);
	}

	private static Step step(int value, String name) {
		return new Step(name, OptionalInt.of(value));
	}

	/** The scales of a dossier: those that come with the product, unless it has one of its own under that name; then its others. */
	public static List<RatingScale> of(Dossier dossier, Locale locale) {
		List<RatingScale> own = dossier.getScales().stream().map(RatingScale::read).toList();
		List<RatingScale> all = new ArrayList<>();
		for (RatingScale one : List.of(INDONESIAN, locale.getLanguage().equals("id") ? PLAIN_INDONESIAN : PLAIN)) {
			all.add(own.stream().filter(other -> other.name().equals(one.name())).findFirst().orElse(one));
		}
		own.stream().filter(one -> all.stream().noneMatch(other -> other.name().equals(one.name()))).forEach(all::add);
		return List.copyOf(all);
	}

	private static RatingScale read(Scale scale) {
		return new RatingScale(ToRecord.text(scale.getName()), scale.getRatings().stream()
				.map(one -> new Step(ToRecord.text(one.getName()),
						one.getValue() == null ? OptionalInt.empty() : OptionalInt.of(one.getValue().intValue())))
				.toList());
	}

	/** A scale as people type it: a step on each line, as {@link Step#line()} writes it; blank lines do not count. */
	public static RatingScale parse(String name, String lines) {
		List<Step> steps = new ArrayList<>();
		for (String line : lines.lines().toList()) {
			Matcher step = LINE.matcher(line);
			if (step.matches()) {
				steps.add(new Step(step.group(2), step.group(1) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(step.group(1)))));
			}
		}
		return new RatingScale(name, steps);
	}

	/** Keeps it with a dossier, in the place of one of its name. */
	public void keep(Dossier dossier, Edit edit) {
		FactlinePackage model = FactlinePackage.eINSTANCE;
		Optional<Scale> before = dossier.getScales().stream().filter(one -> name.equals(one.getName())).findFirst();
		if (before.filter(one -> read(one).equals(this)).isPresent()) {
			return;
		}
		before.ifPresent(one -> edit.remove(dossier, model.getDossier_Scales(), one));
		Scale scale = FactlineFactory.eINSTANCE.createScale();
		scale.setId(before.map(Scale::getId).orElseGet(() -> Ids.free(dossier, "scale", name)));
		scale.setName(name);
		for (Step step : steps) {
			Rating rating = FactlineFactory.eINSTANCE.createRating();
			rating.setName(step.name());
			if (step.value().isPresent()) {
				rating.setValue(Integer.valueOf(step.value().getAsInt()));
			}
			scale.getRatings().add(rating);
		}
		edit.add(dossier, model.getDossier_Scales(), scale);
	}

	/** The step of a name. */
	public Optional<Step> find(String step) {
		return steps.stream().filter(one -> one.name().equals(step)).findFirst();
	}

	/** The highest number. */
	public OptionalInt best() {
		return steps.stream().flatMapToInt(step -> step.value().stream()).max();
	}

	/** The lowest number. */
	public OptionalInt worst() {
		return steps.stream().flatMapToInt(step -> step.value().stream()).min();
	}
}
