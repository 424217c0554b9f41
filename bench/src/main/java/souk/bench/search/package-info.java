/** Measures the search index by itself: its size, and how long it takes to build, open and ask. */
@NullMarked
package souk.bench.search;

import org.jspecify.annotations.NullMarked;
