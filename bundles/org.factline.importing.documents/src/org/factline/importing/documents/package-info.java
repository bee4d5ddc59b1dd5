/**
 * Documents of office programs, and PDF. Each becomes text or a table, which the importers of those read: so a page of an
 * outlet that somebody pasted into a document is known as that outlet's.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.importing.documents;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
