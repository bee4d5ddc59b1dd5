package org.factline.registry.tests.floors;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * What a class file says of itself.
 *
 * @param name       binary name
 * @param references binary names of every class that it mentions: in signatures, annotations, code, constants
 */
record ClassFacts(String name, Set<String> references) {

	ClassFacts {
		references = Set.copyOf(references);
	}

	/** Package of a class. */
	static String packageOf(String binaryName) {
		int dot = binaryName.lastIndexOf('.');
		return dot < 0 ? "" : binaryName.substring(0, dot);
	}

	String packageName() {
		return packageOf(name);
	}

	/** Reads a class file. A remapper is shown every name there is; this one notes it and changes nothing. */
	static ClassFacts read(byte[] classFile) {
		Set<String> references = new TreeSet<>();
		ClassReader reader = new ClassReader(classFile);
		reader.accept(new ClassRemapper(new Nothing(Opcodes.ASM9), new Remapper(Opcodes.ASM9) {

			@Override
			@NonNullByDefault({})
			public String map(String internalName) {
				references.add(internalName.replace('/', '.'));
				return internalName;
			}
		}), ClassReader.SKIP_FRAMES);
		return new ClassFacts(reader.getClassName().replace('/', '.'), references);
	}

	/** Takes the class and makes nothing of it, but wants to be shown the code. */
	@NonNullByDefault({})
	private static final class Nothing extends ClassVisitor {

		Nothing(int api) {
			super(api);
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
			return new MethodVisitor(api) {
				// every visit is taken, none is answered
			};
		}

		@Override
		public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
			return new FieldVisitor(api) {
				// every visit is taken, none is answered
			};
		}
	}
}
