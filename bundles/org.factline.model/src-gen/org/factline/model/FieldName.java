/**
 */
package org.factline.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Field Name</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.factline.model.FactlinePackage#getFieldName()
 * @model
 * @generated
 */
public enum FieldName implements Enumerator {
	/**
	 * The '<em><b>OUTLET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTLET_VALUE
	 * @generated
	 * @ordered
	 */
	OUTLET(0, "OUTLET", "OUTLET"),

	/**
	 * The '<em><b>KIND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KIND_VALUE
	 * @generated
	 * @ordered
	 */
	KIND(1, "KIND", "KIND"),

	/**
	 * The '<em><b>URL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #URL_VALUE
	 * @generated
	 * @ordered
	 */
	URL(2, "URL", "URL"),

	/**
	 * The '<em><b>TITLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TITLE_VALUE
	 * @generated
	 * @ordered
	 */
	TITLE(3, "TITLE", "TITLE"),

	/**
	 * The '<em><b>AGENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGENCY_VALUE
	 * @generated
	 * @ordered
	 */
	AGENCY(4, "AGENCY", "AGENCY"),

	/**
	 * The '<em><b>DATELINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DATELINE_VALUE
	 * @generated
	 * @ordered
	 */
	DATELINE(5, "DATELINE", "DATELINE"),

	/**
	 * The '<em><b>LANGUAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LANGUAGE_VALUE
	 * @generated
	 * @ordered
	 */
	LANGUAGE(6, "LANGUAGE", "LANGUAGE"),

	/**
	 * The '<em><b>PUBLISHED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLISHED_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLISHED(7, "PUBLISHED", "PUBLISHED"),

	/**
	 * The '<em><b>MODIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MODIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	MODIFIED(8, "MODIFIED", "MODIFIED"),

	/**
	 * The '<em><b>RETRIEVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETRIEVED_VALUE
	 * @generated
	 * @ordered
	 */
	RETRIEVED(9, "RETRIEVED", "RETRIEVED"),

	/**
	 * The '<em><b>RIGHTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RIGHTS_VALUE
	 * @generated
	 * @ordered
	 */
	RIGHTS(10, "RIGHTS", "RIGHTS"),

	/**
	 * The '<em><b>PLATFORM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLATFORM_VALUE
	 * @generated
	 * @ordered
	 */
	PLATFORM(11, "PLATFORM", "PLATFORM"),

	/**
	 * The '<em><b>HANDLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HANDLE_VALUE
	 * @generated
	 * @ordered
	 */
	HANDLE(12, "HANDLE", "HANDLE"),

	/**
	 * The '<em><b>PICTURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PICTURE_VALUE
	 * @generated
	 * @ordered
	 */
	PICTURE(13, "PICTURE", "PICTURE"),

	/**
	 * The '<em><b>TRANSCRIBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSCRIBER_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSCRIBER(14, "TRANSCRIBER", "TRANSCRIBER");

	/**
	 * The '<em><b>OUTLET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTLET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OUTLET_VALUE = 0;

	/**
	 * The '<em><b>KIND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KIND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KIND_VALUE = 1;

	/**
	 * The '<em><b>URL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #URL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int URL_VALUE = 2;

	/**
	 * The '<em><b>TITLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TITLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TITLE_VALUE = 3;

	/**
	 * The '<em><b>AGENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGENCY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AGENCY_VALUE = 4;

	/**
	 * The '<em><b>DATELINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DATELINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DATELINE_VALUE = 5;

	/**
	 * The '<em><b>LANGUAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LANGUAGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LANGUAGE_VALUE = 6;

	/**
	 * The '<em><b>PUBLISHED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLISHED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PUBLISHED_VALUE = 7;

	/**
	 * The '<em><b>MODIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MODIFIED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MODIFIED_VALUE = 8;

	/**
	 * The '<em><b>RETRIEVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETRIEVED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RETRIEVED_VALUE = 9;

	/**
	 * The '<em><b>RIGHTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RIGHTS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RIGHTS_VALUE = 10;

	/**
	 * The '<em><b>PLATFORM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLATFORM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLATFORM_VALUE = 11;

	/**
	 * The '<em><b>HANDLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HANDLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HANDLE_VALUE = 12;

	/**
	 * The '<em><b>PICTURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PICTURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PICTURE_VALUE = 13;

	/**
	 * The '<em><b>TRANSCRIBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSCRIBER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSCRIBER_VALUE = 14;

	/**
	 * An array of all the '<em><b>Field Name</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FieldName[] VALUES_ARRAY =
		new FieldName[] {
			OUTLET,
			KIND,
			URL,
			TITLE,
			AGENCY,
			DATELINE,
			LANGUAGE,
			PUBLISHED,
			MODIFIED,
			RETRIEVED,
			RIGHTS,
			PLATFORM,
			HANDLE,
			PICTURE,
			TRANSCRIBER,
		};

	/**
	 * A public read-only list of all the '<em><b>Field Name</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FieldName> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Field Name</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FieldName get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FieldName result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Field Name</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FieldName getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FieldName result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Field Name</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FieldName get(int value) {
		switch (value) {
			case OUTLET_VALUE: return OUTLET;
			case KIND_VALUE: return KIND;
			case URL_VALUE: return URL;
			case TITLE_VALUE: return TITLE;
			case AGENCY_VALUE: return AGENCY;
			case DATELINE_VALUE: return DATELINE;
			case LANGUAGE_VALUE: return LANGUAGE;
			case PUBLISHED_VALUE: return PUBLISHED;
			case MODIFIED_VALUE: return MODIFIED;
			case RETRIEVED_VALUE: return RETRIEVED;
			case RIGHTS_VALUE: return RIGHTS;
			case PLATFORM_VALUE: return PLATFORM;
			case HANDLE_VALUE: return HANDLE;
			case PICTURE_VALUE: return PICTURE;
			case TRANSCRIBER_VALUE: return TRANSCRIBER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private FieldName(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //FieldName
