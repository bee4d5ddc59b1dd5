package org.factline.model.tests.faulty;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A channel of a faulty file system. A write that fails has written half. */
final class FaultyChannel extends FileChannel {

	private final FileChannel channel;
	private final Faults faults;

	FaultyChannel(FileChannel channel, Faults faults) {
		this.channel = channel;
		this.faults = faults;
	}

	@Override
	public int write(ByteBuffer bytes) throws IOException {
		try {
			faults.before(Faults.Operation.WRITE);
		} catch (IOException e) {
			channel.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
			throw e;
		}
		return channel.write(bytes);
	}

	@Override
	public void force(boolean metaData) throws IOException {
		faults.before(Faults.Operation.FLUSH);
		// what is asked is whether the program does the right thing, not whether this machine's disk does
	}

	@Override
	public long write(ByteBuffer[] bytes, int from, int length) throws IOException {
		long written = 0;
		for (int i = from; i < from + length; i++) {
			written += write(bytes[i]);
		}
		return written;
	}

	@Override
	public int write(ByteBuffer bytes, long position) throws IOException {
		faults.before(Faults.Operation.WRITE);
		return channel.write(bytes, position);
	}

	@Override
	public FileChannel truncate(long size) throws IOException {
		faults.before(Faults.Operation.WRITE);
		channel.truncate(size);
		return this;
	}

	@Override
	public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
		faults.before(Faults.Operation.WRITE);
		return channel.transferFrom(source, position, count);
	}

	@Override
	public int read(ByteBuffer bytes) throws IOException {
		return channel.read(bytes);
	}

	@Override
	public long read(ByteBuffer[] bytes, int from, int length) throws IOException {
		return channel.read(bytes, from, length);
	}

	@Override
	public int read(ByteBuffer bytes, long position) throws IOException {
		return channel.read(bytes, position);
	}

	@Override
	public long position() throws IOException {
		return channel.position();
	}

	@Override
	public FileChannel position(long position) throws IOException {
		channel.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return channel.size();
	}

	@Override
	public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
		return channel.transferTo(position, count, target);
	}

	@Override
	public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
		return channel.map(mode, position, size);
	}

	@Override
	public FileLock lock(long position, long size, boolean shared) throws IOException {
		return channel.lock(position, size, shared);
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) throws IOException {
		return channel.tryLock(position, size, shared);
	}

	@Override
	protected void implCloseChannel() throws IOException {
		channel.close();
	}
}
