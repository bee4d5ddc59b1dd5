/**
 */
package org.factline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Passage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in an article: the position and the quotation of it (W3C Web Annotation: TextPositionSelector and TextQuoteSelector).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Passage#getArticle <em>Article</em>}</li>
 *   <li>{@link org.factline.model.Passage#getVersion <em>Version</em>}</li>
 *   <li>{@link org.factline.model.Passage#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.factline.model.Passage#getEnd <em>End</em>}</li>
 *   <li>{@link org.factline.model.Passage#getExact <em>Exact</em>}</li>
 *   <li>{@link org.factline.model.Passage#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.factline.model.Passage#getSuffix <em>Suffix</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getPassage()
 * @model
 * @generated
 */
public interface Passage extends EObject {
	/**
	 * Returns the value of the '<em><b>Article</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Article</em>' reference.
	 * @see #setArticle(Article)
	 * @see org.factline.model.FactlinePackage#getPassage_Article()
	 * @model
	 * @generated
	 */
	Article getArticle();

	/**
	 * Sets the value of the '{@link org.factline.model.Passage#getArticle <em>Article</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' reference.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(Article value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set where the words stand in an earlier version only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' reference.
	 * @see #setVersion(ArticleVersion)
	 * @see org.factline.model.FactlinePackage#getPassage_Version()
	 * @model
	 * @generated
	 */
	ArticleVersion getVersion();

	/**
	 * Sets the value of the '{@link org.factline.model.Passage#getVersion <em>Version</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' reference.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(ArticleVersion value);

	/**
	 * Returns the value of the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset of the first code point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begin</em>' attribute.
	 * @see #isSetBegin()
	 * @see #unsetBegin()
	 * @see #setBegin(int)
	 * @see org.factline.model.FactlinePackage#getPassage_Begin()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	int getBegin();

	/**
	 * Sets the value of the '{@link org.factline.model.Passage#getBegin <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begin</em>' attribute.
	 * @see #isSetBegin()
	 * @see #unsetBegin()
	 * @see #getBegin()
	 * @generated
	 */
	void setBegin(int value);

	/**
	 * Unsets the value of the '{@link org.factline.model.Passage#getBegin <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBegin()
	 * @see #getBegin()
	 * @see #setBegin(int)
	 * @generated
	 */
	void unsetBegin();

	/**
	 * Returns whether the value of the '{@link org.factline.model.Passage#getBegin <em>Begin</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Begin</em>' attribute is set.
	 * @see #unsetBegin()
	 * @see #getBegin()
	 * @see #setBegin(int)
	 * @generated
	 */
	boolean isSetBegin();

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset behind the last code point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #isSetEnd()
	 * @see #unsetEnd()
	 * @see #setEnd(int)
	 * @see org.factline.model.FactlinePackage#getPassage_End()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.factline.model.Passage#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #isSetEnd()
	 * @see #unsetEnd()
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Unsets the value of the '{@link org.factline.model.Passage#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetEnd()
	 * @see #getEnd()
	 * @see #setEnd(int)
	 * @generated
	 */
	void unsetEnd();

	/**
	 * Returns whether the value of the '{@link org.factline.model.Passage#getEnd <em>End</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>End</em>' attribute is set.
	 * @see #unsetEnd()
	 * @see #getEnd()
	 * @see #setEnd(int)
	 * @generated
	 */
	boolean isSetEnd();

	/**
	 * Returns the value of the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exact</em>' attribute.
	 * @see #setExact(String)
	 * @see org.factline.model.FactlinePackage#getPassage_Exact()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getExact();

	/**
	 * Sets the value of the '{@link org.factline.model.Passage#getExact <em>Exact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exact</em>' attribute.
	 * @see #getExact()
	 * @generated
	 */
	void setExact(String value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 32 code points before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.factline.model.FactlinePackage#getPassage_Prefix()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.factline.model.Passage#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 32 code points behind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.factline.model.FactlinePackage#getPassage_Suffix()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.factline.model.Passage#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

} // Passage
