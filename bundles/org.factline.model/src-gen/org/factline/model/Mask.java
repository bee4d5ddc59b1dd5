/**
 */
package org.factline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mask</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A name that is in no export, and what stands in its place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Mask#getReplacement <em>Replacement</em>}</li>
 *   <li>{@link org.factline.model.Mask#getPerson <em>Person</em>}</li>
 *   <li>{@link org.factline.model.Mask#getWho <em>Who</em>}</li>
 *   <li>{@link org.factline.model.Mask#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getMask()
 * @model
 * @generated
 */
public interface Mask extends Named {
	/**
	 * Returns the value of the '<em><b>Replacement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands in its place, such as initials.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replacement</em>' attribute.
	 * @see #setReplacement(String)
	 * @see org.factline.model.FactlinePackage#getMask_Replacement()
	 * @model dataType="org.factline.model.EvidenceText" required="true"
	 * @generated
	 */
	String getReplacement();

	/**
	 * Sets the value of the '{@link org.factline.model.Mask#getReplacement <em>Replacement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replacement</em>' attribute.
	 * @see #getReplacement()
	 * @generated
	 */
	void setReplacement(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * The literals are from the enumeration {@link org.factline.model.Protected}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose name it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see org.factline.model.Protected
	 * @see #isSetPerson()
	 * @see #unsetPerson()
	 * @see #setPerson(Protected)
	 * @see org.factline.model.FactlinePackage#getMask_Person()
	 * @model unsettable="true"
	 * @generated
	 */
	Protected getPerson();

	/**
	 * Sets the value of the '{@link org.factline.model.Mask#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see org.factline.model.Protected
	 * @see #isSetPerson()
	 * @see #unsetPerson()
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Protected value);

	/**
	 * Unsets the value of the '{@link org.factline.model.Mask#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPerson()
	 * @see #getPerson()
	 * @see #setPerson(Protected)
	 * @generated
	 */
	void unsetPerson();

	/**
	 * Returns whether the value of the '{@link org.factline.model.Mask#getPerson <em>Person</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Person</em>' attribute is set.
	 * @see #unsetPerson()
	 * @see #getPerson()
	 * @see #setPerson(Protected)
	 * @generated
	 */
	boolean isSetPerson();

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.factline.model.FactlinePackage#getMask_Who()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.factline.model.Mask#getWho <em>Who</em>}' attribute.
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
	 * @see org.factline.model.FactlinePackage#getMask_When()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.factline.model.Mask#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

} // Mask
