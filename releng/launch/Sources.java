import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

/** The sources of what runs in a copy of the product, and folders for their classes. */
class Sources {

	/** The folder {@code releng}: of this working directory, or of the property {@code launch.releng}. */
	static final Path FOLDER = Path.of(System.getProperty("launch.releng", "releng")).toAbsolutePath();

	static void compile(Path into, String classPath, Path... sources) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("-nowarn", "-cp", classPath, "-d", into.toString()));
		for (Path source : sources) {
			arguments.add(source.toString());
		}
		if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
			throw new IOException("could not compile " + List.of(sources));
		}
	}

	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
				Files.delete(directory);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
