package org.factline.model.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Problem;
import org.factline.model.FactlinePackage;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One file of a dossier as XMI (OMG, XML Metadata Interchange 2.0): bytes to objects and back. Equal objects are equal bytes.
 * The URIs of resources name no place of a machine: {@code dossier:/dossier.factline}.
 */
final class DossierXml {

	/** What a reference that points outside becomes. */
	static final URI REFUSED = URI.createURI("dossier:/refused#");

	private static final String BASE = "dossier:/";
	private static final Pattern INSIDE = Pattern.compile("dossier:/(articles/)?[A-Za-z0-9_-][A-Za-z0-9._-]*\\.factline");
	/** What the library puts behind its messages. */
	private static final Pattern PLACE = Pattern.compile(" \\(dossier:[^)]*\\)$");

	/**
	 * Objects that were read.
	 *
	 * @param resource what holds them; empty where the file could not be read at all
	 * @param problems what is wrong, with places
	 * @param lossy    whether something of the file is not in the objects, so that writing them would lose it
	 */
	record Parsed(Resource resource, List<Problem> problems, boolean lossy) {
	}

	private DossierXml() {
	}

	/** Loads the model's package, once. */
	static void initialise() {
		FactlinePackage.eINSTANCE.eClass();
	}

	/** The URI of a file of a dossier. */
	static URI uri(String name) {
		return URI.createURI(BASE + name);
	}

	/** The name of the file that a URI of this dossier stands for. */
	static String name(URI uri) {
		return uri.trimFragment().toString().substring(BASE.length());
	}

	/** Whether a URI names a file of this dossier. */
	static boolean isInside(URI uri) {
		return INSIDE.matcher(uri.trimFragment().toString()).matches();
	}

	/** An empty resource of this dossier. */
	static XMIResourceImpl resource(String name) {
		return new DossierResource(uri(name), (object, line) -> {
			// it is not read
		});
	}

	/**
	 * Reads a file's bytes.
	 *
	 * @param location the file's name in messages
	 */
	static Parsed parse(String name, byte[] bytes, String location, Parsers parsers) {
		XMIResourceImpl plain = resource(name);
		try {
			parsers.plain().read(bytes, plain);
			return new Parsed(plain, List.of(), false);
		} catch (PlainReader.Unusual e) {
			return parseAnything(name, bytes, location, parsers);
		}
	}

	/** Reads a file's bytes, whatever they are. */
	static Parsed parseAnything(String name, byte[] bytes, String location, Parsers parsers) {
		return parse(name, bytes, location, parsers, (object, line) -> {
			// nobody wants to know
		});
	}

