package org.factline.extensions.plugins.registry;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a class file says in its constant pool (JVMS 4.1, 4.4).
 *
 * @param release  the first release of Java that runs it; 0 where it is no class file
 * @param packages of the classes that it names
 */
record ClassFile(int release, Set<String> packages) {

	private static final int MAGIC = 0xCAFEBABE;
	/** Java 1.1 has 45, and each release since one more. */
	private static final int BEFORE_FIRST = 44;
	private static final int UTF8 = 1;
	private static final int CLASS = 7;

	static ClassFile read(byte[] bytes) {
		try {
			ByteBuffer in = ByteBuffer.wrap(bytes);
			if (in.getInt() != MAGIC) {
				return new ClassFile(0, Set.of());
			}
			in.getShort();
			int release = in.getShort() - BEFORE_FIRST;
			return new ClassFile(release, packages(in));
		} catch (BufferUnderflowException | IllegalArgumentException e) {
			return new ClassFile(0, Set.of());
		}
	}

	private static Set<String> packages(ByteBuffer in) {
		Map<Integer, String> words = new HashMap<>();
		Set<Integer> classes = new HashSet<>();
		int count = Short.toUnsignedInt(in.getShort());
		for (int i = 1; i < count; i++) {
			int tag = in.get();
			if (tag == UTF8) {
				byte[] word = new byte[Short.toUnsignedInt(in.getShort())];
				in.get(word);
				words.put(i, new String(word, StandardCharsets.UTF_8));
			} else if (tag == CLASS) {
				classes.add(Short.toUnsignedInt(in.getShort()));
			} else {
				in.position(in.position() + length(tag));
				// long and double take two places
				i += tag == 5 || tag == 6 ? 1 : 0;
			}
		}
		Set<String> packages = new HashSet<>();
		for (Integer one : classes) {
			String name = words.getOrDefault(one, "").replaceFirst("^\\[+L?", "");
			if (name.lastIndexOf('/') > 0) {
				packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
			}
		}
		return packages;
	}

	/** Bytes of a constant behind its tag (JVMS, table 4.4-A). */
	private static int length(int tag) {
		return switch (tag) {
			case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
			case 5, 6 -> 8;
			case 8, 16, 19, 20 -> 2;
			case 15 -> 3;
			default -> throw new IllegalArgumentException("no constant " + tag);
		};
	}
}
