/**
 * Many shoppers write, change, report, hide and remove reviews of the same products at once, while
 * calls fail and orders are refunded: the ratings must equal a recount exactly.
 */
@NullMarked
package souk.proof.review;

import org.jspecify.annotations.NullMarked;