	/**
	 * Reads a file's bytes and tells where each object stands.
	 *
	 * @param places hears of each object, with the line that its element ends its start tag on
	 */
	static Parsed parse(String name, byte[] bytes, String location, Parsers parsers, ObjIntConsumer<EObject> places) {
		DossierResource resource = new DossierResource(uri(name), places);
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, parsers.names());
		options.put(XMLResource.OPTION_USE_PARSER_POOL, parsers);
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		List<Problem> problems = new ArrayList<>();
		boolean lossy = false;
		try {
			resource.load(new ByteArrayInputStream(bytes), options);
		} catch (IOException | RuntimeException e) {
			if (resource.getErrors().isEmpty()) {
				problems.add(problem(location, e));
			}
			lossy = true;
		}
		for (Resource.Diagnostic error : resource.getErrors()) {
			problems.add(new Problem(location, place(error.getLine(), error.getColumn()), reason(error)));
			lossy = true;
		}
		return new Parsed(resource, problems, lossy);
	}

	/** What stands in the file under no name of the model, or is of no kind that the model has; plug-ins have names of their own. */
	static List<DossierValidator.Flaw> unknown(Resource resource) {
		List<DossierValidator.Flaw> flaws = new ArrayList<>();
		((XMLResource) resource).getEObjectToExtensionMap().forEach((owner, extension) -> {
			Set<String> names = new TreeSet<>();
			for (FeatureMap map : List.of(extension.getMixed(), extension.getAnyAttribute())) {
				for (FeatureMap.Entry entry : map) {
					EStructuralFeature feature = entry.getEStructuralFeature();
					if (!FeatureMapUtil.isText(feature) && ExtendedMetaData.INSTANCE.getNamespace(feature) == null) {
						names.add(feature.getName());
					}
				}
			}
			names.forEach(name -> flaws.add(new DossierValidator.Flaw(owner,
					"\"" + name + "\" in it is not known to this Factline; it is kept as it is")));
		});
		return flaws;
	}

	/** The bytes of a resource. */
	static byte[] format(Resource resource) throws IOException {
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_ENCODING, "UTF-8");
		options.put(Resource.OPTION_LINE_DELIMITER, "\n");
		options.put(XMLResource.OPTION_SCHEMA_LOCATION, Boolean.FALSE);
		options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
		options.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, options);
		return out.toByteArray();
	}

	private static String place(int line, int column) {
		return line <= 0 ? "" : "line " + line + (column <= 0 ? "" : ", column " + column);
	}

	private static Problem problem(String location, Throwable e) {
		for (Throwable cause = e; cause != null; cause = cause.getCause()) {
			if (cause instanceof SAXParseException parse) {
				return new Problem(location, place(parse.getLineNumber(), parse.getColumnNumber()), sentence(parse));
			}
		}
		return new Problem(location, "", "it is no dossier: " + sentence(e));
	}

	/** What people understand, in place of what the library says. */
	private static String reason(Resource.Diagnostic error) {
		if (error instanceof ClassNotFoundException unknown) {
			return "there is no kind of object that is called " + unknown.getName();
		}
		if (error instanceof PackageNotFoundException unknown) {
			return "the format " + unknown.uri() + " is not known";
		}
		if (error instanceof XMIException wrong && wrong.getCause() instanceof SAXParseException parse) {
			return sentence(parse);
		}
		return error instanceof Throwable throwable ? sentence(throwable) : String.valueOf(error.getMessage());
	}

	private static String sentence(Throwable e) {
		String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().lines().findFirst().orElse("");
		if (message.contains("prolog")) {
			return "it is no dossier: a dossier begins as XML does";
		}
		if (message.contains("DOCTYPE")) {
			return "a DOCTYPE is not allowed in a dossier";
		}
		if (message.contains("maxElementDepth") || message.startsWith("JAXP00010006")) {
			return "elements nest deeper than " + Parsers.MAX_DEPTH;
		}
		return PLACE.matcher(message).replaceFirst("");
	}

	/** A resource with ids of our own, a parser that trusts nothing, and a writer that sorts. */
	private static final class DossierResource extends XMIResourceImpl {

		private final ObjIntConsumer<EObject> places;

		DossierResource(URI uri, ObjIntConsumer<EObject> places) {
			super(uri);
			this.places = places;
			setEncoding("UTF-8");
		}

		@Override
		protected XMLLoad createXMLLoad() {
			return new GuardedLoad(createXMLHelper(), places);
		}

		@Override
		protected XMLSave createXMLSave() {
			return new SortedSave(createXMLHelper());
		}

		/** Nothing is found by its place in a list: places change. */
		@Override
		public @Nullable EObject getEObject(@Nullable String fragment) {
			return fragment == null || fragment.startsWith("/") && fragment.length() > 1 ? null : super.getEObject(fragment);
		}
	}

	/** Makes the handler. */
	private static final class GuardedLoad extends XMILoadImpl {

		private final ObjIntConsumer<EObject> places;

		GuardedLoad(XMLHelper helper, ObjIntConsumer<EObject> places) {
			super(helper);
			this.places = places;
		}

		@Override
		protected DefaultHandler makeDefaultHandler() {
			return new GuardedHandler(resource, helper, options, places);
		}
	}
}
