/**
 * What the reader shows of an article, as values: marks on the text, what is told about each, what the header says, what is
 * folded, how a passage is cited. Nothing here knows a widget.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.ui.reader.marks;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
