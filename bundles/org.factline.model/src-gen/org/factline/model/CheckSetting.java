/**
 */
package org.factline.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a check works in this dossier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.CheckSetting#getCheck <em>Check</em>}</li>
 *   <li>{@link org.factline.model.CheckSetting#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.factline.model.CheckSetting#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.factline.model.CheckSetting#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getCheckSetting()
 * @model
 * @generated
 */
public interface CheckSetting extends EObject {
	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.factline.model.FactlinePackage#getCheckSetting_Check()
	 * @model id="true" dataType="org.factline.model.Id" required="true"
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.factline.model.CheckSetting#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.factline.model.FactlinePackage#getCheckSetting_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.factline.model.CheckSetting#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(String)
	 * @see org.factline.model.FactlinePackage#getCheckSetting_Severity()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getSeverity();

	/**
	 * Sets the value of the '{@link org.factline.model.CheckSetting#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getCheckSetting_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getParameters();

} // CheckSetting
