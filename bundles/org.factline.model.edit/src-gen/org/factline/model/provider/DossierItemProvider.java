/**
 */
package org.factline.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.factline.model.Dossier;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;

/**
 * This is the item provider adapter for a {@link org.factline.model.Dossier} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DossierItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DossierItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addTitlePropertyDescriptor(object);
			addRequiredNamesPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_title_feature", "_UI_Dossier_type"),
				 FactlinePackage.Literals.DOSSIER__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Required Names feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRequiredNamesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dossier_requiredNames_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Dossier_requiredNames_feature", "_UI_Dossier_type"),
				 FactlinePackage.Literals.DOSSIER__REQUIRED_NAMES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__OUTLETS);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__AGENTS);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__PLACES);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__ARTICLES);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__EVENTS);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__LINKS);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__DECISIONS);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__CORRECTIONS);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__OVERRIDES);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__CONSTRAINTS);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__ALIASES);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__COMMENTS);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__VIEWS);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__SETTINGS);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__SCALES);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__ASSIGNMENTS);
			childrenFeatures.add(FactlinePackage.Literals.DOSSIER__MASKS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		Integer labelValue = ((Dossier)object).getRequiredNames();
		String label = labelValue == null ? null : labelValue.toString();
		return label == null || label.length() == 0 ?
			getString("_UI_Dossier_type") :
			getString("_UI_Dossier_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Dossier.class)) {
			case FactlinePackage.DOSSIER__TITLE:
			case FactlinePackage.DOSSIER__REQUIRED_NAMES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case FactlinePackage.DOSSIER__OUTLETS:
			case FactlinePackage.DOSSIER__AGENTS:
			case FactlinePackage.DOSSIER__PLACES:
			case FactlinePackage.DOSSIER__ARTICLES:
			case FactlinePackage.DOSSIER__EVENTS:
			case FactlinePackage.DOSSIER__LINKS:
			case FactlinePackage.DOSSIER__DECISIONS:
			case FactlinePackage.DOSSIER__CORRECTIONS:
			case FactlinePackage.DOSSIER__OVERRIDES:
			case FactlinePackage.DOSSIER__CONSTRAINTS:
			case FactlinePackage.DOSSIER__ALIASES:
			case FactlinePackage.DOSSIER__COMMENTS:
			case FactlinePackage.DOSSIER__VIEWS:
			case FactlinePackage.DOSSIER__SETTINGS:
			case FactlinePackage.DOSSIER__SCALES:
			case FactlinePackage.DOSSIER__ASSIGNMENTS:
			case FactlinePackage.DOSSIER__MASKS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__OUTLETS,
				 FactlineFactory.eINSTANCE.createOutlet()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__AGENTS,
				 FactlineFactory.eINSTANCE.createAgent()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__PLACES,
				 FactlineFactory.eINSTANCE.createPlace()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__ARTICLES,
				 FactlineFactory.eINSTANCE.createArticle()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__EVENTS,
				 FactlineFactory.eINSTANCE.createEvent()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__LINKS,
				 FactlineFactory.eINSTANCE.createEventLink()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__DECISIONS,
				 FactlineFactory.eINSTANCE.createDecision()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__CORRECTIONS,
				 FactlineFactory.eINSTANCE.createCorrection()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__OVERRIDES,
				 FactlineFactory.eINSTANCE.createBlockOverride()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__CONSTRAINTS,
				 FactlineFactory.eINSTANCE.createEventConstraint()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__ALIASES,
				 FactlineFactory.eINSTANCE.createAlias()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__COMMENTS,
				 FactlineFactory.eINSTANCE.createComment()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__VIEWS,
				 FactlineFactory.eINSTANCE.createView()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__SETTINGS,
				 FactlineFactory.eINSTANCE.createCheckSetting()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__SCALES,
				 FactlineFactory.eINSTANCE.createScale()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__ASSIGNMENTS,
				 FactlineFactory.eINSTANCE.createAssignment()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.DOSSIER__MASKS,
				 FactlineFactory.eINSTANCE.createMask()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return FactlineEditPlugin.INSTANCE;
	}

}
