/**
 */
package org.factline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody noted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Comment#getAbout <em>About</em>}</li>
 *   <li>{@link org.factline.model.Comment#getText <em>Text</em>}</li>
 *   <li>{@link org.factline.model.Comment#getWho <em>Who</em>}</li>
 *   <li>{@link org.factline.model.Comment#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getComment()
 * @model
 * @generated
 */
public interface Comment extends Identified {
	/**
	 * Returns the value of the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>About</em>' reference.
	 * @see #setAbout(Identified)
	 * @see org.factline.model.FactlinePackage#getComment_About()
	 * @model
	 * @generated
	 */
	Identified getAbout();

	/**
	 * Sets the value of the '{@link org.factline.model.Comment#getAbout <em>About</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' reference.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(Identified value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.factline.model.FactlinePackage#getComment_Text()
	 * @model dataType="org.factline.model.EvidenceText" required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.factline.model.Comment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.factline.model.FactlinePackage#getComment_Who()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.factline.model.Comment#getWho <em>Who</em>}' attribute.
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
	 * @see org.factline.model.FactlinePackage#getComment_When()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.factline.model.Comment#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

} // Comment
