/**
 * Tests of the simulation: against what can be reckoned by hand, and against the code it copies.
 */
@NullMarked
package souk.bench.scaling;

import org.jspecify.annotations.NullMarked;
