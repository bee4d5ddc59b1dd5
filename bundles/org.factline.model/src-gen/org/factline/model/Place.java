/**
 */
package org.factline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Place</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where something happened.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Place#getWithin <em>Within</em>}</li>
 *   <li>{@link org.factline.model.Place#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.factline.model.Place#getLongitude <em>Longitude</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getPlace()
 * @model
 * @generated
 */
public interface Place extends Named {
	/**
	 * Returns the value of the '<em><b>Within</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Within</em>' reference.
	 * @see #setWithin(Place)
	 * @see org.factline.model.FactlinePackage#getPlace_Within()
	 * @model
	 * @generated
	 */
	Place getWithin();

	/**
	 * Sets the value of the '{@link org.factline.model.Place#getWithin <em>Within</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Within</em>' reference.
	 * @see #getWithin()
	 * @generated
	 */
	void setWithin(Place value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * WGS 84, degrees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(Double)
	 * @see org.factline.model.FactlinePackage#getPlace_Latitude()
	 * @model
	 * @generated
	 */
	Double getLatitude();

	/**
	 * Sets the value of the '{@link org.factline.model.Place#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(Double value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * WGS 84, degrees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(Double)
	 * @see org.factline.model.FactlinePackage#getPlace_Longitude()
	 * @model
	 * @generated
	 */
	Double getLongitude();

	/**
	 * Sets the value of the '{@link org.factline.model.Place#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(Double value);

} // Place
