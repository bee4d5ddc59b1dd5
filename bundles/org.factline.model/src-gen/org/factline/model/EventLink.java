/**
 */
package org.factline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How two events hang together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.EventLink#getKind <em>Kind</em>}</li>
 *   <li>{@link org.factline.model.EventLink#getFrom <em>From</em>}</li>
 *   <li>{@link org.factline.model.EventLink#getTo <em>To</em>}</li>
 *   <li>{@link org.factline.model.EventLink#getNote <em>Note</em>}</li>
 *   <li>{@link org.factline.model.EventLink#getWho <em>Who</em>}</li>
 *   <li>{@link org.factline.model.EventLink#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getEventLink()
 * @model
 * @generated
 */
public interface EventLink extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.factline.model.LinkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.factline.model.LinkKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(LinkKind)
	 * @see org.factline.model.FactlinePackage#getEventLink_Kind()
	 * @model unsettable="true"
	 * @generated
	 */
	LinkKind getKind();

	/**
	 * Sets the value of the '{@link org.factline.model.EventLink#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.factline.model.LinkKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LinkKind value);

	/**
	 * Unsets the value of the '{@link org.factline.model.EventLink#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(LinkKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.factline.model.EventLink#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(LinkKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Event)
	 * @see org.factline.model.FactlinePackage#getEventLink_From()
	 * @model
	 * @generated
	 */
	Event getFrom();

	/**
	 * Sets the value of the '{@link org.factline.model.EventLink#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Event value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Event)
	 * @see org.factline.model.FactlinePackage#getEventLink_To()
	 * @model
	 * @generated
	 */
	Event getTo();

	/**
	 * Sets the value of the '{@link org.factline.model.EventLink#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Event value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.factline.model.FactlinePackage#getEventLink_Note()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.factline.model.EventLink#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.factline.model.FactlinePackage#getEventLink_Who()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.factline.model.EventLink#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(String value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was done: EDTF.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(String)
	 * @see org.factline.model.FactlinePackage#getEventLink_When()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.factline.model.EventLink#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

} // EventLink
