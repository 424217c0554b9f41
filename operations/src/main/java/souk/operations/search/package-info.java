/** Making the search index anew. */
@NullMarked
package souk.operations.search;

import org.jspecify.annotations.NullMarked;
