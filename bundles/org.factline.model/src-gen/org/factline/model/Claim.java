/**
 */
package org.factline.model;

import org.eclipse.emf.common.util.EList;

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
 *   <li>{@link org.factline.model.Claim#getWording <em>Wording</em>}</li>
 *   <li>{@link org.factline.model.Claim#getMade <em>Made</em>}</li>
 *   <li>{@link org.factline.model.Claim#getAppearance <em>Appearance</em>}</li>
 *   <li>{@link org.factline.model.Claim#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.factline.model.Claim#getLink <em>Link</em>}</li>
 *   <li>{@link org.factline.model.Claim#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link org.factline.model.Claim#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.factline.model.Claim#getChanges <em>Changes</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is claimed, where people worded it: it is a claim that is checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' attribute.
	 * @see #setWording(String)
	 * @see org.factline.model.FactlinePackage#getClaim_Wording()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getWording();

	/**
	 * Sets the value of the '{@link org.factline.model.Claim#getWording <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' attribute.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(String value);

	/**
	 * Returns the value of the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was claimed: EDTF.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made</em>' attribute.
	 * @see #setMade(String)
	 * @see org.factline.model.FactlinePackage#getClaim_Made()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getMade();

	/**
	 * Sets the value of the '{@link org.factline.model.Claim#getMade <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made</em>' attribute.
	 * @see #getMade()
	 * @generated
	 */
	void setMade(String value);

	/**
	 * Returns the value of the '<em><b>Appearance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was claimed: an address or a title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Appearance</em>' attribute.
	 * @see #setAppearance(String)
	 * @see org.factline.model.FactlinePackage#getClaim_Appearance()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getAppearance();

	/**
	 * Sets the value of the '{@link org.factline.model.Claim#getAppearance <em>Appearance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Appearance</em>' attribute.
	 * @see #getAppearance()
	 * @generated
	 */
	void setAppearance(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.ClaimEvidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What speaks for it, against it, or about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getClaim_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClaimEvidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Link</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where more is to be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' attribute list.
	 * @see org.factline.model.FactlinePackage#getClaim_Link()
	 * @model unique="false" dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	EList<String> getLink();

	/**
	 * Returns the value of the '<em><b>Assignee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who works on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assignee</em>' attribute.
	 * @see #setAssignee(String)
	 * @see org.factline.model.FactlinePackage#getClaim_Assignee()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getAssignee();

	/**
	 * Sets the value of the '{@link org.factline.model.Claim#getAssignee <em>Assignee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assignee</em>' attribute.
	 * @see #getAssignee()
	 * @generated
	 */
	void setAssignee(String value);

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Approval}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who found it right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvals</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getClaim_Approvals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Approval> getApprovals();

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Change}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people changed of it, and when. Nothing is taken out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getClaim_Changes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Change> getChanges();

} // Claim
