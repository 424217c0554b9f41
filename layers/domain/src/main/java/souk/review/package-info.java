/**
 * Shoppers' reviews of products. {@link souk.review.Reviewing} holds the rules, {@link
 * souk.review.Reviews} is the port to the store, which keeps reviews and the ratings they add up
 * to.
 */
@NullMarked
package souk.review;

import org.jspecify.annotations.NullMarked;
