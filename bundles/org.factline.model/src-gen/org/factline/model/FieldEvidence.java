/**
 */
package org.factline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a field is known.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.FieldEvidence#getField <em>Field</em>}</li>
 *   <li>{@link org.factline.model.FieldEvidence#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.factline.model.FieldEvidence#getWords <em>Words</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getFieldEvidence()
 * @model
 * @generated
 */
public interface FieldEvidence extends EObject {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * The literals are from the enumeration {@link org.factline.model.FieldName}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see org.factline.model.FieldName
	 * @see #isSetField()
	 * @see #unsetField()
	 * @see #setField(FieldName)
	 * @see org.factline.model.FactlinePackage#getFieldEvidence_Field()
	 * @model unsettable="true"
	 * @generated
	 */
	FieldName getField();

	/**
	 * Sets the value of the '{@link org.factline.model.FieldEvidence#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see org.factline.model.FieldName
	 * @see #isSetField()
	 * @see #unsetField()
	 * @see #getField()
	 * @generated
	 */
	void setField(FieldName value);

	/**
	 * Unsets the value of the '{@link org.factline.model.FieldEvidence#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetField()
	 * @see #getField()
	 * @see #setField(FieldName)
	 * @generated
	 */
	void unsetField();

	/**
	 * Returns whether the value of the '{@link org.factline.model.FieldEvidence#getField <em>Field</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Field</em>' attribute is set.
	 * @see #unsetField()
	 * @see #getField()
	 * @see #setField(FieldName)
	 * @generated
	 */
	boolean isSetField();

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.factline.model.Basis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.factline.model.Basis
	 * @see #isSetBasis()
	 * @see #unsetBasis()
	 * @see #setBasis(Basis)
	 * @see org.factline.model.FactlinePackage#getFieldEvidence_Basis()
	 * @model unsettable="true"
	 * @generated
	 */
	Basis getBasis();

	/**
	 * Sets the value of the '{@link org.factline.model.FieldEvidence#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.factline.model.Basis
	 * @see #isSetBasis()
	 * @see #unsetBasis()
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(Basis value);

	/**
	 * Unsets the value of the '{@link org.factline.model.FieldEvidence#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBasis()
	 * @see #getBasis()
	 * @see #setBasis(Basis)
	 * @generated
	 */
	void unsetBasis();

	/**
	 * Returns whether the value of the '{@link org.factline.model.FieldEvidence#getBasis <em>Basis</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Basis</em>' attribute is set.
	 * @see #unsetBasis()
	 * @see #getBasis()
	 * @see #setBasis(Basis)
	 * @generated
	 */
	boolean isSetBasis();

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the page says it, or why it was inferred.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.factline.model.FactlinePackage#getFieldEvidence_Words()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.factline.model.FieldEvidence#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

} // FieldEvidence
