/**
 * Figures made readable: latencies by route and tables in Markdown. What is printed can be pasted
 * into a page as it is.
 */
@NullMarked
package souk.bench.figures;

import org.jspecify.annotations.NullMarked;
