/**
 * Names of people who are to be protected are taken out of everything that leaves a dossier: its articles, what was found in
 * them and what people wrote about it, before any report sees them.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.pipeline.masking;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
