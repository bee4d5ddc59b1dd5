package org.factline.importing.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads the names that authors of pages give to elements: class, id, role, itemprop. One lexicon serves one page. */
final class Lexicon {

	/** Words that alone say what an element is; those that end in {@code *} are beginnings. */
	private static final Map<Trait, String> WORDS = Map.ofEntries(
			Map.entry(Trait.RELATED, "related* recommend* recommended popular trending mostread terkait terpopuler terbaru bacajuga outbrain* "
					+ "taboola* teaser* carousel* pagination pager pagenav readmore morestories similar suggested suggestions upnext "
					+ "crosslink* linklist moreon seealso playlist zergnet revcontent slider also mehr next-prev alsolike headlines onward ticker latest"),
			Map.entry(Trait.COMMENTS, "comment* disqus* respond replies reply kommentar* komentar* comentario* commentaires livefyre talkback forum"),
			Map.entry(Trait.SHARE, "share* sharing social* addthis* sharedaddy addtoany* a2a bagikan teilen sns followus likebox jssocials "
					+ "sharebar sharetools socialshare"),
			Map.entry(Trait.ADVERT, "ad ads adv advert* adsense adslot adbox adunit adwrap* adcontainer advertorial sponsor* dfp gpt iklan werbung "
					+ "anzeige* publicidad publicite promo promos promotion promobox banner banners billboard skyscraper commercial affiliate"),
			Map.entry(Trait.FRAME, "nav navbar navigation menu menus breadcrumb* sidebar* rail sidecol footer foot masthead topbar toolbar tools widget "
					+ "widgets search searchform login signin skip skiplink colophon utility offcanvas dropdown modal popup popover lightbox tooltip "
					+ "navi submenu flyout userbar voting rating vote printfriendly printer actions controls jumplink toc sitemap"),
			Map.entry(Trait.CONSENT, "cookie* consent* gdpr onetrust ccpa privacy external-consent"),
			Map.entry(Trait.OFFER, "newsletter* subscri* signup paywall* donate donation* donations membership registration regwall piano mailinglist "
					+ "mailchimp abo callout cta appeal promo-sub optin download-app"),
			Map.entry(Trait.TAGS, "tag tags taglist tagcloud keywords topics categories catlinks tagged posttags"),
			Map.entry(Trait.BIOGRAPHY, "authorbox bio biography authorinfo aboutauthor authorbio"),
			Map.entry(Trait.LEGAL, "copyright* disclaimer imprint"),
			Map.entry(Trait.CAPTION, "caption* figcaption imagecaption photocaption wp-caption-text bildunterschrift photocredit imagecredit bildtext "
					+ "legende credits"),
			Map.entry(Trait.BYLINE, "byline* author authors autor autoren dateline timestamp pubdate postmeta metadata meta published publish date "
					+ "datetime posted postdate entrymeta articlemeta reporter penulis writer dates"),
			Map.entry(Trait.LEAD, "lead lede standfirst subtitle subheadline subhead sub-title deck dek excerpt abstract teasertext intro chapo "
					+ "vorspann kicker summary perex entradilla bajada sommario ingress sapo synopsis"),
			Map.entry(Trait.TITLE, "headline title entrytitle"));

	/** Words that say nothing alone, but do beside one of {@link #OF_STORIES}. */
	private static final String BODY_WORDS = " body content text txt copy main maincontent paragraphs inner detail read story artikel ";
	private static final String OF_STORIES = " article story entry post news blog artikel berita page detail articolo noticia nota read content single item main ";
	private static final String WHOLE = " articlebody storybody postbody newsbody articletext storytext articlecontent postcontent entrycontent newscontent "
			+ "bodytext bodycopy storycontent contentbody artikeltext articlebody articulo-cuerpo hnews readcontent detailtext pagecontent "
			+ "textcontent detikdetail newstext ";
	private static final Map<String, Trait> EXACT = words(false);
	private static final Map<String, Trait> BEGINNINGS = words(true);

	private final Map<String, Integer> names = new HashMap<>();

	/** The words of the table that are whole, or those that are beginnings. */
	private static Map<String, Trait> words(boolean beginnings) {
		Map<String, Trait> found = new HashMap<>();
		WORDS.forEach((trait, words) -> {
			for (String word : words.split(" ")) {
				if (word.endsWith("*") == beginnings) {
					found.put(beginnings ? word.substring(0, word.length() - 1) : word, trait);
				}
			}
		});
		return Map.copyOf(found);
	}

