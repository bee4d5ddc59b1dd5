/**
 * The conformance kit: what an importer must hold on its own fixtures, for ours and for third parties' alike. It belongs
 * to no test framework; a test class runs its cases as it likes.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.testing;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
