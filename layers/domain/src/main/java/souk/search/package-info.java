/**
 * Finding products by words. A search reads an immutable index (the base) and the changes that it
 * lacks (the tail), so that it finds what was listed a moment ago.
 */
@NullMarked
package souk.search;

import org.jspecify.annotations.NullMarked;
