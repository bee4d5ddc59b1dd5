package org.factline.checking.ui.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A project whose dossiers are checked whenever they are saved. */
public final class FindingsNature implements IProjectNature {

	/** Id of the nature. */
	public static final String ID = "org.factline.checking.ui.nature";

	private @Nullable IProject project;

	@Override
	public void configure() throws CoreException {
		IProject configured = project;
		if (configured != null) {
			IProjectDescription description = configured.getDescription();
			List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
			if (commands.stream().noneMatch(command -> FindingsBuilder.ID.equals(command.getBuilderName()))) {
				ICommand command = description.newCommand();
				command.setBuilderName(FindingsBuilder.ID);
				commands.add(command);
				description.setBuildSpec(commands.toArray(ICommand[]::new));
				configured.setDescription(description, null);
			}
		}
	}

	@Override
	public void deconfigure() throws CoreException {
		IProject configured = project;
		if (configured != null) {
			configured.deleteMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE);
			IProjectDescription description = configured.getDescription();
			description.setBuildSpec(Arrays.stream(description.getBuildSpec())
					.filter(command -> !FindingsBuilder.ID.equals(command.getBuilderName())).toArray(ICommand[]::new));
			configured.setDescription(description, null);
		}
	}

	@Override
	public @Nullable IProject getProject() {
		return project;
	}

	@Override
	@NonNullByDefault({})
	public void setProject(IProject project) {
		this.project = project;
	}

	/**
	 * Gives a project this nature; does nothing where it has it.
	 *
	 * @throws CoreException where its description cannot be written
	 */
	public static void add(IProject project, IProgressMonitor monitor) throws CoreException {
		if (project.isOpen() && !project.hasNature(ID)) {
			IProjectDescription description = project.getDescription();
			List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
			natures.add(ID);
			description.setNatureIds(natures.toArray(String[]::new));
			project.setDescription(description, monitor);
		}
	}
}
