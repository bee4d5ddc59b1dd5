/**
 */
package org.factline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What claims are rated on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Scale#getRatings <em>Ratings</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getScale()
 * @model
 * @generated
 */
public interface Scale extends Named {
	/**
	 * Returns the value of the '<em><b>Ratings</b></em>' containment reference list.
	 * The list contents are of type {@link org.factline.model.Rating}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the worst to the best.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratings</em>' containment reference list.
	 * @see org.factline.model.FactlinePackage#getScale_Ratings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Rating> getRatings();

} // Scale
