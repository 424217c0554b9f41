/** A search finds what was listed before it began, whatever becomes of the index meanwhile. */
@NullMarked
package souk.proof.search;

import org.jspecify.annotations.NullMarked;
