package org.factline.codegen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the EMF model code without a workbench.
 * <p>
 * Arguments: the folder that holds the bundles, then one or more genmodels as {@code bundle/path}.
 * The generated folders are emptied first, so that the result depends on the model alone. What is written by hand, such as
 * {@code plugin.xml} and the labels in {@code plugin.properties}, is kept; labels that are missing are added.
 */
public final class GenerateModel {

	private GenerateModel() {
	}

	public static void main(String[] args) throws Exception {
		Path bundles = Path.of(args[0]).toRealPath();
		for (String genmodel : List.of(args).subList(1, args.length)) {
			generate(bundles, genmodel);
		}
	}

	private static void generate(Path bundles, String genmodelPath) throws IOException {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
				new XMIResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		GenModelPackage.eINSTANCE.eClass();

		// Stands in for the workspace: every folder beside the bundle is a "project".
		try (Stream<Path> folders = Files.list(bundles)) {
			folders.filter(Files::isDirectory).forEach(folder -> EcorePlugin.getPlatformResourceMap()
					.put(folder.getFileName().toString(), URI.createFileURI(folder + File.separator)));
		}

		Resource resource = resources.getResource(URI.createPlatformResourceURI(genmodelPath, true), true);
		GenModel genModel = (GenModel) resource.getContents().get(0);
		genModel.reconcile();
		Diagnostic invalid = genModel.diagnose();
		if (invalid.getSeverity() == Diagnostic.ERROR) {
			throw new IllegalStateException(genmodelPath + ": " + invalid);
		}
		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);

		clean(bundles.resolve(genModel.getModelDirectory().substring(1)));
		clean(bundles.resolve(genModel.getEditDirectory().substring(1)));

		// the generator writes this file in a form of Eclipse 2
		Path manifest = bundles.resolve(genModel.getEditPluginID()).resolve("plugin.xml");
		String kept = Files.readString(manifest);
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		for (String type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
			Diagnostic result = generator.generate(genModel, type, "model", new BasicMonitor());
			if (result.getSeverity() == Diagnostic.ERROR || result.getSeverity() == Diagnostic.CANCEL) {
				throw new IllegalStateException(genmodelPath + ": " + result + " " + result.getChildren());
			}
		}
		Files.writeString(manifest, kept);
		System.out.println("generated " + genmodelPath);
	}

	private static void clean(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(".java")).toList()) {
				Files.delete(file);
			}
		}
	}
}
