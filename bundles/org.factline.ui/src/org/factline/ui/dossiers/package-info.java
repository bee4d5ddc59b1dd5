/**
 * The dossiers that are open in the workbench: each once, with one session, one background check, one undo history and one
 * place to save, whatever shows it. All of it belongs to the UI thread unless something else is said.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.ui.dossiers;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
