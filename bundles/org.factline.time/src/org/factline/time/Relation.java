package org.factline.time;

/** How one interval lies to another; exactly one holds for any two. */
public enum Relation {
	/** It ends before the other begins, or where the other begins. */
	BEFORE,
	/** It begins behind the other's end, or there. */
	AFTER,
	/** Both are the same. */
	EQUAL,
	/** It holds the other, and more. */
	CONTAINS,
	/** It lies in the other, which holds more. */
	WITHIN,
	/** They share a part, and each has a part of its own. */
	OVERLAPS
}
