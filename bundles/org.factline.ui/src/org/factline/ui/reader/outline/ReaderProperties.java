package org.factline.ui.reader.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.factline.ui.dossiers.PassageRef;
import org.factline.ui.language.Language;
import org.factline.ui.reader.ArticleReader;
import org.factline.ui.reader.marks.Card;

/** What the Properties view tells of the place under the caret: a category for each mark, the closest first. */
public final class ReaderProperties implements IPropertySource {

	private final List<Card> cards;
	private final List<IPropertyDescriptor> descriptors = new ArrayList<>();
	private final List<String> values = new ArrayList<>();

	private ReaderProperties(List<Card> cards) {
		this.cards = cards;
		String explanation = Language.messages(ReaderProperties.class).get("properties.explanation");
		for (int i = 0; i < cards.size(); i++) {
			Card card = cards.get(i);
			String category = (i + 1) + ". " + card.kind();
			add(category, card.kind(), card.heading());
			card.rows().forEach(row -> add(category, row.label().isEmpty() ? explanation : row.label(), row.value()));
		}
	}

	/** The page of the Properties view for a reader. */
	public static IPropertySheetPage page(ArticleReader reader) {
		PropertySheetPage page = new Page();
		page.setPropertySourceProvider(selected -> selected instanceof PassageRef ? new ReaderProperties(reader.cardsAtCaret()) : null);
		return page;
	}

	/** The platform's page, with the rows in the order of the cards. */
	private static final class Page extends PropertySheetPage {

		Page() {
			setSorter(new PropertySheetSorter() {

				@Override
				@NonNullByDefault({})
				public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
					return 0;
				}
			});
		}
	}

	private void add(String category, String label, String value) {
		PropertyDescriptor descriptor = new PropertyDescriptor(Integer.valueOf(values.size()), label);
		descriptor.setCategory(category);
		descriptor.setDescription(value);
		descriptor.setAlwaysIncompatible(true);
		descriptors.add(descriptor);
		values.add(value);
	}

	@Override
	public Object getEditableValue() {
		return cards;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return descriptors.toArray(IPropertyDescriptor[]::new);
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Object getPropertyValue(Object id) {
		return id instanceof Integer number ? values.get(number.intValue()) : null;
	}

	@Override
	@NonNullByDefault({})
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	@NonNullByDefault({})
	public void resetPropertyValue(Object id) {
		// what was found in evidence is not changed here
	}

	@Override
	@NonNullByDefault({})
	public void setPropertyValue(Object id, Object value) {
		// likewise
	}
}
