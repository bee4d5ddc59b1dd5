/**
 * Text as evidence: spans that never move, code points at every border, sentences, tokens, the language.
 * <p>
 * Inside the program every offset counts UTF-16 units of the article's text, end exclusive. Files, reports and the
 * command line count code points; {@link org.factline.text.CodePointIndex} converts at that border and nowhere else.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.text;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
