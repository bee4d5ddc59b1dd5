package org.factline.pipeline;

/** The version of the product; a test holds it against the bundles. */
public final class Version {

	/** Major, minor and service number. */
	public static final String CURRENT = "0.1.0";

	private Version() {
	}
}
