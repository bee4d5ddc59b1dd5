/**
 * Generated labels, properties and children of the model's objects, for whatever shows them (EMF.Edit).
 */
@NonNullByDefault({})
package org.factline.model.provider;

import org.eclipse.jdt.annotation.NonNullByDefault;
