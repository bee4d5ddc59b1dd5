/**
 * The model of a dossier, generated from {@code model/factline.ecore}: what people author or confirm, and nothing that is computed. Offsets
 * count code points of the text, end exclusive. What hangs on one dossier is touched on one thread.
 * Getters give null where nothing is set.
 */
@NonNullByDefault({})
package org.factline.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
