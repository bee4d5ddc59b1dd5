package org.factline.checking;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.factline.article.Severity;

/**
 * What is set for checks, as the desktop saves it for a project: a file of properties with, for each check,
 * {@code <id>.enabled} ({@code true} or {@code false}), {@code <id>.severity} ({@code error}, {@code warning} or {@code info}) and
 * {@code <id>.parameter.<name>}. What is not set is as the check says of itself. {@code files.<name>=<pattern>} names some of the
 * project's files, and the same keys behind {@code files.<name>.} hold for these alone.
 */
public final class CheckSettings {

	/** Nothing is set. */
	public static final CheckSettings NONE = new CheckSettings(Map.of());

	/** Where a project keeps its file, from its folder. */
	public static final String FILE = ".settings/org.factline.checking.prefs";

	/** What the platform writes first into every file of preferences. */
	private static final String VERSION = "eclipse.preferences.version";
	private static final String ENABLED = ".enabled";
	private static final String SEVERITY = ".severity";
	private static final String PARAMETER = ".parameter.";
	private static final String FILES = "files.";

	private final Map<String, String> values;

	/** @param values by key, such as {@code weekday-date.severity} */
	public CheckSettings(Map<String, String> values) {
		this.values = Map.copyOf(values);
	}

	/** The key that says whether a check runs. */
	public static String enabledKey(String check) {
		return check + ENABLED;
	}

	/** The key of a check's severity. */
	public static String severityKey(String check) {
		return check + SEVERITY;
	}

	/** The key of a check's parameter. */
	public static String parameterKey(String check, String parameter) {
		return check + PARAMETER + parameter;
	}

	/** What is set, by key, but for what the platform writes for itself. */
	public Map<String, String> values() {
		Map<String, String> set = new TreeMap<>(values);
		set.remove(VERSION);
		return set;
	}

	/**
	 * What holds for some files that are checked together: what is set for the patterns that all of them fit, the later in the order of
	 * their names over the earlier, over what is set for all files.
	 *
	 * @param files from the folder that the settings are for
	 */
	public CheckSettings of(Collection<Path> files) {
		CheckSettings holds = new CheckSettings(some(key -> !key.startsWith(FILES)));
		for (Map.Entry<String, PathMatcher> pattern : patterns().entrySet()) {
			if (!files.isEmpty() && files.stream().allMatch(pattern.getValue()::matches)) {
				holds = ofPattern(pattern.getKey()).over(holds);
			}
		}
		return holds;
	}

	/** The patterns of files for which something of their own is set, by name. */
	public Map<String, String> filePatterns() {
		Map<String, String> patterns = new TreeMap<>();
		values.forEach((key, value) -> {
			if (key.startsWith(FILES) && key.indexOf('.', FILES.length()) < 0) {
				patterns.put(key.substring(FILES.length()), value.strip());
			}
		});
		return patterns;
	}

	/** The key of a pattern of files; the keys of its own settings begin with it and a full stop. */
	public static String filesKey(String name) {
		return FILES + name;
	}

	/** Whether something is a pattern of files. */
	public static boolean isFilePattern(String pattern) {
		return matcher(pattern).isPresent();
	}

	private Map<String, PathMatcher> patterns() {
		Map<String, PathMatcher> patterns = new TreeMap<>();
		filePatterns().forEach((name, pattern) -> matcher(pattern).ifPresent(matcher -> patterns.put(name, matcher)));
		return patterns;
	}

