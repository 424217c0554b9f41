/** The index as it is at each moment: a base that is built now and then, and the tail. */
@NullMarked
package souk.functions.search.fresh;

import org.jspecify.annotations.NullMarked;
