package org.factline.importing.html;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.importing.Confidence;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/**
 * Reads the HTML pages of one outlet. A subclass names the outlet, its domain and its layouts; the generic reader does the
 * rest. A page is the outlet's where it gives itself an address of its domain, or its name and the place of its story.
 */
public abstract class OutletPageImporter implements Importer {

	private static final double BY_ADDRESS = 0.6;
	private static final double BY_PLACES = 0.3;
	private static final double BY_NAME = 0.35;

	private final String outlet;
	private final String domain;
	private final List<PageLayout> layouts;

	/**
	 * @param outlet  whose pages they are
	 * @param domain  its web domain, without {@code www}
	 * @param layouts that its pages have had, newest first
	 */
	protected OutletPageImporter(String outlet, String domain, PageLayout... layouts) {
		this.outlet = outlet;
		this.domain = domain;
		this.layouts = List.of(layouts);
	}

	@Override
	public final Confidence confidence(Source source) throws IOException, UnreadableException {
		if (!source.kind().equals("text/html")) {
			return Confidence.NONE;
		}
		HtmlPage page = HtmlPage.of(source);
		List<String> seen = new ArrayList<>();
		double sure = 0;
		if (isOfDomain(page.address())) {
			sure += BY_ADDRESS;
			seen.add("gives itself an address of " + domain);
		} else if (page.siteName().equalsIgnoreCase(outlet)) {
			sure += BY_NAME;
			seen.add("calls its site " + outlet);
		}
		PageLayout layout = layout(page);
		if (layout != null) {
			sure += BY_PLACES;
			seen.add("has its story where " + outlet + " had it in " + layout.years());
		}
		return sure < BY_PLACES + BY_NAME && sure < BY_ADDRESS ? Confidence.NONE : new Confidence(sure, "the page " + String.join(" and ", seen));
	}

	@Override
	public final void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		HtmlPage page = HtmlPage.of(source);
		PagePlaces places = new PagePlaces();
		PageLayout layout = layout(page);
		if (layout != null) {
			layout.places(places);
		}
		Draft draft = HtmlReader.article(page, places);
		draft.attribute(Field.OUTLET, Attribute.stated(outlet, "the page's address or the name of its site"));
		sink.accept(draft);
	}

	/** The first layout whose place for the story the page has. */
	private @Nullable PageLayout layout(HtmlPage page) {
		for (PageLayout layout : layouts) {
			PagePlaces places = new PagePlaces();
			layout.places(places);
			if (!places.story.isEmpty() && page.document().selectFirst(places.story) != null) {
				return layout;
			}
		}
		return null;
	}

	private boolean isOfDomain(String address) {
		try {
			String host = URI.create(address.strip()).getHost();
			String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
			return lower.equals(domain) || lower.endsWith("." + domain);
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
