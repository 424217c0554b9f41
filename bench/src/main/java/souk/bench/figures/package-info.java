/** Prints figures: latencies by route, and tables in Markdown that can be pasted into a page. */
@NullMarked
package souk.bench.figures;

import org.jspecify.annotations.NullMarked;
