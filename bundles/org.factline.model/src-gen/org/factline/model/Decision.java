/**
 */
package org.factline.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody decided about a finding, or about a proposed event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Decision#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.factline.model.Decision#getLocus <em>Locus</em>}</li>
 *   <li>{@link org.factline.model.Decision#getCheck <em>Check</em>}</li>
 *   <li>{@link org.factline.model.Decision#getState <em>State</em>}</li>
 *   <li>{@link org.factline.model.Decision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.factline.model.Decision#getAbout <em>About</em>}</li>
 *   <li>{@link org.factline.model.Decision#getArticles <em>Articles</em>}</li>
 *   <li>{@link org.factline.model.Decision#getWho <em>Who</em>}</li>
 *   <li>{@link org.factline.model.Decision#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends EObject {
	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the finding: 32 hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.factline.model.FactlinePackage#getDecision_Fingerprint()
	 * @model id="true" dataType="org.factline.model.Id" required="true"
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.factline.model.Decision#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

	/**
	 * Returns the value of the '<em><b>Locus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the finding: 32 hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locus</em>' attribute.
	 * @see #setLocus(String)
	 * @see org.factline.model.FactlinePackage#getDecision_Locus()
	 * @model dataType="org.factline.model.Id"
	 * @generated
	 */
	String getLocus();

	/**
	 * Sets the value of the '{@link org.factline.model.Decision#getLocus <em>Locus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locus</em>' attribute.
	 * @see #getLocus()
	 * @generated
	 */
	void setLocus(String value);

	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.factline.model.FactlinePackage#getDecision_Check()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.factline.model.Decision#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.factline.model.DecisionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.factline.model.DecisionState
	 * @see #isSetState()
	 * @see #unsetState()
	 * @see #setState(DecisionState)
	 * @see org.factline.model.FactlinePackage#getDecision_State()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	DecisionState getState();

	/**
	 * Sets the value of the '{@link org.factline.model.Decision#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.factline.model.DecisionState
	 * @see #isSetState()
	 * @see #unsetState()
	 * @see #getState()
	 * @generated
	 */
	void setState(DecisionState value);

	/**
	 * Unsets the value of the '{@link org.factline.model.Decision#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetState()
	 * @see #getState()
	 * @see #setState(DecisionState)
	 * @generated
	 */
	void unsetState();

	/**
	 * Returns whether the value of the '{@link org.factline.model.Decision#getState <em>State</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>State</em>' attribute is set.
	 * @see #unsetState()
	 * @see #getState()
	 * @see #setState(DecisionState)
	 * @generated
	 */
	boolean isSetState();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.factline.model.FactlinePackage#getDecision_Reason()
	 * @model dataType="org.factline.model.EvidenceText" required="true"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.factline.model.Decision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The message of the finding as it was then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' attribute.
	 * @see #setAbout(String)
	 * @see org.factline.model.FactlinePackage#getDecision_About()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getAbout();

	/**
	 * Sets the value of the '{@link org.factline.model.Decision#getAbout <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' attribute.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(String value);

	/**
	 * Returns the value of the '<em><b>Articles</b></em>' reference list.
	 * The list contents are of type {@link org.factline.model.Article}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Articles</em>' reference list.
	 * @see org.factline.model.FactlinePackage#getDecision_Articles()
	 * @model
	 * @generated
	 */
	EList<Article> getArticles();

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.factline.model.FactlinePackage#getDecision_Who()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.factline.model.Decision#getWho <em>Who</em>}' attribute.
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
	 * @see org.factline.model.FactlinePackage#getDecision_When()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.factline.model.Decision#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

} // Decision
