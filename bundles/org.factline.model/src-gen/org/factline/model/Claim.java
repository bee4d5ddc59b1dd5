/**
 */
package org.factline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody says about an event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Claim#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.factline.model.Claim#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.factline.model.Claim#getPassage <em>Passage</em>}</li>
 *   <li>{@link org.factline.model.Claim#getAttribution <em>Attribution</em>}</li>
 *   <li>{@link org.factline.model.Claim#getVerdict <em>Verdict</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getClaim()
 * @model
 * @generated
 */
public interface Claim extends Identified {
	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.factline.model.Polarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see org.factline.model.Polarity
	 * @see #isSetPolarity()
	 * @see #unsetPolarity()
	 * @see #setPolarity(Polarity)
	 * @see org.factline.model.FactlinePackage#getClaim_Polarity()
	 * @model unsettable="true"
	 * @generated
	 */
	Polarity getPolarity();

	/**
	 * Sets the value of the '{@link org.factline.model.Claim#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see org.factline.model.Polarity
	 * @see #isSetPolarity()
	 * @see #unsetPolarity()
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(Polarity value);

	/**
	 * Unsets the value of the '{@link org.factline.model.Claim#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPolarity()
	 * @see #getPolarity()
	 * @see #setPolarity(Polarity)
	 * @generated
	 */
	void unsetPolarity();

	/**
	 * Returns whether the value of the '{@link org.factline.model.Claim#getPolarity <em>Polarity</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Polarity</em>' attribute is set.
	 * @see #unsetPolarity()
	 * @see #getPolarity()
	 * @see #setPolarity(Polarity)
	 * @generated
	 */
	boolean isSetPolarity();

	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Speaker</em>' reference.
	 * @see #setSpeaker(Agent)
	 * @see org.factline.model.FactlinePackage#getClaim_Speaker()
	 * @model
	 * @generated
	 */
	Agent getSpeaker();

	/**
	 * Sets the value of the '{@link org.factline.model.Claim#getSpeaker <em>Speaker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' reference.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(Agent value);

	/**
	 * Returns the value of the '<em><b>Passage</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passage</em>' containment reference.
	 * @see #setPassage(Passage)
	 * @see org.factline.model.FactlinePackage#getClaim_Passage()
	 * @model containment="true"
	 * @generated
	 */
	Passage getPassage();

	/**
	 * Sets the value of the '{@link org.factline.model.Claim#getPassage <em>Passage</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passage</em>' containment reference.
	 * @see #getPassage()
	 * @generated
	 */
	void setPassage(Passage value);

	/**
	 * Returns the value of the '<em><b>Attribution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that name the speaker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attribution</em>' containment reference.
	 * @see #setAttribution(Passage)
	 * @see org.factline.model.FactlinePackage#getClaim_Attribution()
	 * @model containment="true"
	 * @generated
	 */
	Passage getAttribution();

	/**
	 * Sets the value of the '{@link org.factline.model.Claim#getAttribution <em>Attribution</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribution</em>' containment reference.
	 * @see #getAttribution()
	 * @generated
	 */
	void setAttribution(Passage value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verdict</em>' containment reference.
	 * @see #setVerdict(Verdict)
	 * @see org.factline.model.FactlinePackage#getClaim_Verdict()
	 * @model containment="true"
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.factline.model.Claim#getVerdict <em>Verdict</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' containment reference.
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

} // Claim
