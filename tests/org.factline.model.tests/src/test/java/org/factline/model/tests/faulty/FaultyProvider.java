package org.factline.model.tests.faulty;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does what the real provider does, unless it is to fail. */
final class FaultyProvider extends FileSystemProvider {

	private final FileSystemProvider real;
	private final Faults faults;

	FaultyProvider(FileSystemProvider real, Faults faults) {
		this.real = real;
		this.faults = faults;
	}

	private static Path real(Path path) {
		return FaultyPath.real(path);
	}

	@Override
	public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
		if (options.contains(StandardOpenOption.CREATE) || options.contains(StandardOpenOption.CREATE_NEW)) {
			faults.before(Faults.Operation.CREATE);
		}
		return new FaultyChannel(real.newFileChannel(real(path), options, attributes), faults);
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
		return newFileChannel(path, options, attributes);
	}

	@Override
	public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
		faults.before(Faults.Operation.CREATE);
		real.createDirectory(real(path), attributes);
	}

	@Override
	public void createLink(Path link, Path existing) throws IOException {
		faults.before(Faults.Operation.CREATE);
		real.createLink(real(link), real(existing));
	}

	@Override
	public void delete(Path path) throws IOException {
		faults.before(Faults.Operation.DELETE);
		real.delete(real(path));
	}

	@Override
	public void copy(Path source, Path target, CopyOption... options) throws IOException {
		faults.before(Faults.Operation.CREATE);
		faults.before(Faults.Operation.WRITE);
		real.copy(real(source), real(target), options);
	}

	@Override
	public void move(Path source, Path target, CopyOption... options) throws IOException {
		faults.before(Faults.Operation.MOVE);
		real.move(real(source), real(target), options);
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
		List<Path> all = new ArrayList<>();
		try (DirectoryStream<Path> stream = real.newDirectoryStream(real(path), every -> true)) {
			for (Path one : stream) {
				Path child = path.resolve(one.getFileName());
				if (filter.accept(child)) {
					all.add(child);
				}
			}
		}
		return new DirectoryStream<>() {

			@Override
			public Iterator<Path> iterator() {
				return all.iterator();
			}

			@Override
			public void close() {
				// it was read before
			}
		};
	}

	@Override
	public boolean isSameFile(Path a, Path b) throws IOException {
		return real.isSameFile(real(a), real(b));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return real.isHidden(real(path));
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		real.checkAccess(real(path), modes);
	}

	@Override
	public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
		return real.getFileAttributeView(real(path), type, options);
	}

	@Override
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
		return real.readAttributes(real(path), type, options);
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
		return real.readAttributes(real(path), attributes, options);
	}

	@Override
	public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
		real.setAttribute(real(path), attribute, value, options);
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		return real.getFileStore(real(path));
	}

	@Override
	public String getScheme() {
		return "faulty";
	}

	@Override
	public FileSystem newFileSystem(URI address, Map<String, ?> settings) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FileSystem getFileSystem(URI address) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Path getPath(URI address) {
		throw new UnsupportedOperationException();
	}
}
