/**
 * Simulates what breaks first as the shop grows: a store that admits a number of units a second for
 * each partition key and refuses a write to a row that another transaction holds. Time is simulated
 * and the random generator is seeded, so the same command prints the same figures on every machine.
 */
@NullMarked
package souk.bench.scaling;

import org.jspecify.annotations.NullMarked;
