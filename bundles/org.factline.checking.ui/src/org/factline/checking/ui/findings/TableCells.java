package org.factline.checking.ui.findings;

import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Image;
import org.factline.article.Severity;

/** How cells are painted, and what a double click does. */
final class TableCells extends AbstractUiBindingConfiguration {

	private static final int PADDING = 5;

	private final Function<Severity, Image> icons;
	private final Runnable open;

	TableCells(Function<Severity, Image> icons, Runnable open) {
		this.icons = icons;
		this.open = open;
	}

	/** The label of a cell with a severity. */
	static String label(Severity severity) {
		return "severity " + severity;
	}

	@Override
	@NonNullByDefault({})
	public void configureRegistry(IConfigRegistry registry) {
		LinePainter line = new LinePainter();
		Style left = new Style();
		left.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		for (FindingColumn column : FindingColumn.values()) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, left, DisplayMode.NORMAL, column.name());
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new PaddingDecorator(line, 0, PADDING, 0, PADDING),
					DisplayMode.NORMAL, column.name());
		}
		Style heading = new Style();
		heading.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		heading.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, heading, DisplayMode.NORMAL, FindingCells.HEADING);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new PaddingDecorator(line, 0, PADDING, 0, PADDING),
				DisplayMode.NORMAL, FindingCells.HEADING);
		for (Severity severity : Severity.values()) {
			Image image = icons.apply(severity);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
					new PaddingDecorator(new CellPainterDecorator(line, CellEdgeEnum.LEFT, PADDING, new ImagePainter(image)), 0,
							PADDING, 0, PADDING),
					DisplayMode.NORMAL, label(severity));
		}
	}

	@Override
	@NonNullByDefault({})
	public void configureUiBindings(UiBindingRegistry registry) {
		registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(0), (table, event) -> open.run());
	}
}
