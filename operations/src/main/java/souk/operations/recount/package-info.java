/**
 * Compares ratings with a recount of the reviews. The rule is {@link souk.review.RatingRecount}'s;
 * this package reads and prints.
 */
@NullMarked
package souk.operations.recount;

import org.jspecify.annotations.NullMarked;
