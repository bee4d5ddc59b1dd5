/**
 * Archives larger than one machine: the commands of the application {@code factline-spark}. Whatever is distributed is Apache
 * Spark's work; what is read, found and printed is that of the engines.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.spark;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
