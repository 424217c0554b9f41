/** Searching, suggesting, and making the index that both read. */
@NullMarked
package souk.functions.search;

import org.jspecify.annotations.NullMarked;
