/**
 */
package org.factline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A saved arrangement of an editor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.View#getKind <em>Kind</em>}</li>
 *   <li>{@link org.factline.model.View#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getView()
 * @model
 * @generated
 */
public interface View extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.factline.model.FactlinePackage#getView_Kind()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.factline.model.View#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getView_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

} // View
