/** Lists reported and hidden reviews for moderators. Changes nothing. */
@NullMarked
package souk.operations.reported;

import org.jspecify.annotations.NullMarked;
