package org.factline.model.tests.faulty;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** The file system of this machine, of which operations fail as {@link #faults()} say. */
public final class FaultyFileSystem extends FileSystem {

	private final FileSystem real;
	private final Faults faults = new Faults();
	private final FaultyProvider provider;

	/** The same file system as a path's. */
	public FaultyFileSystem(Path path) {
		real = path.getFileSystem();
		provider = new FaultyProvider(real.provider(), faults);
	}

	/** What fails. */
	public Faults faults() {
		return faults;
	}

	/** A path of the real file system, as one of this. */
	public Path of(Path path) {
		return new FaultyPath(this, path);
	}

	@Override
	public FileSystemProvider provider() {
		return provider;
	}

	@Override
	public void close() {
		// nothing was opened
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public boolean isReadOnly() {
		return false;
	}

	@Override
	public String getSeparator() {
		return real.getSeparator();
	}

	@Override
	public Iterable<Path> getRootDirectories() {
		return List.of();
	}

	@Override
	public Iterable<FileStore> getFileStores() {
		return List.of();
	}

	@Override
	public Set<String> supportedFileAttributeViews() {
		return real.supportedFileAttributeViews();
	}

	@Override
	public Path getPath(String first, String... more) {
		return of(real.getPath(first, more));
	}

	@Override
	public PathMatcher getPathMatcher(String pattern) {
		PathMatcher matcher = real.getPathMatcher(pattern);
		return path -> matcher.matches(FaultyPath.real(path));
	}

	@Override
	public UserPrincipalLookupService getUserPrincipalLookupService() {
		throw new UnsupportedOperationException();
	}

	@Override
	public WatchService newWatchService() {
		throw new UnsupportedOperationException();
	}
}
