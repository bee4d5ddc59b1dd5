/**
 */
package org.factline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Verdict</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a fact-check came to (schema.org ClaimReview).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Verdict#getAlternateName <em>Alternate Name</em>}</li>
 *   <li>{@link org.factline.model.Verdict#getRatingValue <em>Rating Value</em>}</li>
 *   <li>{@link org.factline.model.Verdict#getBestRating <em>Best Rating</em>}</li>
 *   <li>{@link org.factline.model.Verdict#getWorstRating <em>Worst Rating</em>}</li>
 *   <li>{@link org.factline.model.Verdict#getReviewBody <em>Review Body</em>}</li>
 *   <li>{@link org.factline.model.Verdict#getUrl <em>Url</em>}</li>
 *   <li>{@link org.factline.model.Verdict#getWho <em>Who</em>}</li>
 *   <li>{@link org.factline.model.Verdict#getWhen <em>When</em>}</li>
 *   <li>{@link org.factline.model.Verdict#getScale <em>Scale</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getVerdict()
 * @model
 * @generated
 */
public interface Verdict extends EObject {
	/**
	 * Returns the value of the '<em><b>Alternate Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The verdict in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternate Name</em>' attribute.
	 * @see #setAlternateName(String)
	 * @see org.factline.model.FactlinePackage#getVerdict_AlternateName()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getAlternateName();

	/**
	 * Sets the value of the '{@link org.factline.model.Verdict#getAlternateName <em>Alternate Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternate Name</em>' attribute.
	 * @see #getAlternateName()
	 * @generated
	 */
	void setAlternateName(String value);

	/**
	 * Returns the value of the '<em><b>Rating Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rating Value</em>' attribute.
	 * @see #setRatingValue(Integer)
	 * @see org.factline.model.FactlinePackage#getVerdict_RatingValue()
	 * @model
	 * @generated
	 */
	Integer getRatingValue();

	/**
	 * Sets the value of the '{@link org.factline.model.Verdict#getRatingValue <em>Rating Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rating Value</em>' attribute.
	 * @see #getRatingValue()
	 * @generated
	 */
	void setRatingValue(Integer value);

	/**
	 * Returns the value of the '<em><b>Best Rating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Best Rating</em>' attribute.
	 * @see #setBestRating(Integer)
	 * @see org.factline.model.FactlinePackage#getVerdict_BestRating()
	 * @model
	 * @generated
	 */
	Integer getBestRating();

	/**
	 * Sets the value of the '{@link org.factline.model.Verdict#getBestRating <em>Best Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Best Rating</em>' attribute.
	 * @see #getBestRating()
	 * @generated
	 */
	void setBestRating(Integer value);

	/**
	 * Returns the value of the '<em><b>Worst Rating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Worst Rating</em>' attribute.
	 * @see #setWorstRating(Integer)
	 * @see org.factline.model.FactlinePackage#getVerdict_WorstRating()
	 * @model
	 * @generated
	 */
	Integer getWorstRating();

	/**
	 * Sets the value of the '{@link org.factline.model.Verdict#getWorstRating <em>Worst Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Worst Rating</em>' attribute.
	 * @see #getWorstRating()
	 * @generated
	 */
	void setWorstRating(Integer value);

	/**
	 * Returns the value of the '<em><b>Review Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Review Body</em>' attribute.
	 * @see #setReviewBody(String)
	 * @see org.factline.model.FactlinePackage#getVerdict_ReviewBody()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getReviewBody();

	/**
	 * Sets the value of the '{@link org.factline.model.Verdict#getReviewBody <em>Review Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Body</em>' attribute.
	 * @see #getReviewBody()
	 * @generated
	 */
	void setReviewBody(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.factline.model.FactlinePackage#getVerdict_Url()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.factline.model.Verdict#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.factline.model.FactlinePackage#getVerdict_Who()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.factline.model.Verdict#getWho <em>Who</em>}' attribute.
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
	 * @see org.factline.model.FactlinePackage#getVerdict_When()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.factline.model.Verdict#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the scale that the rating is of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' attribute.
	 * @see #setScale(String)
	 * @see org.factline.model.FactlinePackage#getVerdict_Scale()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getScale();

	/**
	 * Sets the value of the '{@link org.factline.model.Verdict#getScale <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' attribute.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(String value);

} // Verdict
