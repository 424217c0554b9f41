/**
 * What shoppers say of products. {@link souk.review.Reviewing} decides, {@link souk.review.Reviews}
 * is the port to where reviews are kept together with the figures they make.
 */
@NullMarked
package souk.review;

import org.jspecify.annotations.NullMarked;
