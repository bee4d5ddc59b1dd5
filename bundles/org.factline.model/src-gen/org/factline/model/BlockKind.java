/**
 */
package org.factline.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Block Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.factline.model.FactlinePackage#getBlockKind()
 * @model
 * @generated
 */
public enum BlockKind implements Enumerator {
	/**
	 * The '<em><b>HEADLINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEADLINE_VALUE
	 * @generated
	 * @ordered
	 */
	HEADLINE(0, "HEADLINE", "HEADLINE"),

	/**
	 * The '<em><b>LEAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEAD_VALUE
	 * @generated
	 * @ordered
	 */
	LEAD(1, "LEAD", "LEAD"),

	/**
	 * The '<em><b>BODY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BODY_VALUE
	 * @generated
	 * @ordered
	 */
	BODY(2, "BODY", "BODY"),

	/**
	 * The '<em><b>CAPTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAPTION_VALUE
	 * @generated
	 * @ordered
	 */
	CAPTION(3, "CAPTION", "CAPTION"),

	/**
	 * The '<em><b>BYLINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BYLINE_VALUE
	 * @generated
	 * @ordered
	 */
	BYLINE(4, "BYLINE", "BYLINE"),

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
	 * The '<em><b>CREDIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CREDIT_VALUE
	 * @generated
	 * @ordered
	 */
	CREDIT(6, "CREDIT", "CREDIT"),

	/**
	 * The '<em><b>RELATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RELATED_VALUE
	 * @generated
	 * @ordered
	 */
	RELATED(7, "RELATED", "RELATED"),

	/**
	 * The '<em><b>BOILERPLATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOILERPLATE_VALUE
	 * @generated
	 * @ordered
	 */
	BOILERPLATE(8, "BOILERPLATE", "BOILERPLATE"),

	/**
	 * The '<em><b>LEGAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGAL_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL(9, "LEGAL", "LEGAL");

	/**
	 * The '<em><b>HEADLINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEADLINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HEADLINE_VALUE = 0;

	/**
	 * The '<em><b>LEAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEAD_VALUE = 1;

	/**
	 * The '<em><b>BODY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BODY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BODY_VALUE = 2;

	/**
	 * The '<em><b>CAPTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAPTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CAPTION_VALUE = 3;

	/**
	 * The '<em><b>BYLINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BYLINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BYLINE_VALUE = 4;

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
	 * The '<em><b>CREDIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CREDIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CREDIT_VALUE = 6;

	/**
	 * The '<em><b>RELATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RELATED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RELATED_VALUE = 7;

	/**
	 * The '<em><b>BOILERPLATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOILERPLATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BOILERPLATE_VALUE = 8;

	/**
	 * The '<em><b>LEGAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEGAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_VALUE = 9;

	/**
	 * An array of all the '<em><b>Block Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BlockKind[] VALUES_ARRAY =
		new BlockKind[] {
			HEADLINE,
			LEAD,
			BODY,
			CAPTION,
			BYLINE,
			DATELINE,
			CREDIT,
			RELATED,
			BOILERPLATE,
			LEGAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Block Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BlockKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Block Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BlockKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BlockKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Block Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BlockKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BlockKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Block Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BlockKind get(int value) {
		switch (value) {
			case HEADLINE_VALUE: return HEADLINE;
			case LEAD_VALUE: return LEAD;
			case BODY_VALUE: return BODY;
			case CAPTION_VALUE: return CAPTION;
			case BYLINE_VALUE: return BYLINE;
			case DATELINE_VALUE: return DATELINE;
			case CREDIT_VALUE: return CREDIT;
			case RELATED_VALUE: return RELATED;
			case BOILERPLATE_VALUE: return BOILERPLATE;
			case LEGAL_VALUE: return LEGAL;
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
	private BlockKind(int value, String name, String literal) {
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
	
} //BlockKind
