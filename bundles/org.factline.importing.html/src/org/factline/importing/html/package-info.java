/**
 * Reads a saved HTML page without a rule for its site: encoding, what the page states of itself, and which of its blocks are
 * the story. An outlet's layout refines it with a few selectors.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.importing.html;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
