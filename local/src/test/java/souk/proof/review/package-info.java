/**
 * Many write, change, report, hide and take back reviews of the same products at once, while calls
 * go wrong and money goes back: the figures of the products must equal a recount, exactly.
 */
@NullMarked
package souk.proof.review;

import org.jspecify.annotations.NullMarked;
