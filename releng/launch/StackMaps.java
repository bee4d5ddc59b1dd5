import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Gives class files from before Java 6 the stack maps that newer ones have (JVMS 4.7.4): without them each start verifies
 * the slow way, and the AOT cache does not take the class. Needs Java 24 or newer (JEP 484).
 */
public class StackMaps implements UnaryOperator<byte[]> {

	private static final int FIRST_WITH_STACK_MAPS = 50;

	private final ClassFile format;

	/** For the classes of one jar. */
	public StackMaps(Path jar) throws Exception {
		var classes = new URLClassLoader(new URL[] { jar.toUri().toURL() }, ClassLoader.getPlatformClassLoader());
		format = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption
				.of(ClassHierarchyResolver.ofResourceParsing(classes).orElse(ClassHierarchyResolver.defaultResolver())));
	}

	@Override
	public byte[] apply(byte[] bytes) {
		ClassModel model = format.parse(bytes);
		if (model.majorVersion() >= FIRST_WITH_STACK_MAPS) {
			return bytes;
		}
		// each instruction anew, since code that is only copied gets no stack map
		return format.transformClass(model, ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
				.andThen((builder, element) -> {
					if (element instanceof ClassFileVersion) {
						builder.withVersion(ClassFile.JAVA_6_VERSION, 0);
					} else {
						builder.with(element);
					}
				}));
	}
}
