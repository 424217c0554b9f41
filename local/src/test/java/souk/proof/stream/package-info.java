/**
 * Streams of tables that tell what they have more than once, and functions that fail as they hear
 * of it.
 */
@NullMarked
package souk.proof.stream;

import org.jspecify.annotations.NullMarked;
