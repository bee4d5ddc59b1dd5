/**
 * Tells of a plug-in, from its jar alone, what would keep it from working: its manifest, its {@code plugin.xml} and its classes are
 * compared with what the product offers. Bundles that a framework cannot use are left out there without a word.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.extensions.plugins.registry;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
