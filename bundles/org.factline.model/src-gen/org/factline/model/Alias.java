/**
 */
package org.factline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Alias</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Another name of an agent, place or outlet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Alias#getName <em>Name</em>}</li>
 *   <li>{@link org.factline.model.Alias#getOf <em>Of</em>}</li>
 *   <li>{@link org.factline.model.Alias#getWho <em>Who</em>}</li>
 *   <li>{@link org.factline.model.Alias#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getAlias()
 * @model
 * @generated
 */
public interface Alias extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.factline.model.FactlinePackage#getAlias_Name()
	 * @model dataType="org.factline.model.EvidenceText" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.factline.model.Alias#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Of</em>' reference.
	 * @see #setOf(Named)
	 * @see org.factline.model.FactlinePackage#getAlias_Of()
	 * @model
	 * @generated
	 */
	Named getOf();

	/**
	 * Sets the value of the '{@link org.factline.model.Alias#getOf <em>Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Of</em>' reference.
	 * @see #getOf()
	 * @generated
	 */
	void setOf(Named value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.factline.model.FactlinePackage#getAlias_Who()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.factline.model.Alias#getWho <em>Who</em>}' attribute.
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
	 * @see org.factline.model.FactlinePackage#getAlias_When()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.factline.model.Alias#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

} // Alias
