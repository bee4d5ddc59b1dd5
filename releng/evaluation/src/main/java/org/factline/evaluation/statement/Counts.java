package org.factline.evaluation.statement;

/** Gold, found and right, and the rates they give. */
final class Counts {

	private final String name;
	int gold;
	int system;
	int right;

	Counts(String name) {
		this.name = name;
	}

	void add(Counts other) {
		gold += other.gold;
		system += other.system;
		right += other.right;
	}

	void print() {
		double precision = system == 0 ? 0 : (double) right / system;
		double recall = gold == 0 ? 0 : (double) right / gold;
		double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
		System.out.printf("%-30s %8d %8d %8d %8.3f %8.3f %8.3f%n", name, Integer.valueOf(gold), Integer.valueOf(system), Integer.valueOf(right),
				Double.valueOf(precision), Double.valueOf(recall), Double.valueOf(f1));
	}
}
