/**
 * Reads what a text says: who said what, figures, names, places, and what denies, doubts or plans it.
 * <p>
 * The way in is {@link org.factline.statement.StatementReader#read}; it yields {@link org.factline.statement.Statements},
 * a record of immutable lists in the order of the text. All offsets count UTF-16 units of the text, end exclusive. What a
 * record refers to in another list it names by its canonical form, not by an index. Records may get more components
 * within 0.x; their static factories and the methods of {@code Statements} stay.
 * <ul>
 * <li>{@link org.factline.statement.Quotation}: direct and indirect speech with speaker, verb and attribution
 * <li>{@link org.factline.statement.Hearsay}: what "dilaporkan", "konon", "reportedly" gives to nobody
 * <li>{@link org.factline.statement.Figure} quantities; {@link org.factline.statement.Identifier} numbers that are none
 * <li>{@link org.factline.statement.Name}, {@link org.factline.statement.Office}, {@link org.factline.statement.Place}
 * <li>{@link org.factline.statement.Cue}: negation and modality, each with its clause
 * <li>{@link org.factline.statement.TimeRole}: what every time expression stands for
 * <li>{@link org.factline.statement.Sentence}: the sentences with their predicates
 * <li>{@link org.factline.statement.NormalForm}, {@link org.factline.statement.CueWords}: the same by themselves
 * </ul>
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.statement;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
