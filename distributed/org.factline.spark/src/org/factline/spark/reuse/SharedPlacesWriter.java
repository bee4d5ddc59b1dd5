package org.factline.spark.reuse;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.factline.article.Article;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ShingledText;
import org.factline.text.CodePointIndex;

/** Keeps what the articles of a partition share with any other, and what they repeat within themselves. */
final class SharedPlacesWriter {

	private final WorkFiles files;
	private final ReuseOptions options;
	private final List<FoundPair> within = new ArrayList<>();
	private final Map<Integer, Crowd> crowds = new HashMap<>();

	SharedPlacesWriter(WorkFiles files, ReuseOptions options) {
		this.files = files;
		this.options = options;
	}

	/** Writes the files of a partition, where they are not there yet; the one that tells that all are there comes last. */
	void write(int partition, Iterator<Article> articles, Answer.Reader answers) throws IOException {
		if (files.folder().has(WorkFiles.shared(partition))) {
			return;
		}
		files.folder().write(WorkFiles.shared(partition), out -> {
			DataOutputStream data = new DataOutputStream(out);
			while (articles.hasNext()) {
				SharedPlaces places = places(articles.next(), answers);
				if (!places.isEmpty()) {
					places.write(data);
				}
			}
			data.flush();
			files.folder().write(WorkFiles.within(partition), other -> WorkFiles.writePairs(within, other));
			files.folder().write(WorkFiles.crowds(partition), other -> WorkFiles.writeCrowds(crowds, other));
		});
	}

	private SharedPlaces places(Article article, Answer.Reader answers) {
		ShingledText text = new ShingledText(article.text(), options);
		CodePointIndex index = CodePointIndex.of(article.text());
		text.within(article.id()).ifPresent(pair -> within.add(FoundPair.within(pair, index)));
		long[] groups = text.distinct();
		for (int i = 0; i < groups.length; i++) {
			groups[i] = answers.next(groups[i]);
			if (Answer.Reader.isCrowded(groups[i])) {
				crowds.merge(Integer.valueOf((int) groups[i]), new Crowd(article.id(), 1), Crowd::with);
			}
		}
		return SharedPlaces.of(article.id(), text, index, groups);
	}
}
