/** A search index made anew, over stores of a shop. */
@NullMarked
package souk.operations.search;

import org.jspecify.annotations.NullMarked;
