/**
 */
package org.factline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Article</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An article in its newest state.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Article#getVersions <em>Versions</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getArticle()
 * @model
 * @generated
 */
public interface Article extends Identified, ArticleState {
	/**
	 * Returns the value of the '<em><b>Versions</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.ArticleVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier states, oldest first; never overwritten.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Versions</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getArticle_Versions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ArticleVersion> getVersions();

} // Article
