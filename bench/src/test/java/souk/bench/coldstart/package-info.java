/** A cold start of real processes, and the sample events that they are fed. */
@NullMarked
package souk.bench.coldstart;

import org.jspecify.annotations.NullMarked;
