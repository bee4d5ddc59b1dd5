package org.factline.commandline;

import org.factline.pipeline.Version;

import picocli.CommandLine.IVersionProvider;

/** {@code --version}, the same for every command. */
final class VersionOfProduct implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] { "factline " + Version.CURRENT };
	}
}
