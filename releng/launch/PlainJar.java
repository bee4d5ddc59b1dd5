import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** Jars that a copy of the product starts from faster than from its own. */
class PlainJar {

	/** The first release that can store an AOT cache in one step (JEP 514); it has a library for class files, too (JEP 484). */
	private static final int AOT_CACHE_SINCE = 25;

	/** Copies a jar without signatures and compression, which would be checked and undone at every start. */
	static void copy(Path from, Path to) throws IOException {
		UnaryOperator<byte[]> stackMaps = null;
		try (JarFile in = new JarFile(from.toFile(), false); OutputStream file = Files.newOutputStream(to)) {
			Manifest manifest = new Manifest();
			manifest.getMainAttributes().putAll(in.getManifest().getMainAttributes());
			try (JarOutputStream out = new JarOutputStream(file, manifest)) {
				for (var entries = in.entries(); entries.hasMoreElements();) {
					JarEntry entry = entries.nextElement();
					if (entry.isDirectory() || isSignature(entry.getName())) {
						continue;
					}
					byte[] bytes = in.getInputStream(entry).readAllBytes();
					if (hasAotCache() && isOldClass(entry.getName(), bytes)) {
						stackMaps = stackMaps == null ? stackMaps(from) : stackMaps;
						bytes = withStackMaps(bytes, stackMaps);
					}
					store(out, entry.getName(), bytes);
				}
			}
		}
	}

	static boolean hasAotCache() {
		return Runtime.version().feature() >= AOT_CACHE_SINCE;
	}

	/** Whether a class file is of before Java 6 (JVMS 4.1: the major version stands at offset 6). */
	private static boolean isOldClass(String name, byte[] bytes) {
		return name.endsWith(".class") && bytes.length > 8 && ((bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF) < 50;
	}

	/** Compiled here and not with this class, which an older JDK has to run, too. */
	@SuppressWarnings("unchecked")
	private static UnaryOperator<byte[]> stackMaps(Path jar) throws IOException {
		Path classes = Files.createTempDirectory("factline-stack-maps");
		try {
			Sources.compile(classes, "", Sources.FOLDER.resolve("launch/StackMaps.java"));
			var loader = new URLClassLoader(new URL[] { classes.toUri().toURL() });
			return (UnaryOperator<byte[]>) loader.loadClass("StackMaps").getConstructor(Path.class).newInstance(jar);
		} catch (ReflectiveOperationException e) {
			throw new IOException("no stack maps for " + jar, e);
		} finally {
			// loaded by now
			Sources.delete(classes);
		}
	}

	/** A class that cannot be given any works as it is. */
	private static byte[] withStackMaps(byte[] bytes, UnaryOperator<byte[]> stackMaps) {
		try {
			return stackMaps.apply(bytes);
		} catch (RuntimeException e) {
			return bytes;
		}
	}

	private static boolean isSignature(String name) {
		return name.equals(JarFile.MANIFEST_NAME) || name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
	}

	static void store(JarOutputStream out, String name, byte[] bytes) throws IOException {
		JarEntry entry = new JarEntry(name);
		CRC32 crc = new CRC32();
		crc.update(bytes);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(bytes.length);
		entry.setCrc(crc.getValue());
		out.putNextEntry(entry);
		out.write(bytes);
	}
}
