/** Reviews that are reported and hidden, and what is told of them. */
@NullMarked
package souk.operations.reported;

import org.jspecify.annotations.NullMarked;
