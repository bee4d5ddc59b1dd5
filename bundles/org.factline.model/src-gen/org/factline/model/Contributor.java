/**
 */
package org.factline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contributor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody whom the page credits.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Contributor#getName <em>Name</em>}</li>
 *   <li>{@link org.factline.model.Contributor#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getContributor()
 * @model
 * @generated
 */
public interface Contributor extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.factline.model.FactlinePackage#getContributor_Name()
	 * @model dataType="org.factline.model.EvidenceText" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.factline.model.Contributor#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.factline.model.ContributorRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.factline.model.ContributorRole
	 * @see #isSetRole()
	 * @see #unsetRole()
	 * @see #setRole(ContributorRole)
	 * @see org.factline.model.FactlinePackage#getContributor_Role()
	 * @model unsettable="true"
	 * @generated
	 */
	ContributorRole getRole();

	/**
	 * Sets the value of the '{@link org.factline.model.Contributor#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.factline.model.ContributorRole
	 * @see #isSetRole()
	 * @see #unsetRole()
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ContributorRole value);

	/**
	 * Unsets the value of the '{@link org.factline.model.Contributor#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRole()
	 * @see #getRole()
	 * @see #setRole(ContributorRole)
	 * @generated
	 */
	void unsetRole();

	/**
	 * Returns whether the value of the '{@link org.factline.model.Contributor#getRole <em>Role</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Role</em>' attribute is set.
	 * @see #unsetRole()
	 * @see #getRole()
	 * @see #setRole(ContributorRole)
	 * @generated
	 */
	boolean isSetRole();

} // Contributor
