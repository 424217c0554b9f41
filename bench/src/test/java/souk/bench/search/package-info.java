/** Tests of the measurements of search. */
@NullMarked
package souk.bench.search;

import org.jspecify.annotations.NullMarked;
