/**
 */
package org.factline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outlet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A newspaper, site or account.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Outlet#getDomain <em>Domain</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getOutlet()
 * @model
 * @generated
 */
public interface Outlet extends Named {
	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute list.
	 * @see org.factline.model.FactlinePackage#getOutlet_Domain()
	 * @model unique="false" dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	EList<String> getDomain();

} // Outlet
