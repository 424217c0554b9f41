/** How routes fare as the catalogue grows: their latency may not follow it, nor their capacity. */
@NullMarked
package souk.bench.growth;

import org.jspecify.annotations.NullMarked;
