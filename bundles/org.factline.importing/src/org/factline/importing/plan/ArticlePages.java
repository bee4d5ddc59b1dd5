package org.factline.importing.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.ClaimReview;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.importing.ArticleKinds;
import org.factline.importing.Draft;
import org.factline.importing.PageLinks;

/**
 * Articles that their outlet spread over several pages, put together. Pages belong together where they have one
 * headline, but for the number of the page, and their addresses differ in that number only, or they have none; all from the
 * first on must be there, and only what is read in one go is put together.
 */
public final class ArticlePages {

	private static final Pattern MARK = Pattern.compile("(?i)(?<![\\s\\p{Pd}|,(])[\\s\\p{Pd}|,(]*+(?<!\\p{L})(?:halaman|hal\\.?|page)\\s+(\\d{1,2}|all|semua)\\b(?:\\s*(?:dari|of|/)\\s*\\d{1,2})?\\)?");

	/** A page with what it is part of. */
	private record Page(int index, String article, int number) {
	}

	private final List<IncomingArticle> incoming;
	/** The place of the first page, by the place of a further one. */
	private final Map<Integer, Integer> firsts = new HashMap<>();
	/** Further pages in order, by the place of the first one. */
	private final Map<Integer, List<Integer>> further = new HashMap<>();

	/** @param incoming what was read in one go, for one dossier */
	public ArticlePages(List<IncomingArticle> incoming) {
		this.incoming = List.copyOf(incoming);
		// most inputs hold no further page, and to group them all would take as long as to read them
		if (this.incoming.stream().noneMatch(ArticlePages::mayBeFurther)) {
			return;
		}
		Map<String, TreeMap<Integer, Integer>> articles = new LinkedHashMap<>();
		for (int i = 0; i < incoming.size(); i++) {
			int index = i;
			page(index).ifPresent(page -> articles.computeIfAbsent(page.article(), key -> new TreeMap<>())
					.putIfAbsent(Integer.valueOf(page.number()), Integer.valueOf(index)));
		}
		articles.values().forEach(this::join);
	}

	private static boolean mayBeFurther(IncomingArticle one) {
		return mayBeFurther(one.links(), one.article().attribute(Field.URL));
	}

	/** Whether an article may be a further page of another; where none of those read in one go is, none is put together. */
	public static boolean mayBeFurther(Draft draft) {
		return mayBeFurther(draft.links(), draft.attribute(Field.URL));
	}

	private static boolean mayBeFurther(PageLinks links, Optional<Attribute> address) {
		return !links.equals(PageLinks.NONE) || address.map(Attribute::value).filter(PageAddress::isFurther).isPresent();
	}

	private void join(TreeMap<Integer, Integer> pages) {
		if (pages.size() < 2 || pages.firstKey().intValue() != 1 || pages.lastKey().intValue() != pages.size()) {
			return;
		}
		List<Integer> places = new ArrayList<>(pages.values());
		Integer first = places.removeFirst();
		further.put(first, places);
		places.forEach(place -> firsts.put(place, first));
	}

	/** The place of the first page of the article that an element is a further page of; empty where it is none. */
	public Optional<Integer> firstOf(int index) {
		return Optional.ofNullable(firsts.get(Integer.valueOf(index)));
	}

	/** An element, with its further pages where it is the first one of several. */
	public IncomingArticle whole(int index) {
		IncomingArticle first = incoming.get(index);
		List<Integer> others = further.getOrDefault(Integer.valueOf(index), List.of());
		if (others.isEmpty()) {
			return first;
		}
		List<Article> pages = new ArrayList<>(List.of(first.article()));
		others.forEach(place -> pages.add(incoming.get(place.intValue()).article()));
		return new IncomingArticle(joined(pages), first.ownId(), first.links());
	}

	/** Which page of its article a page is, as far as it says so itself; 0 where it does not. */
	static int number(IncomingArticle one) {
		return page(one).map(Page::number).orElse(Integer.valueOf(0)).intValue();
	}

	private Optional<Page> page(int index) {
		return page(incoming.get(index)).map(page -> new Page(index, page.article(), page.number()));
	}

	private static Optional<Page> page(IncomingArticle one) {
		PageLinks links = one.links();
		if (links.alternative() || one.article().value(Field.KIND).filter(ArticleKinds.LINK::equals).isPresent()) {
			return Optional.empty();
		}
		Optional<PageAddress> canonical = PageAddress.of(one.article().value(Field.URL).orElse(links.canonical()));
		Optional<PageAddress> own = PageAddress.of(links.own()).or(() -> canonical);
		Optional<PageAddress> next = PageAddress.of(links.next()).filter(other -> isOf(other, own) && other.number() > 1);
		Optional<PageAddress> previous = PageAddress.of(links.previous()).filter(other -> isOf(other, own) && (own.isPresent() || other.number() > 0));
		Optional<PageAddress> any = own.or(() -> next).or(() -> previous);
		if (any.isEmpty()) {
			return Optional.of(new Page(0, headline(one), Math.max(1, links.number())));
		}
		int number = own.map(PageAddress::number).orElse(Integer.valueOf(0)).intValue();
		if (number == 0) {
			number = previous.map(page -> Integer.valueOf(Math.max(1, page.number()) + 1))
					.or(() -> next.map(page -> Integer.valueOf(page.number() - 1))).orElse(Integer.valueOf(links.number())).intValue();
		}
		return Optional.of(new Page(0, any.get().article() + headline(one), Math.max(1, number)));
	}

	private static boolean isOf(PageAddress other, Optional<PageAddress> own) {
		return own.isEmpty() || own.get().article().equals(other.article());
	}

	private static String headline(IncomingArticle one) {
		return '\n' + one.article().value(Field.OUTLET).orElse("") + '\n'
				+ MARK.matcher(one.article().value(Field.TITLE).orElse("")).replaceAll("").strip().toLowerCase(Locale.ROOT);
	}

	/** The texts one behind the other; what a further page repeats of the first one is no headline, lead or byline again. */
	private static Article joined(List<Article> pages) {
		Article first = pages.getFirst();
		StringBuilder text = new StringBuilder();
		List<Block> blocks = new ArrayList<>();
		Set<Contributor> contributors = new LinkedHashSet<>();
		Set<ClaimReview> reviews = new LinkedHashSet<>();
		Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
		for (Article page : pages) {
			int shift = text.isEmpty() ? 0 : text.append('\n').length();
			for (Block block : page.blocks()) {
				blocks.add(new Block(page == first ? block.kind() : onFurtherPage(block.kind()), shift + block.begin(), shift + block.end()));
			}
			text.append(page.text());
			contributors.addAll(page.contributors());
			reviews.addAll(page.reviews());
			page.attributes().forEach((field, attribute) -> attributes.putIfAbsent(field, Objects.requireNonNull(attribute)));
		}
		return new Article(first.id(), first.provenance(), text.toString(), blocks, attributes, List.copyOf(contributors), List.copyOf(reviews));
	}

	private static BlockKind onFurtherPage(BlockKind kind) {
		return switch (kind) {
		case HEADLINE, BYLINE -> BlockKind.BOILERPLATE;
		case LEAD -> BlockKind.BODY;
		default -> kind;
		};
	}
}
