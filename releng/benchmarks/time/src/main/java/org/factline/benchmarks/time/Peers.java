package org.factline.benchmarks.time;

import java.lang.management.ManagementFactory;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.logging.LogManager;

import org.factline.time.Edtf;
import org.factline.time.TimeContext;
import org.factline.time.TimeReader;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;

/**
 * Ours, HeidelTime and, with the profile sutime, SUTime over the same texts in one run, in characters a second of the thread's
 * own processor time: that a machine does other things beside changes little of it, and nothing of the ratio.
 */
public final class Peers {

	private static final int DOCUMENTS = 400;
	private static final long ENOUGH = 4_000_000_000L;

	/** A reader of times. */
	interface Peer {

		/** Reads one document. */
		void read(String document) throws Exception;
	}

	private Peers() {
	}

	/** No arguments. */
	public static void main(String[] arguments) throws Exception {
		LogManager.getLogManager().reset();
		System.out.println("| | language | characters a second, first pass | warm | ours is faster by |");
		System.out.println("| --- | --- | --- | --- | --- |");
		for (String language : List.of("id", "en")) {
			List<String> documents = Texts.documents(language, DOCUMENTS);
			double ours = measure("Factline", language, ours(language), documents, 0);
			measure("HeidelTime", language, heidelTime(language), documents, ours);
			if (language.equals("en")) {
				measure("SUTime", language, suTime(), documents, ours);
			}
		}
	}

	private static Peer ours(String language) {
		TimeReader reader = TimeReader.standard();
		TimeContext context = TimeContext.of(language).withPublished(Edtf.parse("2031-03-11"));
		return document -> reader.read(document, context);
	}

	private static Peer heidelTime(String language) throws Exception {
		Date published = new SimpleDateFormat("yyyy-MM-dd").parse("2031-03-11");
		String configuration = Peers.class.getResource("/heideltime.props").getPath();
		Language resources = language.equals("id") ? Language.getLanguageFromString("auto-indonesian") : Language.ENGLISH;
		var heidelTime = new HeidelTimeStandalone(resources, DocumentType.NEWS, OutputType.TIMEML, configuration, POSTagger.NO);
		return document -> heidelTime.process(document, published);
	}

	/** Nothing without the profile. */
	private static List<Peer> suTime() throws ReflectiveOperationException {
		try {
			return List.of((Peer) Class.forName("org.factline.benchmarks.time.SuTimePeer").getDeclaredConstructor().newInstance());
		} catch (ClassNotFoundException e) {
			return List.of();
		}
	}

	private static void measure(String name, String language, List<Peer> peer, List<String> documents, double ours)
			throws Exception {
		for (Peer one : peer) {
			measure(name, language, one, documents, ours);
		}
	}

	/** The first four seconds tell how it begins, the next four how it goes on; the latter is returned. */
	private static double measure(String name, String language, Peer peer, List<String> documents, double ours)
			throws Exception {
		List<Double> speeds = new ArrayList<>();
		for (int pass = 0; pass < 2; pass++) {
			long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			long used = 0;
			long characters = 0;
			for (int next = 0; used < ENOUGH; next = (next + 1) % documents.size()) {
				peer.read(documents.get(next));
				characters += documents.get(next).length();
				used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
			}
			speeds.add(characters * 1e9 / used);
		}
		System.out.printf("| %s | %s | %,.0f | %,.0f | %s |%n", name, language, speeds.getFirst(), speeds.getLast(),
				ours == 0 ? "" : String.format("%.0f", ours / speeds.getLast()));
		return speeds.getLast();
	}
}
