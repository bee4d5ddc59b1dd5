/**
 * Where everything of a timeline stands: lanes and rows once for all zooms, in O(n log n), and what a window shows of them, in the
 * order of what is seen. Whatever lies under one pixel becomes density; no conflict is lost in it.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.timeline.layout;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
