/**
 * Articles out of JSON Lines and Parquet by partitions, under the names that the command line gives them, and partitioned results
 * that a failed run leaves behind for the next one.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.factline.spark.archive;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
