/**
 */
package org.factline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Office</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody was, from when to when.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Office#getTitle <em>Title</em>}</li>
 *   <li>{@link org.factline.model.Office#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.factline.model.Office#getFrom <em>From</em>}</li>
 *   <li>{@link org.factline.model.Office#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getOffice()
 * @model
 * @generated
 */
public interface Office extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.factline.model.FactlinePackage#getOffice_Title()
	 * @model dataType="org.factline.model.EvidenceText" required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.factline.model.Office#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Agent)
	 * @see org.factline.model.FactlinePackage#getOffice_Organisation()
	 * @model
	 * @generated
	 */
	Agent getOrganisation();

	/**
	 * Sets the value of the '{@link org.factline.model.Office#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Agent value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.factline.model.FactlinePackage#getOffice_From()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.factline.model.Office#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.factline.model.FactlinePackage#getOffice_To()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.factline.model.Office#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

} // Office
