package org.factline.ui.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.factline.article.Block;
import org.factline.article.BlockKind;

/**
 * How the blocks of an article are set: fonts and colours of the theme, larger or smaller by the reader's zoom. It reads a
 * document as a sequence of blocks, so that the platform styles what is folded open again, too.
 */
final class BlockStyles implements ITokenScanner {

	static final String TEXT_FONT = "org.factline.ui.reader.text";
	static final String HEADLINE_FONT = "org.factline.ui.reader.headline";
	static final String SMALL_FONT = "org.factline.ui.reader.small";
	static final String SECONDARY = "org.factline.ui.reader.secondary";
	static final String FURNITURE = "org.factline.ui.reader.furniture";

	private static final Token PLAIN = new Token(null);

	private final Map<BlockKind, Token> tokens = new EnumMap<>(BlockKind.class);
	private LocalResourceManager resources;
	private Font text;
	private List<Block> blocks = List.of();
	private int at;
	private int end;
	private int tokenBegin;
	private int next;

	/** @param owner its fonts are disposed with it */
	BlockStyles(Control owner, int zoom) {
		this.resources = new LocalResourceManager(JFaceResources.getResources());
		owner.addDisposeListener(event -> resources.dispose());
		this.text = font(TEXT_FONT, zoom);
		fill(zoom);
	}

	/**
	 * Takes fonts and colours anew from the theme.
	 *
	 * @return lets go of the fonts before; to be run when the text is styled with the new ones
	 */
	Runnable renew(int zoom) {
		LocalResourceManager old = resources;
		resources = new LocalResourceManager(JFaceResources.getResources());
		text = font(TEXT_FONT, zoom);
		fill(zoom);
		return old::dispose;
	}

	/** The font of running text. */
	Font text() {
		return text;
	}

	/** What the document's blocks are. */
	void blocks(List<Block> fresh) {
		blocks = fresh;
	}

	private void fill(int zoom) {
		ColorRegistry colors = JFaceResources.getColorRegistry();
		Color secondary = colors.get(SECONDARY);
		Color furniture = colors.get(FURNITURE);
		Font small = font(SMALL_FONT, zoom);
		Font headline = font(HEADLINE_FONT, zoom);
		for (BlockKind kind : BlockKind.values()) {
			tokens.put(kind, new Token(switch (kind) {
				case HEADLINE -> new TextAttribute(null, null, SWT.BOLD, headline);
				case LEAD, BODY -> new TextAttribute(null);
				case DATELINE -> new TextAttribute(secondary, null, SWT.BOLD);
				case BYLINE, CREDIT -> new TextAttribute(secondary, null, SWT.ITALIC, small);
				case CAPTION -> new TextAttribute(secondary, null, SWT.ITALIC, small);
				case RELATED, BOILERPLATE, LEGAL -> new TextAttribute(furniture, null, SWT.NORMAL, small);
			}));
		}
	}

	private Font font(String name, int zoom) {
		FontDescriptor descriptor = JFaceResources.getFontDescriptor(name);
		int height = descriptor.getFontData()[0].getHeight();
		return resources.create(descriptor.setHeight(Math.max(6, Math.round(height * zoom / 100f))));
	}

	@Override
	@NonNullByDefault({})
	public void setRange(IDocument document, int offset, int length) {
		at = offset;
		end = offset + length;
		next = 0;
		while (next < blocks.size() && blocks.get(next).end() <= offset) {
			next++;
		}
	}

	@Override
	public IToken nextToken() {
		if (at >= end) {
			return Token.EOF;
		}
		tokenBegin = at;
		@Nullable
		Block block = next < blocks.size() ? blocks.get(next) : null;
		if (block == null || block.begin() >= end) {
			at = end;
			return PLAIN;
		}
		if (at < block.begin()) {
			at = block.begin();
			return PLAIN;
		}
		at = Math.min(end, block.end());
		next++;
		return tokens.getOrDefault(block.kind(), PLAIN);
	}

	@Override
	public int getTokenOffset() {
		return tokenBegin;
	}

	@Override
	public int getTokenLength() {
		return at - tokenBegin;
	}
}
