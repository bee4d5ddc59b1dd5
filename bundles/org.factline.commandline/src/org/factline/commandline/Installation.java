package org.factline.commandline;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.factline.pipeline.Version;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What is installed. */
final class Installation {

	private Installation() {
	}

	/** All bundles with their versions, so that another build of one, or one more, is told apart. */
	static String digest() {
		Bundle own = FrameworkUtil.getBundle(Installation.class);
		if (own == null || own.getBundleContext() == null) {
			return Version.CURRENT;
		}
		return Arrays.stream(own.getBundleContext().getBundles()).map(one -> one.getSymbolicName() + ' ' + one.getVersion()).sorted()
				.collect(Collectors.joining("\n"));
	}
}
