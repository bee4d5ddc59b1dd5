/**
 * Generated implementation of the model. Nobody but the factory and the editing domain has to know it.
 * Getters give null where nothing is set.
 */
@NonNullByDefault({})
package org.factline.model.impl;

import org.eclipse.jdt.annotation.NonNullByDefault;
