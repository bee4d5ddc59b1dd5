package org.factline.ui.importing;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.PlatformUI;
import org.factline.importing.plan.ImportPlan;
import org.factline.importing.plan.KnownArticle;
import org.factline.importing.plan.PlannedArticle;
import org.factline.messages.Messages;
import org.factline.model.file.UnreadableDossierException;
import org.factline.pipeline.PlannedImport;
import org.factline.ui.dossiers.MonitoredProgress;
import org.factline.ui.language.Language;

/**
 * What an import would do, before anything enters: each article with what becomes of it and why, its text with the furniture
 * greyed, its dates with their evidence. Title, outlet and date are corrected in the table.
 */
@NonNullByDefault({})
public final class PlanPage extends WizardPage {

	private static final int TABLE_SHARE = 45;
	private static final int PREVIEW_SHARE = 55;

	private final Messages messages = Language.messages(PlanPage.class);
	private final PlanningWizard wizard;
	private final StackLayout stack = new StackLayout();
	private Composite page;
	private Composite working;
	private Composite result;
	private Label summary;
	private PlanTable table;
	private ArticlePreview preview;
	private Job job;

	/** @param wizard whose plan it shows */
	public PlanPage(PlanningWizard wizard) {
		super("plan");
		this.wizard = wizard;
		setTitle(messages.get("plan.title"));
		setDescription(messages.get("plan.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		working = new Composite(page, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(working);
		Label wait = new Label(working, SWT.NONE);
		wait.setText(messages.get("plan.working"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(wait);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new ProgressBar(working, SWT.INDETERMINATE));
		result = new Composite(page, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(result);
		summary = new Label(result, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		SashForm halves = new SashForm(result, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		table = new PlanTable(halves, wizard.planning(), this::changed, this::selected);
		preview = new ArticlePreview(halves, wizard.planning());
		halves.setWeights(TABLE_SHARE, PREVIEW_SHARE);
		stack.topControl = working;
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.factline.ui.import");
	}

	/** Each time the page is reached the plan is made anew: what is chosen may have changed. */
	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			plan();
		} else {
			cancel();
		}
	}

	private void cancel() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private void plan() {
		cancel();
		setPageComplete(false);
		setErrorMessage(null);
		show(working);
		List<KnownArticle> known;
		try {
			known = wizard.known();
		} catch (UnreadableDossierException e) {
			setErrorMessage(e.problems().getFirst().toString());
			return;
		}
		Planning.Inputs inputs = wizard.inputs();
		var display = page.getDisplay();
		Job fresh = new Job(messages.get("job.plan")) {

			@Override
			protected org.eclipse.core.runtime.IStatus run(IProgressMonitor monitor) {
				try {
					PlannedImport planned = wizard.planning().plan(inputs, known, new MonitoredProgress(monitor));
					display.asyncExec(() -> planned(this, planned));
					return Status.OK_STATUS;
				} catch (CancellationException e) {
					return Status.CANCEL_STATUS;
				}
			}
		};
		job = fresh;
		fresh.schedule();
	}

	private void planned(Job from, PlannedImport planned) {
		if (from == job && !page.isDisposed()) {
			job = null;
			wizard.planning().accept(planned);
			table.show(planned.plan());
			show(result);
			changed();
		}
	}

	private void show(Composite what) {
		stack.topControl = what;
		page.layout();
	}

	private void selected(PlannedArticle article) {
		preview.show(article);
	}

	private void changed() {
		ImportPlan plan = wizard.planning().plan();
		summary.setText(summary(plan));
		summary.requestLayout();
		long taken = plan.articles().stream().filter(wizard.planning()::takes).count();
		setMessage(taken == 0 ? messages.get("plan.nothing") : null, taken == 0 ? WARNING : NONE);
		setPageComplete(taken > 0);
		preview.renew();
	}

	private String summary(ImportPlan plan) {
		StringBuilder text = new StringBuilder();
		for (PlannedArticle.Kind kind : PlannedArticle.Kind.values()) {
			int count = plan.of(kind).size();
			if (count > 0) {
				text.append(text.isEmpty() ? "" : ", ").append(messages.get("count." + kind.name().toLowerCase(java.util.Locale.ROOT), count));
			}
		}
		if (!plan.problems().isEmpty()) {
			text.append(text.isEmpty() ? "" : ", ").append(messages.get("count.unreadable", plan.problems().size()));
		}
		return text.isEmpty() ? messages.get("count.none") : text.toString();
	}

	@Override
	public void dispose() {
		cancel();
		super.dispose();
	}
}
