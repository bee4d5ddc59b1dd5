package org.factline.spark.reuse;

import org.apache.spark.Partitioner;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Sends what belongs to a partition of an archive there: its number is the key. */
final class ByPartition extends Partitioner {

	private static final long serialVersionUID = 1;

	private final int partitions;

	ByPartition(int partitions) {
		this.partitions = partitions;
	}

	@Override
	public int numPartitions() {
		return partitions;
	}

	@Override
	@NonNullByDefault({})
	public int getPartition(Object key) {
		return ((Integer) key).intValue();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ByPartition same && same.partitions == partitions;
	}

	@Override
	public int hashCode() {
		return partitions;
	}
}
