/**
 * Holds what the shop counts as it goes against a count of what it is made of. It counts and
 * prints; the rule is {@link souk.review.Recount}'s.
 */
@NullMarked
package souk.operations.recount;

import org.jspecify.annotations.NullMarked;
