/** The index of products, made and read with Lucene. Nothing outside this package knows Lucene. */
@NullMarked
package souk.functions.search.index;

import org.jspecify.annotations.NullMarked;
