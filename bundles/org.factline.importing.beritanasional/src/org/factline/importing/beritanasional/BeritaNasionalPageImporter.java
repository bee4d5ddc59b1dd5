package org.factline.importing.beritanasional;

import org.factline.importing.html.OutletPageImporter;

/** Reads HTML pages of BeritaNasional, which are known by their address; the generic reader needs no help with them. */
public final class BeritaNasionalPageImporter extends OutletPageImporter {

	/** Made by the extension registry. */
	public BeritaNasionalPageImporter() {
		super("BeritaNasional", "beritanasional.com");
	}
}
