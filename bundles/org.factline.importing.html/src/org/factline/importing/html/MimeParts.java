package org.factline.importing.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a MIME message (RFC 2046, section 5.1), as browsers write web pages. */
record MimeParts(List<Part> parts) {

	/**
	 * One part.
	 *
	 * @param type     media type in lower case, without parameters
	 * @param location Content-Location; empty where there is none
	 * @param content  decoded
	 */
	record Part(String type, String location, byte[] content) {
	}

	private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"\\r\\n]{1,200})\"|([^\\s;\"]{1,200}))");
	private static final int MOST = 2000;

	MimeParts {
		parts = List.copyOf(parts);
	}

	/** The first page among the parts. */
	Optional<Part> page() {
		return parts.stream().filter(part -> part.type().equals("text/html") || part.type().equals("application/xhtml+xml")).findFirst();
	}

	static MimeParts of(byte[] message) {
		// bytes as characters: nothing is decoded before the encoding is known
		String text = new String(message, StandardCharsets.ISO_8859_1);
		int body = endOfHead(text, 0);
		Matcher boundary = BOUNDARY.matcher(text.substring(0, body));
		List<Part> parts = new ArrayList<>();
		if (!boundary.find()) {
			parts.add(part(text));
			return new MimeParts(parts);
		}
		String line = "--" + (boundary.group(1) != null ? boundary.group(1) : boundary.group(2));
		int begin = text.indexOf(line, body);
		while (begin >= 0 && parts.size() < MOST) {
			int content = text.indexOf('\n', begin) + 1;
			int next = content == 0 ? -1 : text.indexOf(line, content);
			if (content > 0 && !text.startsWith("--", begin + line.length())) {
				parts.add(part(text.substring(content, next < 0 ? text.length() : next)));
			}
			begin = next;
		}
		return new MimeParts(parts);
	}

	private static int endOfHead(String text, int from) {
		int unix = text.indexOf("\n\n", from);
		int dos = text.indexOf("\r\n\r\n", from);
		int end = unix < 0 ? dos : dos < 0 ? unix : Math.min(unix, dos);
		return end < 0 ? text.length() : end;
	}

	private static Part part(String text) {
		int end = endOfHead(text, 0);
		Map<String, String> head = new HashMap<>();
		for (String line : text.substring(0, end).replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
			int colon = line.indexOf(':');
			if (colon > 0) {
				head.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
			}
		}
		String content = text.substring(end).stripLeading();
		byte[] bytes = switch (head.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT)) {
		case "quoted-printable" -> quotedPrintable(content);
		case "base64" -> base64(content);
		default -> content.getBytes(StandardCharsets.ISO_8859_1);
		};
		String type = head.getOrDefault("content-type", "text/plain").split(";")[0].strip().toLowerCase(Locale.ROOT);
		return new Part(type, head.getOrDefault("content-location", ""), bytes);
	}

	private static byte[] base64(String content) {
		try {
			return Base64.getMimeDecoder().decode(content.getBytes(StandardCharsets.ISO_8859_1));
		} catch (IllegalArgumentException e) {
			return new byte[0];
		}
	}

	/** RFC 2045, section 6.7; what is no escape stays as it is. */
	private static byte[] quotedPrintable(String content) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(content.length());
		for (int i = 0; i < content.length(); i++) {
			char c = content.charAt(i);
			if (c != '=') {
				out.write(c);
				continue;
			}
			int high = i + 1 < content.length() ? Character.digit(content.charAt(i + 1), 16) : -1;
			int low = i + 2 < content.length() ? Character.digit(content.charAt(i + 2), 16) : -1;
			if (high >= 0 && low >= 0) {
				out.write(high * 16 + low);
				i += 2;
			} else if (content.startsWith("\r\n", i + 1)) {
				i += 2;
			} else if (content.startsWith("\n", i + 1)) {
				i++;
			} else {
				out.write(c);
			}
		}
		return out.toByteArray();
	}
}
