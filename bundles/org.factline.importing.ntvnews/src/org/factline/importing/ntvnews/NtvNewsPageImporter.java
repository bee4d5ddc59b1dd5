package org.factline.importing.ntvnews;

import org.factline.importing.html.OutletPageImporter;

/** Reads HTML pages of NTVNews, which are known by their address; the generic reader needs no help with them. */
public final class NtvNewsPageImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public NtvNewsPageImporter() {
		super("NTVNews", "ntvnews.id");
	}
}
