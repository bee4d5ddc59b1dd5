/**
 */
package org.factline.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the bytes came from and who read them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.factline.model.Source#getLocation <em>Location</em>}</li>
 *   <li>{@link org.factline.model.Source#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.factline.model.Source#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.factline.model.Source#getImporter <em>Importer</em>}</li>
 *   <li>{@link org.factline.model.Source#getImporterVersion <em>Importer Version</em>}</li>
 *   <li>{@link org.factline.model.Source#getReason <em>Reason</em>}</li>
 *   <li>{@link org.factline.model.Source#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.factline.model.FactlinePackage#getSource()
 * @model
 * @generated
 */
public interface Source extends EObject {
	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.factline.model.FactlinePackage#getSource_Location()
	 * @model dataType="org.factline.model.EvidenceText" required="true"
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.factline.model.Source#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.factline.model.FactlinePackage#getSource_MediaType()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.factline.model.Source#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the bytes: 64 hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.factline.model.FactlinePackage#getSource_Sha256()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.factline.model.Source#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Importer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Importer</em>' attribute.
	 * @see #setImporter(String)
	 * @see org.factline.model.FactlinePackage#getSource_Importer()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getImporter();

	/**
	 * Sets the value of the '{@link org.factline.model.Source#getImporter <em>Importer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Importer</em>' attribute.
	 * @see #getImporter()
	 * @generated
	 */
	void setImporter(String value);

	/**
	 * Returns the value of the '<em><b>Importer Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Importer Version</em>' attribute.
	 * @see #setImporterVersion(String)
	 * @see org.factline.model.FactlinePackage#getSource_ImporterVersion()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getImporterVersion();

	/**
	 * Sets the value of the '{@link org.factline.model.Source#getImporterVersion <em>Importer Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Importer Version</em>' attribute.
	 * @see #getImporterVersion()
	 * @generated
	 */
	void setImporterVersion(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this importer read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.factline.model.FactlinePackage#getSource_Reason()
	 * @model dataType="org.factline.model.EvidenceText"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.factline.model.Source#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was imported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(String)
	 * @see org.factline.model.FactlinePackage#getSource_When()
	 * @model dataType="org.factline.model.Edtf"
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.factline.model.Source#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

} // Source
