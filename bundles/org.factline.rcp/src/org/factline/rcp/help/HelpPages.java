package org.factline.rcp.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.server.HelpServer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Serves the pages of the help to the browser of this machine, and to no other machine. The platform's own server would
 * bring Jetty, servlets and JSP along for a handful of static pages.
 */
public final class HelpPages extends HelpServer {

	private static final String ROOT = "/help/";
	/** How the platform asks for a page within its frame set, which is not there. */
	private static final String FRAMED = ROOT + "index.jsp?topic=";
	/** Pages are asked for below topic, and without frames below ntopic, nftopic or rtopic. */
	private static final String TOPIC = "^/help/[a-z]*topic(?=/)";
	private static final int FOUND = 302;
	private static final int NOT_FOUND = 404;
	private static final int OK = 200;

	private @Nullable HttpServer server;

	@Override
	@NonNullByDefault({})
	public synchronized void start(String application) throws IOException {
		if (server == null) {
			HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			fresh.createContext(ROOT, HelpPages::answer);
			fresh.start();
			server = fresh;
		}
	}

	private static void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String request = exchange.getRequestURI().toString();
			if (request.startsWith(FRAMED)) {
				String topic = URLDecoder.decode(request.substring(FRAMED.length()), StandardCharsets.UTF_8);
				// a line break in an address must not become a header of its own
				exchange.getResponseHeaders().set("Location", ROOT + "topic" + topic.replaceAll("[\r\n]", ""));
				exchange.sendResponseHeaders(FOUND, -1);
				return;
			}
			send(exchange, exchange.getRequestURI().getPath().replaceFirst(TOPIC, ""));
		}
	}

	private static void send(HttpExchange exchange, String page) throws IOException {
		try (InputStream content = HelpSystem.getHelpContent(page)) {
			if (content == null) {
				exchange.sendResponseHeaders(NOT_FOUND, -1);
				return;
			}
			byte[] bytes = content.readAllBytes();
			exchange.getResponseHeaders().set("Content-Type", mediaType(page));
			exchange.sendResponseHeaders(OK, bytes.length);
			try (OutputStream body = exchange.getResponseBody()) {
				body.write(bytes);
			}
		}
	}

	private static String mediaType(String page) {
		String type = URLConnection.guessContentTypeFromName(page);
		return type == null ? "application/octet-stream" : type.equals("text/html") ? "text/html; charset=UTF-8" : type;
	}

	@Override
	@NonNullByDefault({})
	public synchronized void stop(String application) {
		HttpServer running = server;
		if (running != null) {
			running.stop(0);
			server = null;
		}
	}

	@Override
	public String getHost() {
		return InetAddress.getLoopbackAddress().getHostAddress();
	}

	/** The port that the system chose; -1 before the start. */
	@Override
	public synchronized int getPort() {
		HttpServer running = server;
		return running == null ? -1 : running.getAddress().getPort();
	}
}
