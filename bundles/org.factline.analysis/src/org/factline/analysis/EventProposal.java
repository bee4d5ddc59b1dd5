package org.factline.analysis;

import java.util.List;
import java.util.Objects;

import org.factline.article.Passage;
import org.factline.time.Edtf;

/**
 * Something that happened, as one article or several tell it. It is proposed, never certain; nobody has confirmed it.
 *
 * @param id      stable: it follows from the articles and passages alone
 * @param title   the words of the claim that tells it most briefly
 * @param when    when it happened
 * @param places  where, by their canonical names, in the order in which they are told
 * @param people  who took part, by their canonical names, likewise
 * @param claims  the sentences that tell it, by article and place; one for each article
 * @param score   from 0 to 1: how sure the claims tell of one event; 1 where there is one claim only
 * @param reasons why they were grouped, in fixed English words: {@code what 0.72}, {@code when 2025-02-24},
 *                {@code where jakarta}, {@code who …}
 */
public record EventProposal(String id, String title, Edtf when, List<String> places, List<String> people, List<Passage.InText> claims,
		double score, List<String> reasons) {

	public EventProposal {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(when);
		places = List.copyOf(places);
		people = List.copyOf(people);
		claims = List.copyOf(claims);
		reasons = List.copyOf(reasons);
		if (claims.isEmpty()) {
			throw new IllegalArgumentException("an event that nobody tells");
		}
	}
}