	private static Optional<PathMatcher> matcher(String pattern) {
		try {
			return pattern.isEmpty() ? Optional.empty() : Optional.of(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
		} catch (PatternSyntaxException e) {
			return Optional.empty();
		}
	}

	/** What is set for one pattern alone. */
	private CheckSettings ofPattern(String name) {
		String prefix = filesKey(name) + '.';
		Map<String, String> own = new HashMap<>();
		some(key -> key.startsWith(prefix)).forEach((key, value) -> own.put(key.substring(prefix.length()), value));
		return new CheckSettings(own);
	}

	private Map<String, String> some(Predicate<String> keys) {
		return values.entrySet().stream().filter(one -> keys.test(one.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** These, and what others set where these say nothing. */
	public CheckSettings over(CheckSettings others) {
		Map<String, String> both = new HashMap<>(others.values);
		both.putAll(values);
		return new CheckSettings(both);
	}

	/** What is set for a check; a value that is none counts as not set, see {@link #problems}. */
	public CheckSetting of(CheckDescriptor check) {
		Map<String, String> parameters = new HashMap<>();
		for (CheckDescriptor.Parameter parameter : check.parameters()) {
			value(parameterKey(check.id(), parameter.name())).filter(parameter::takes).ifPresent(value -> parameters.put(parameter.name(), value));
		}
		return new CheckSetting(!value(enabledKey(check.id())).equals(Optional.of("false")),
				value(severityKey(check.id())).flatMap(CheckSettings::severity), parameters);
	}

	/** What is set and says nothing, a clause for each key: a value that does not exist, a key that nobody asks for. In the order of keys. */
	public SortedMap<String, String> problems(List<CheckDescriptor> checks) {
		SortedMap<String, String> problems = new TreeMap<>(new CheckSettings(some(key -> !key.startsWith(FILES))).plainProblems(checks));
		Map<String, String> patterns = filePatterns();
		patterns.forEach((name, pattern) -> {
			if (matcher(pattern).isEmpty()) {
				problems.put(filesKey(name), filesKey(name) + " is a pattern of files such as drafts/**, not: " + pattern);
			}
			ofPattern(name).plainProblems(checks).forEach((key, reason) -> problems.put(filesKey(name) + '.' + key, filesKey(name) + ": " + reason));
		});
		some(key -> key.startsWith(FILES)).keySet().forEach(key -> {
			String name = key.substring(FILES.length()).split("\\.", 2)[0];
			if (!patterns.containsKey(name)) {
				problems.put(key, key + ": " + filesKey(name) + " names no pattern of files"
						+ Nearest.of(name, patterns.keySet()).map(near -> "; is " + filesKey(near) + " meant?").orElse(""));
			}
		});
		return problems;
	}

	private SortedMap<String, String> plainProblems(List<CheckDescriptor> checks) {
		SortedMap<String, String> problems = new TreeMap<>();
		Set<String> asked = new HashSet<>(Set.of(VERSION));
		for (CheckDescriptor check : checks) {
			String enabled = enabledKey(check.id());
			asked.add(enabled);
			value(enabled).filter(value -> !value.equals("true") && !value.equals("false"))
					.ifPresent(value -> problems.put(enabled, enabled + " is true or false, not: " + value));
			String severity = severityKey(check.id());
			asked.add(severity);
			value(severity).filter(value -> severity(value).isEmpty()).ifPresent(value -> problems.put(severity, severity
					+ " is error, warning or info, not: " + value + meant(value.toLowerCase(Locale.ROOT), List.of("error", "warning", "info"))));
			for (CheckDescriptor.Parameter parameter : check.parameters()) {
				String key = parameterKey(check.id(), parameter.name());
				asked.add(key);
				value(key).filter(value -> !parameter.takes(value)).ifPresent(value -> problems.put(key, key + " is a whole number"
						+ (parameter.hasLeast() ? " of " + parameter.least() + " or more" : "") + ", not: " + value));
			}
		}
		values.keySet().stream().filter(key -> !asked.contains(key)).forEach(key -> problems.put(key, unknown(key, checks, asked)));
		return problems;
	}

	private static String unknown(String key, List<CheckDescriptor> checks, Set<String> asked) {
		Optional<CheckDescriptor> check = checks.stream().filter(one -> key.startsWith(one.id() + '.')).findFirst();
		if (check.isPresent()) {
			String id = check.get().id();
			return key + ": " + id + " has enabled, severity"
					+ check.get().parameters().stream().map(parameter -> ", parameter." + parameter.name()).collect(Collectors.joining())
					+ meant(key, asked.stream().filter(one -> one.startsWith(id + '.')).toList());
		}
		int end = Stream.of(ENABLED, SEVERITY, PARAMETER).mapToInt(key::indexOf).filter(at -> at > 0).min().orElse(Math.max(0, key.lastIndexOf('.')));
		return key + ": no check of this name is installed" + meant(key.substring(0, end), checks.stream().map(CheckDescriptor::id).toList());
	}

	private static String meant(String name, Collection<String> names) {
		return Nearest.of(name, names).map(near -> "; is " + near + " meant?").orElse("");
	}

	private Optional<String> value(String key) {
		return Optional.ofNullable(values.get(key)).map(String::strip);
	}

	private static Optional<Severity> severity(String value) {
		return switch (value.toLowerCase(Locale.ROOT)) {
			case "error" -> Optional.of(Severity.ERROR);
			case "warning" -> Optional.of(Severity.WARNING);
			case "info" -> Optional.of(Severity.INFO);
			default -> Optional.empty();
		};
	}
}
