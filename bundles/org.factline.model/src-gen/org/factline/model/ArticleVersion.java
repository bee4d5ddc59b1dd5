/**
 */
package org.factline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Article Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An earlier state of an article.
 * <!-- end-model-doc -->
 *
 *
 * @see org.factline.model.FactlinePackage#getArticleVersion()
 * @model
 * @generated
 */
public interface ArticleVersion extends Identified, ArticleState {
} // ArticleVersion
