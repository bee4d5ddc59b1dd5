/**
 * Generated switch and adapter factory of the model.
 * Getters give null where nothing is set.
 */
@NonNullByDefault({})
package org.factline.model.util;

import org.eclipse.jdt.annotation.NonNullByDefault;
