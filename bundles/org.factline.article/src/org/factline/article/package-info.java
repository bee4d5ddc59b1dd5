/**
 * What an article is and what is found in it, as immutable records: blocks, attributes with the evidence for them,
 * passages, findings, decisions. Only the JDK is used here; every engine, service and report speaks in these words.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.article;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