	/** What tag and names say of an element, as bits of {@link Trait}. */
	int traits(Element element, String tag) {
		int traits = ofTag(tag);
		if (element.attributesSize() == 0) {
			return traits;
		}
		String name = element.className();
		String id = element.id();
		if (!name.isEmpty()) {
			traits |= names.computeIfAbsent(name, Lexicon::ofNames);
		}
		if (!id.isEmpty()) {
			traits |= names.computeIfAbsent(id, Lexicon::ofNames);
		}
		traits |= ofAttributes(element);
		if (tag.length() <= 2 && (tag.equals("p") || tag.charAt(0) == 'h')) {
			traits &= ~Trait.FRAME.bit();
		}
		return isFrameOfStory(tag) || isPost(name) ? traits & ~Trait.bits(Trait.FOREIGN) & ~Trait.BYLINE.bit() & ~Trait.LEAD.bit() & ~Trait.CAPTION.bit() : traits;
	}

	private static int ofTag(String tag) {
		return switch (tag) {
		case "nav", "footer", "form", "button", "dialog", "menu", "aside" -> Trait.FRAME.bit();
		case "figcaption" -> Trait.CAPTION.bit();
		case "h1" -> Trait.TITLE.bit();
		default -> 0;
		};
	}

	/** Whether an element is what a story stands in by its tag alone: content systems give it the names of all that it holds. */
	private static boolean isFrameOfStory(String tag) {
		return tag.equals("article") || tag.equals("main") || tag.equals("body") || tag.equals("html");
	}

	/** Content systems give the element of a post the names of all its keywords and sections, which say nothing of its role. */
	private static boolean isPost(String name) {
		return name.contains("type-post") || name.contains("hentry") || name.contains("type-page") || name.contains("status-publish");
	}

	private static int ofAttributes(Element element) {
		int traits = 0;
		for (Attribute attribute : element.attributes()) {
			traits |= switch (attribute.getKey()) {
			case "hidden" -> Trait.HIDDEN.bit();
			case "style" -> hides(attribute.getValue()) ? Trait.HIDDEN.bit() : 0;
			case "itemprop" -> ofProperty(attribute.getValue().toLowerCase(Locale.ROOT));
			case "role" -> ofRole(attribute.getValue());
			default -> 0;
			};
		}
		return traits;
	}

	private static boolean hides(String style) {
		return style.contains("none") && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
	}

	private static int ofProperty(String property) {
		return property.contains("articlebody") || property.equals("text") ? Trait.STORY.bit()
				: property.contains("headline") ? Trait.TITLE.bit()
						: property.contains("author") || property.contains("date") ? Trait.BYLINE.bit()
								: property.contains("comment") ? Trait.COMMENTS.bit() : property.equals("description") ? Trait.LEAD.bit() : 0;
	}

	private static int ofRole(String role) {
		return switch (role) {
		case "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog", "alertdialog", "toolbar", "button", "tablist",
				"alert" -> Trait.FRAME.bit();
		default -> 0;
		};
	}

	private static int ofNames(String names) {
		int traits = 0;
		int start = 0;
		for (int i = 0; i <= names.length(); i++) {
			if (i == names.length() || Character.isWhitespace(names.charAt(i))) {
				if (i > start) {
					traits |= ofName(names.substring(start, i));
				}
				start = i + 1;
			}
		}
		return traits;
	}

	/** One name such as {@code article-body__text} or {@code relatedArticles}, by its words. */
	private static int ofName(String name) {
		String joined = name.toLowerCase(Locale.ROOT);
		if (joined.startsWith("js-") || joined.startsWith("has-") || joined.startsWith("no-") || joined.startsWith("with-")
				|| joined.startsWith("is-") || joined.startsWith("tag-") || joined.startsWith("category-") || joined.startsWith("wp-") || joined.startsWith("elementor")) {
			return 0;
		}
		int traits = WHOLE.contains(' ' + joined.replace("-", "").replace("_", "") + ' ') ? Trait.STORY.bit() : 0;
		boolean ofStory = false;
		boolean body = false;
		for (String word : words(name).split(" ")) {
			Trait trait = trait(word);
			traits |= trait == null ? 0 : trait.bit();
			// "content-body": the first word makes the second one of a story
			body |= ofStory && BODY_WORDS.contains(' ' + word + ' ');
			ofStory |= OF_STORIES.contains(' ' + word + ' ');
		}
		return traits | (body ? Trait.STORY.bit() : 0);
	}

	private static @org.eclipse.jdt.annotation.Nullable Trait trait(String word) {
		Trait exact = EXACT.get(word);
		if (exact != null || word.length() < 4) {
			return exact;
		}
		for (int length = Math.min(word.length(), 12); length >= 4; length--) {
			Trait begins = BEGINNINGS.get(word.substring(0, length));
			if (begins != null) {
				return begins;
			}
		}
		return null;
	}

	/** The words of a name in lower case, parted by spaces: at hyphens, underscores, digits and capitals. */
	static String words(String name) {
		StringBuilder words = new StringBuilder();
		char before = ' ';
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (!Character.isLetter(c)) {
				words.append(' ');
			} else {
				if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
					words.append(' ');
				}
				words.append(Character.toLowerCase(c));
			}
			before = c;
		}
		return words.toString().strip().replaceAll(" +", " ");
	}
}
