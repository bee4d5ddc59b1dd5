/**
 */
package org.factline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happened.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Event#getTitle <em>Title</em>}</li>
 *   <li>{@link org.factline.model.Event#getWhen <em>When</em>}</li>
 *   <li>{@link org.factline.model.Event#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.factline.model.Event#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.factline.model.Event#getNote <em>Note</em>}</li>
 *   <li>{@link org.factline.model.Event#getClaims <em>Claims</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getEvent()
 * @model
 * @generated
 */
public interface Event extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.factline.model.FactlinePackage#getEvent_Title()
	 * @model dataType="org.factline.model.EvidenceText" required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.factline.model.Event#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(String)
	 * @see org.factline.model.FactlinePackage#getEvent_When()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.factline.model.Event#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

	/**
	 * Returns the value of the '<em><b>Places</b></em>' reference list.
	 * The list contents are of type {@link org.factline.model.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Places</em>' reference list.
	 * @see org.factline.model.FactlinePackage#getEvent_Places()
	 * @model
	 * @generated
	 */
	EList<Place> getPlaces();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link org.factline.model.Agent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see org.factline.model.FactlinePackage#getEvent_Participants()
	 * @model
	 * @generated
	 */
	EList<Agent> getParticipants();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.factline.model.FactlinePackage#getEvent_Note()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.factline.model.Event#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getEvent_Claims()
	 * @model containment="true"
	 * @generated
	 */
	EList<Claim> getClaims();

} // Event
