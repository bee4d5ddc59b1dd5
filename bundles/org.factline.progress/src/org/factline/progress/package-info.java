/**
 * How long work reports how far it is, and learns that nobody wants it any more. The lowest of all bundles: engines,
 * services and the desktop's jobs share this one interface and nothing else of each other.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.progress;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
