/**
 * Measures routes while the catalogue grows: neither their latency nor their capacity may grow with
 * it.
 */
@NullMarked
package souk.bench.growth;

import org.jspecify.annotations.NullMarked;
