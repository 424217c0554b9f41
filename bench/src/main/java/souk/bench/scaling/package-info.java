/**
 * What breaks first as the shop grows: a simulation of a store that admits so many units a second
 * for each partition key and refuses what touches a row in flight. Time is simulated and chance is
 * seeded, so that the same command prints the same figures on every machine.
 */
@NullMarked
package souk.bench.scaling;

import org.jspecify.annotations.NullMarked;
