package org.factline.spark.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A folder of results on any file system that Hadoop knows. A file is there as a whole or not at all, so what is there need not
 * be made again.
 */
public final class Folder implements Serializable {

	private static final long serialVersionUID = 1;
	private static final int BUFFER = 256 * 1024;

	private final String url;
	private final Broadcast<SerializableConfiguration> configuration;

	/** Writes the content of a file. */
	@FunctionalInterface
	public interface Content {

		/** Writes all of it; the stream is closed by the caller. */
		void write(OutputStream out) throws IOException;
	}

	private Folder(String url, Broadcast<SerializableConfiguration> configuration) {
		this.url = url;
		this.configuration = configuration;
	}

	/** A folder, which need not be there yet. */
	public static Folder of(JavaSparkContext spark, String url) {
		return new Folder(url, spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())));
	}

	/** A folder in this one. */
	public Folder in(String name) {
		return new Folder(url + "/" + name, configuration);
	}

	/** Whether a file is there, and whole. */
	public boolean has(String name) throws IOException {
		return system().exists(path(name));
	}

	/** Whether the folder is there and holds anything. */
	public boolean holdsAnything() throws IOException {
		return system().exists(new Path(url)) && system().listStatus(new Path(url)).length > 0;
	}

	/** Writes a file under another name first; of two that write the same file the first one's stays. */
	public void write(String name, Content content) throws IOException {
		Path hidden = path("." + name + "." + UUID.randomUUID());
		try (OutputStream out = new BufferedOutputStream(system().create(hidden, true), BUFFER)) {
			content.write(out);
		} catch (IOException | RuntimeException e) {
			system().delete(hidden, false);
			throw e;
		}
		if (!has(name) && system().rename(hidden, path(name))) {
			return;
		}
		system().delete(hidden, false);
		if (!has(name)) {
			throw new IOException(path(name) + " cannot be written");
		}
	}

	/** The bytes of a file. */
	public InputStream read(String name) throws IOException {
		return system().open(path(name), BUFFER);
	}

	/** A short file as text. */
	public String text(String name) throws IOException {
		try (InputStream in = read(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Takes the folder away with all that is in it. */
	public void delete() throws IOException {
		system().delete(new Path(url), true);
	}

	/** The name of the file of a partition. */
	public static String part(int partition) {
		return "part-%05d".formatted(Integer.valueOf(partition));
	}

	@Override
	public String toString() {
		return url;
	}

	private Path path(String name) {
		return new Path(url, name);
	}

	private FileSystem system() throws IOException {
		FileSystem system = new Path(url).getFileSystem(configuration.value().value());
		system.setWriteChecksum(false);
		return system;
	}
}
