/**
 */
package org.factline.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Article State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An article as an importer read it at one time. Corrections and overrides are laid over it and never change it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.ArticleState#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getKind <em>Kind</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getUrl <em>Url</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getTitle <em>Title</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getDateline <em>Dateline</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getPublished <em>Published</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getModified <em>Modified</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getRights <em>Rights</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getHandle <em>Handle</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getTranscriber <em>Transcriber</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getSource <em>Source</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getCopies <em>Copies</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.factline.model.ArticleState#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getArticleState()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface ArticleState extends EObject {
	/**
	 * Returns the value of the '<em><b>Outlet</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outlet</em>' reference.
	 * @see #setOutlet(Outlet)
	 * @see org.factline.model.FactlinePackage#getArticleState_Outlet()
	 * @model
	 * @generated
	 */
	Outlet getOutlet();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getOutlet <em>Outlet</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet</em>' reference.
	 * @see #getOutlet()
	 * @generated
	 */
	void setOutlet(Outlet value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * news, wire, social post, chat message, transcript, fact-check, link.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Kind()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Url()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Title()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Agency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wire service that it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' attribute.
	 * @see #setAgency(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Agency()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getAgency();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getAgency <em>Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' attribute.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(String value);

	/**
	 * Returns the value of the '<em><b>Dateline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dateline</em>' attribute.
	 * @see #setDateline(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Dateline()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getDateline();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getDateline <em>Dateline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dateline</em>' attribute.
	 * @see #getDateline()
	 * @generated
	 */
	void setDateline(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Language()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Published()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getPublished();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(String value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Modified()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getModified();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(String value);

	/**
	 * Returns the value of the '<em><b>Retrieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Retrieved</em>' attribute.
	 * @see #setRetrieved(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Retrieved()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getRetrieved();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getRetrieved <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retrieved</em>' attribute.
	 * @see #getRetrieved()
	 * @generated
	 */
	void setRetrieved(String value);

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page's own notice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see #setRights(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Rights()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getRights();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see #getRights()
	 * @generated
	 */
	void setRights(String value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a post or message: the network or the messenger.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see #setPlatform(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Platform()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getPlatform();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getPlatform <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' attribute.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(String value);

	/**
	 * Returns the value of the '<em><b>Handle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a post or message: the account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handle</em>' attribute.
	 * @see #setHandle(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Handle()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getHandle();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getHandle <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handle</em>' attribute.
	 * @see #getHandle()
	 * @generated
	 */
	void setHandle(String value);

	/**
	 * Returns the value of the '<em><b>Picture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The picture that it was taken from: sha256: and 64 hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Picture</em>' attribute.
	 * @see #setPicture(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Picture()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getPicture();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getPicture <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture</em>' attribute.
	 * @see #getPicture()
	 * @generated
	 */
	void setPicture(String value);

	/**
	 * Returns the value of the '<em><b>Transcriber</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote down the words of a picture, a sound or a film.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transcriber</em>' attribute.
	 * @see #setTranscriber(String)
	 * @see org.factline.model.FactlinePackage#getArticleState_Transcriber()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getTranscriber();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getTranscriber <em>Transcriber</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transcriber</em>' attribute.
	 * @see #getTranscriber()
	 * @generated
	 */
	void setTranscriber(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(Source)
	 * @see org.factline.model.FactlinePackage#getArticleState_Source()
	 * @model containment="true"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.factline.model.ArticleState#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Copies</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further places where the same article was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copies</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getArticleState_Copies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getCopies();

	/**
	 * Returns the value of the '<em><b>Contributors</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Contributor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the page's order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributors</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getArticleState_Contributors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Contributor> getContributors();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.FieldEvidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How each field is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getArticleState_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<FieldEvidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Block}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of the text, without overlap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getArticleState_Blocks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Block> getBlocks();

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text, line by line; lines are divided by LF.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute list.
	 * @see org.factline.model.FactlinePackage#getArticleState_Line()
	 * @model unique="false" dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	EList<String> getLine();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text that offsets count in: the lines, divided by LF.
	 * <!-- end-model-doc -->
	 * @model required="true"
	 * @generated
	 */
	String text();

} // ArticleState
