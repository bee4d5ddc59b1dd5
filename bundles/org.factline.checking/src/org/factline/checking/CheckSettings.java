package org.factline.checking;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.factline.article.Severity;

/**
 * What is set for checks, as the desktop saves it for a project: a file of properties with, for each check,
 * {@code <id>.enabled} ({@code true} or {@code false}), {@code <id>.severity} ({@code error}, {@code warning} or {@code info}) and
 * {@code <id>.parameter.<name>}. What is not set is as the check says of itself.
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

	/**
	 * Reads the file of a project.
	 *
	 * @throws IOException where it cannot be read
	 */
	public static CheckSettings read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IllegalArgumentException e) {
			// a broken \\u escape
			throw new IOException("no file of properties: " + e.getMessage(), e);
		}
		Map<String, String> values = new HashMap<>();
		properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
		return new CheckSettings(values);
	}

	/** What is set, by key, but for what the platform writes for itself. */
	public Map<String, String> values() {
		Map<String, String> set = new TreeMap<>(values);
		set.remove(VERSION);
		return set;
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

	/** What is set and says nothing, one clause each: a value that does not exist, a key that nobody asks for. In the order of keys. */
	public List<String> problems(List<CheckDescriptor> checks) {
		Map<String, String> problems = new TreeMap<>();
		Set<String> asked = new HashSet<>(Set.of(VERSION));
		for (CheckDescriptor check : checks) {
			String enabled = enabledKey(check.id());
			asked.add(enabled);
			value(enabled).filter(value -> !value.equals("true") && !value.equals("false"))
					.ifPresent(value -> problems.put(enabled, enabled + " is true or false, not: " + value));
			String severity = severityKey(check.id());
			asked.add(severity);
			value(severity).filter(value -> severity(value).isEmpty())
					.ifPresent(value -> problems.put(severity, severity + " is error, warning or info, not: " + value));
			for (CheckDescriptor.Parameter parameter : check.parameters()) {
				String key = parameterKey(check.id(), parameter.name());
				asked.add(key);
				value(key).filter(value -> !parameter.takes(value)).ifPresent(value -> problems.put(key, key + " is a whole number"
						+ (parameter.hasLeast() ? " of " + parameter.least() + " or more" : "") + ", not: " + value));
			}
		}
		values.keySet().stream().filter(key -> !asked.contains(key)).forEach(key -> problems.put(key, unknown(key, checks)));
		return List.copyOf(problems.values());
	}

	private static String unknown(String key, List<CheckDescriptor> checks) {
		Optional<CheckDescriptor> check = checks.stream().filter(one -> key.startsWith(one.id() + '.')).findFirst();
		return check.map(one -> key + ": " + one.id() + " has enabled, severity"
				+ one.parameters().stream().map(parameter -> ", parameter." + parameter.name()).collect(Collectors.joining()))
				.orElse(key + ": no check of this name is installed");
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
