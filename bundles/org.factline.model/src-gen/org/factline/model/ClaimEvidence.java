/**
 */
package org.factline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage or a finding that speaks for a claim, against it, or about it without saying either.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.ClaimEvidence#getSide <em>Side</em>}</li>
 *   <li>{@link org.factline.model.ClaimEvidence#getPassage <em>Passage</em>}</li>
 *   <li>{@link org.factline.model.ClaimEvidence#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.factline.model.ClaimEvidence#getNote <em>Note</em>}</li>
 *   <li>{@link org.factline.model.ClaimEvidence#getWho <em>Who</em>}</li>
 *   <li>{@link org.factline.model.ClaimEvidence#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getClaimEvidence()
 * @model
 * @generated
 */
public interface ClaimEvidence extends Identified {
	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * The literals are from the enumeration {@link org.factline.model.Side}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see org.factline.model.Side
	 * @see #isSetSide()
	 * @see #unsetSide()
	 * @see #setSide(Side)
	 * @see org.factline.model.FactlinePackage#getClaimEvidence_Side()
	 * @model unsettable="true"
	 * @generated
	 */
	Side getSide();

	/**
	 * Sets the value of the '{@link org.factline.model.ClaimEvidence#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.factline.model.Side
	 * @see #isSetSide()
	 * @see #unsetSide()
	 * @see #getSide()
	 * @generated
	 */
	void setSide(Side value);

	/**
	 * Unsets the value of the '{@link org.factline.model.ClaimEvidence#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSide()
	 * @see #getSide()
	 * @see #setSide(Side)
	 * @generated
	 */
	void unsetSide();

	/**
	 * Returns whether the value of the '{@link org.factline.model.ClaimEvidence#getSide <em>Side</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Side</em>' attribute is set.
	 * @see #unsetSide()
	 * @see #getSide()
	 * @see #setSide(Side)
	 * @generated
	 */
	boolean isSetSide();

	/**
	 * Returns the value of the '<em><b>Passage</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passage</em>' containment reference.
	 * @see #setPassage(Passage)
	 * @see org.factline.model.FactlinePackage#getClaimEvidence_Passage()
	 * @model containment="true"
	 * @generated
	 */
	Passage getPassage();

	/**
	 * Sets the value of the '{@link org.factline.model.ClaimEvidence#getPassage <em>Passage</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passage</em>' containment reference.
	 * @see #getPassage()
	 * @generated
	 */
	void setPassage(Passage value);

	/**
	 * Returns the value of the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The finding that brought it: 32 hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding</em>' attribute.
	 * @see #setFinding(String)
	 * @see org.factline.model.FactlinePackage#getClaimEvidence_Finding()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getFinding();

	/**
	 * Sets the value of the '{@link org.factline.model.ClaimEvidence#getFinding <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' attribute.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.factline.model.FactlinePackage#getClaimEvidence_Note()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.factline.model.ClaimEvidence#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.factline.model.FactlinePackage#getClaimEvidence_Who()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.factline.model.ClaimEvidence#getWho <em>Who</em>}' attribute.
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
	 * @see org.factline.model.FactlinePackage#getClaimEvidence_When()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.factline.model.ClaimEvidence#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

} // ClaimEvidence
