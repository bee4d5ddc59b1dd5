package org.factline.checking;

import org.factline.article.Finding;

/** Takes what a check finds. */
@FunctionalInterface
public interface FindingSink {

	/** One finding. */
	void accept(Finding finding);
}
