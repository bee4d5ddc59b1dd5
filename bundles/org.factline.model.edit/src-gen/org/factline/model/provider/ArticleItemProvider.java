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

import org.factline.model.Article;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;

/**
 * This is the item provider adapter for a {@link org.factline.model.Article} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ArticleItemProvider 
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
	public ArticleItemProvider(AdapterFactory adapterFactory) {
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

			addIdPropertyDescriptor(object);
			addOutletPropertyDescriptor(object);
			addKindPropertyDescriptor(object);
			addUrlPropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addAgencyPropertyDescriptor(object);
			addDatelinePropertyDescriptor(object);
			addLanguagePropertyDescriptor(object);
			addPublishedPropertyDescriptor(object);
			addModifiedPropertyDescriptor(object);
			addRetrievedPropertyDescriptor(object);
			addRightsPropertyDescriptor(object);
			addPlatformPropertyDescriptor(object);
			addHandlePropertyDescriptor(object);
			addPicturePropertyDescriptor(object);
			addTranscriberPropertyDescriptor(object);
			addLinePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Identified_id_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Identified_id_feature", "_UI_Identified_type"),
				 FactlinePackage.Literals.IDENTIFIED__ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Outlet feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOutletPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_outlet_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_outlet_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__OUTLET,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_kind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_kind_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Url feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUrlPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_url_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_url_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__URL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
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
				 getString("_UI_ArticleState_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_title_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Agency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAgencyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_agency_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_agency_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__AGENCY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Dateline feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDatelinePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_dateline_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_dateline_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__DATELINE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_language_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_language_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__LANGUAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Published feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPublishedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_published_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_published_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__PUBLISHED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Modified feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addModifiedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_modified_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_modified_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__MODIFIED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Retrieved feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRetrievedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_retrieved_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_retrieved_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__RETRIEVED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Rights feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRightsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_rights_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_rights_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__RIGHTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Platform feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlatformPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_platform_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_platform_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__PLATFORM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Handle feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHandlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_handle_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_handle_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__HANDLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Picture feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPicturePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_picture_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_picture_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__PICTURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Transcriber feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTranscriberPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_transcriber_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_transcriber_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__TRANSCRIBER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Line feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLinePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ArticleState_line_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ArticleState_line_feature", "_UI_ArticleState_type"),
				 FactlinePackage.Literals.ARTICLE_STATE__LINE,
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
			childrenFeatures.add(FactlinePackage.Literals.ARTICLE_STATE__SOURCE);
			childrenFeatures.add(FactlinePackage.Literals.ARTICLE_STATE__COPIES);
			childrenFeatures.add(FactlinePackage.Literals.ARTICLE_STATE__CONTRIBUTORS);
			childrenFeatures.add(FactlinePackage.Literals.ARTICLE_STATE__EVIDENCE);
			childrenFeatures.add(FactlinePackage.Literals.ARTICLE_STATE__BLOCKS);
			childrenFeatures.add(FactlinePackage.Literals.ARTICLE__VERSIONS);
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
		String label = ((Article)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Article_type") :
			getString("_UI_Article_type") + " " + label;
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

		switch (notification.getFeatureID(Article.class)) {
			case FactlinePackage.ARTICLE__ID:
			case FactlinePackage.ARTICLE__KIND:
			case FactlinePackage.ARTICLE__URL:
			case FactlinePackage.ARTICLE__TITLE:
			case FactlinePackage.ARTICLE__AGENCY:
			case FactlinePackage.ARTICLE__DATELINE:
			case FactlinePackage.ARTICLE__LANGUAGE:
			case FactlinePackage.ARTICLE__PUBLISHED:
			case FactlinePackage.ARTICLE__MODIFIED:
			case FactlinePackage.ARTICLE__RETRIEVED:
			case FactlinePackage.ARTICLE__RIGHTS:
			case FactlinePackage.ARTICLE__PLATFORM:
			case FactlinePackage.ARTICLE__HANDLE:
			case FactlinePackage.ARTICLE__PICTURE:
			case FactlinePackage.ARTICLE__TRANSCRIBER:
			case FactlinePackage.ARTICLE__LINE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case FactlinePackage.ARTICLE__SOURCE:
			case FactlinePackage.ARTICLE__COPIES:
			case FactlinePackage.ARTICLE__CONTRIBUTORS:
			case FactlinePackage.ARTICLE__EVIDENCE:
			case FactlinePackage.ARTICLE__BLOCKS:
			case FactlinePackage.ARTICLE__VERSIONS:
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
				(FactlinePackage.Literals.ARTICLE_STATE__SOURCE,
				 FactlineFactory.eINSTANCE.createSource()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.ARTICLE_STATE__COPIES,
				 FactlineFactory.eINSTANCE.createSource()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.ARTICLE_STATE__CONTRIBUTORS,
				 FactlineFactory.eINSTANCE.createContributor()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.ARTICLE_STATE__EVIDENCE,
				 FactlineFactory.eINSTANCE.createFieldEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.ARTICLE_STATE__BLOCKS,
				 FactlineFactory.eINSTANCE.createBlock()));

		newChildDescriptors.add
			(createChildParameter
				(FactlinePackage.Literals.ARTICLE__VERSIONS,
				 FactlineFactory.eINSTANCE.createArticleVersion()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == FactlinePackage.Literals.ARTICLE_STATE__SOURCE ||
			childFeature == FactlinePackage.Literals.ARTICLE_STATE__COPIES;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
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
