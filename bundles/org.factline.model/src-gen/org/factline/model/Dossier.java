/**
 */
package org.factline.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Articles about one matter, and what people confirmed, corrected and decided about them. Nothing that is computed stands here.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Dossier#getTitle <em>Title</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getOutlets <em>Outlets</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getAgents <em>Agents</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getArticles <em>Articles</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getEvents <em>Events</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getLinks <em>Links</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getCorrections <em>Corrections</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getOverrides <em>Overrides</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getComments <em>Comments</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getViews <em>Views</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getScales <em>Scales</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getRequiredNames <em>Required Names</em>}</li>
 *   <li>{@link org.factline.model.Dossier#getMasks <em>Masks</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getDossier()
 * @model
 * @generated
 */
public interface Dossier extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.factline.model.FactlinePackage#getDossier_Title()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.factline.model.Dossier#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Outlets</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Outlet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outlets</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Outlets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Outlet> getOutlets();

	/**
	 * Returns the value of the '<em><b>Agents</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Agent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agents</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Agents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Agent> getAgents();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Places</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Places()
	 * @model containment="true"
	 * @generated
	 */
	EList<Place> getPlaces();

	/**
	 * Returns the value of the '<em><b>Articles</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Article}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In a large dossier each stands in a file of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Articles</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Articles()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Article> getArticles();

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Event}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<Event> getEvents();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.EventLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<EventLink> getLinks();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Corrections</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Correction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Corrections</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Corrections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Correction> getCorrections();

	/**
	 * Returns the value of the '<em><b>Overrides</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.BlockOverride}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Overrides</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Overrides()
	 * @model containment="true"
	 * @generated
	 */
	EList<BlockOverride> getOverrides();

	/**
	 * Returns the value of the '<em><b>Constraints</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.EventConstraint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Constraints</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Constraints()
	 * @model containment="true"
	 * @generated
	 */
	EList<EventConstraint> getConstraints();

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Alias}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aliases</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Aliases()
	 * @model containment="true"
	 * @generated
	 */
	EList<Alias> getAliases();

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Comments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comment> getComments();

	/**
	 * Returns the value of the '<em><b>Views</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.View}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Views</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Views()
	 * @model containment="true"
	 * @generated
	 */
	EList<View> getViews();

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.CheckSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<CheckSetting> getSettings();

	/**
	 * Returns the value of the '<em><b>Scales</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Scale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What claims are rated on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scales</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Scales()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scale> getScales();

	/**
	 * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who looks at which finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assignments</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Assignments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getAssignments();

	/**
	 * Returns the value of the '<em><b>Required Names</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many people have to have approved a claim sheet before it is published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required Names</em>' attribute.
	 * @see #setRequiredNames(Integer)
	 * @see org.factline.model.FactlinePackage#getDossier_RequiredNames()
	 * @model
	 * @generated
	 */
	Integer getRequiredNames();

	/**
	 * Sets the value of the '{@link org.factline.model.Dossier#getRequiredNames <em>Required Names</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required Names</em>' attribute.
	 * @see #getRequiredNames()
	 * @generated
	 */
	void setRequiredNames(Integer value);

	/**
	 * Returns the value of the '<em><b>Masks</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Mask}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names that are in no export.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Masks</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getDossier_Masks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Mask> getMasks();

} // Dossier
