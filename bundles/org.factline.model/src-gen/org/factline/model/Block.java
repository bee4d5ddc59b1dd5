/**
 */
package org.factline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of the text and what it is.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Block#getKind <em>Kind</em>}</li>
 *   <li>{@link org.factline.model.Block#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.factline.model.Block#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getBlock()
 * @model
 * @generated
 */
public interface Block extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.factline.model.BlockKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.factline.model.BlockKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(BlockKind)
	 * @see org.factline.model.FactlinePackage#getBlock_Kind()
	 * @model unsettable="true"
	 * @generated
	 */
	BlockKind getKind();

	/**
	 * Sets the value of the '{@link org.factline.model.Block#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.factline.model.BlockKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BlockKind value);

	/**
	 * Unsets the value of the '{@link org.factline.model.Block#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(BlockKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.factline.model.Block#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(BlockKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset of the first code point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begin</em>' attribute.
	 * @see #isSetBegin()
	 * @see #unsetBegin()
	 * @see #setBegin(int)
	 * @see org.factline.model.FactlinePackage#getBlock_Begin()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	int getBegin();

	/**
	 * Sets the value of the '{@link org.factline.model.Block#getBegin <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begin</em>' attribute.
	 * @see #isSetBegin()
	 * @see #unsetBegin()
	 * @see #getBegin()
	 * @generated
	 */
	void setBegin(int value);

	/**
	 * Unsets the value of the '{@link org.factline.model.Block#getBegin <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBegin()
	 * @see #getBegin()
	 * @see #setBegin(int)
	 * @generated
	 */
	void unsetBegin();

	/**
	 * Returns whether the value of the '{@link org.factline.model.Block#getBegin <em>Begin</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Begin</em>' attribute is set.
	 * @see #unsetBegin()
	 * @see #getBegin()
	 * @see #setBegin(int)
	 * @generated
	 */
	boolean isSetBegin();

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset behind the last code point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #isSetEnd()
	 * @see #unsetEnd()
	 * @see #setEnd(int)
	 * @see org.factline.model.FactlinePackage#getBlock_End()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.factline.model.Block#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #isSetEnd()
	 * @see #unsetEnd()
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Unsets the value of the '{@link org.factline.model.Block#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetEnd()
	 * @see #getEnd()
	 * @see #setEnd(int)
	 * @generated
	 */
	void unsetEnd();

	/**
	 * Returns whether the value of the '{@link org.factline.model.Block#getEnd <em>End</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>End</em>' attribute is set.
	 * @see #unsetEnd()
	 * @see #getEnd()
	 * @see #setEnd(int)
	 * @generated
	 */
	boolean isSetEnd();

} // Block
