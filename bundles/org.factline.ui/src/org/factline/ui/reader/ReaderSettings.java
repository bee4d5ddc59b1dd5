package org.factline.ui.reader;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.texteditor.AnnotationPreference;
import org.factline.ui.reader.marks.Layer;

/**
 * How the reader shows articles, in all windows and at the next start. Whether a layer is shown is the platform's own
 * preference of its annotations, so that General ▸ Editors ▸ Annotations says the same.
 */
public final class ReaderSettings {

	/** Whether page furniture is folded away when an article is opened. */
	public static final String FOLD = "reader.fold";
	/** How large the text is, in per cent of the font's size. */
	public static final String ZOOM = "reader.zoom";
	/** The layer along which next and previous go; empty for all that are shown. */
	public static final String WALK = "reader.walk";

	private static final int PLAIN = 100;
	private static final int STEP = 10;
	private static final int LEAST = 60;
	private static final int MOST = 300;

	private final IPreferenceStore annotations = EditorsUI.getPreferenceStore();
	private final IPreferenceStore own = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.factline.ui");

	/** The settings as they are kept. */
	public ReaderSettings() {
		own.setDefault(FOLD, true);
		own.setDefault(ZOOM, PLAIN);
		own.setDefault(WALK, Layer.FINDINGS.id());
	}

	/** The store of {@link #FOLD}, {@link #ZOOM} and {@link #WALK}, to listen to. */
	public IPreferenceStore own() {
		return own;
	}

	/** The store of the annotations, to listen to. */
	public IPreferenceStore annotations() {
		return annotations;
	}

	/** The layers that are shown. */
	public Set<Layer> shown() {
		Set<Layer> shown = EnumSet.noneOf(Layer.class);
		for (Layer layer : Layer.values()) {
			if (isShown(layer)) {
				shown.add(layer);
			}
		}
		return shown;
	}

	/** Whether a layer is shown: whether any of its annotations is. */
	public boolean isShown(Layer layer) {
		return layer.types().stream().anyMatch(type -> preference(type).map(one -> Boolean.valueOf(annotations.getBoolean(one.getTextPreferenceKey())))
				.orElse(Boolean.FALSE).booleanValue());
	}

	/** Shows a layer or leaves it out, in every reader. */
	public void show(Layer layer, boolean shown) {
		for (String type : layer.types()) {
			preference(type).ifPresent(one -> annotations.setValue(one.getTextPreferenceKey(), shown));
		}
	}

	/** Whether page furniture is folded away. */
	public boolean isFolding() {
		return own.getBoolean(FOLD);
	}

	/** Folds page furniture away or not, in every reader. */
	public void fold(boolean folding) {
		own.setValue(FOLD, folding);
	}

	/** How large the text is, in per cent. */
	public int zoom() {
		return Math.clamp(own.getInt(ZOOM), LEAST, MOST);
	}

	/** Larger by so many steps; smaller where negative; as it was at first for 0. */
	public void zoom(int steps) {
		own.setValue(ZOOM, steps == 0 ? PLAIN : Math.clamp(zoom() + (long) steps * STEP, LEAST, MOST));
	}

	/** The layers along which next and previous go. */
	public Set<Layer> walked() {
		for (Layer layer : Layer.values()) {
			if (layer.id().equals(own.getString(WALK))) {
				return EnumSet.of(layer);
			}
		}
		return shown();
	}

	/** Lets next and previous go along one layer; empty for all that are shown. */
	public void walk(Optional<Layer> layer) {
		own.setValue(WALK, layer.map(Layer::id).orElse(""));
	}

	private static Optional<AnnotationPreference> preference(String type) {
		return Optional.ofNullable(EditorsUI.getAnnotationPreferenceLookup().getAnnotationPreference(type));
	}
}
