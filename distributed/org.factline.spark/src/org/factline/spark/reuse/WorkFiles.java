package org.factline.spark.reuse;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.spark.archive.Folder;

/** What a search keeps between its steps, and after a failure: for each partition what its articles share, for each two blocks their pairs. */
record WorkFiles(Folder folder) implements Serializable {

	private static final int BUFFER = 256 * 1024;

	/** Reads one thing after the other. */
	@FunctionalInterface
	interface Reader<T> {

		/** Reads the next. */
		T read(DataInputStream in) throws IOException;
	}

	/** Takes one thing after the other. */
	@FunctionalInterface
	interface Sink<T> {

		/** Takes the next. */
		void accept(T one) throws IOException;
	}

	static String shared(int partition) {
		return "shared-%05d".formatted(Integer.valueOf(partition));
	}

	static String within(int partition) {
		return "within-%05d".formatted(Integer.valueOf(partition));
	}

	static String crowds(int partition) {
		return "crowds-%05d".formatted(Integer.valueOf(partition));
	}

	static String pairs(BlockTask task) {
		return "pairs-%05d-%05d".formatted(Integer.valueOf(task.left()), Integer.valueOf(task.from()));
	}

	static String passages(int block) {
		return "passages-%05d".formatted(Integer.valueOf(block));
	}

	/** Reads a file to its end. */
	<T> void read(String name, Reader<T> reader, Sink<T> sink) throws IOException {
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(folder.read(name), BUFFER))) {
			while (hasNext(in)) {
				sink.accept(reader.read(in));
			}
		}
	}

	/** Whether there is something more in a stream that can be marked. */
	private static boolean hasNext(DataInputStream in) throws IOException {
		in.mark(1);
		try {
			in.readByte();
			in.reset();
			return true;
		} catch (EOFException e) {
			return false;
		}
	}

	/** All of a file of pairs. */
	List<FoundPair> pairs(String name) throws IOException {
		List<FoundPair> pairs = new ArrayList<>();
		read(name, FoundPair::read, pairs::add);
		return pairs;
	}

	static void writePairs(List<FoundPair> pairs, OutputStream out) throws IOException {
		DataOutputStream data = new DataOutputStream(out);
		for (FoundPair pair : pairs) {
			pair.write(data);
		}
		data.flush();
	}

	static void writeCrowds(Map<Integer, Crowd> crowds, OutputStream out) throws IOException {
		DataOutputStream data = new DataOutputStream(out);
		for (Map.Entry<Integer, Crowd> crowd : crowds.entrySet()) {
			data.writeInt(crowd.getKey().intValue());
			data.writeUTF(crowd.getValue().first());
			data.writeInt(crowd.getValue().articles());
		}
		data.flush();
	}

	/** What one partition knows of crowded shingles, by group. */
	Map<Integer, Crowd> readCrowds(int partition) throws IOException {
		Map<Integer, Crowd> crowds = new HashMap<>();
		read(crowds(partition), in -> Map.entry(Integer.valueOf(in.readInt()), new Crowd(in.readUTF(), in.readInt())),
				one -> crowds.put(one.getKey(), one.getValue()));
		return crowds;
	}
}
