/**
 * Starts functions as Lambda does, packaged as deployed, in fresh JVMs under the runtime interface
 * client, and measures until the first answer and beyond. Figures are medians of interleaved
 * rounds; what compares between machines is their ratio to an empty function.
 */
@NullMarked
package souk.bench.coldstart;

import org.jspecify.annotations.NullMarked;
