/**
 */
package org.factline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person or an organisation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Agent#getKind <em>Kind</em>}</li>
 *   <li>{@link org.factline.model.Agent#getOffices <em>Offices</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getAgent()
 * @model
 * @generated
 */
public interface Agent extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.factline.model.AgentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.factline.model.AgentKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(AgentKind)
	 * @see org.factline.model.FactlinePackage#getAgent_Kind()
	 * @model unsettable="true"
	 * @generated
	 */
	AgentKind getKind();

	/**
	 * Sets the value of the '{@link org.factline.model.Agent#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.factline.model.AgentKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AgentKind value);

	/**
	 * Unsets the value of the '{@link org.factline.model.Agent#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(AgentKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.factline.model.Agent#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(AgentKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Offices</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Office}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Offices</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getAgent_Offices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Office> getOffices();

} // Agent
