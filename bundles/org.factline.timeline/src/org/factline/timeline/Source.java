package org.factline.timeline;

import java.util.Objects;
import java.util.Optional;

/**
 * An article that tells of events: when it was published and when it was retrieved are dates of their own.
 *
 * @param article   its id
 * @param outlet    whose it is; never empty, the article's id where nobody knows
 * @param published when it came out, where that is known
 * @param retrieved when the page was saved, where that is known
 */
public record Source(String article, String outlet, Optional<Extent> published, Optional<Extent> retrieved) {

	public Source {
		Objects.requireNonNull(article);
		Objects.requireNonNull(outlet);
		Objects.requireNonNull(published);
		Objects.requireNonNull(retrieved);
	}
}
