/**
 * The edge of what runs when rows change: a batch of changes comes in, each is handed over in its
 * turn, and what could not be done goes back to be sent again.
 */
@NullMarked
package souk.stream;

import org.jspecify.annotations.NullMarked;
