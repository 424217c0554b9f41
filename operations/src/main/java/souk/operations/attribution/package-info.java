/**
 * Says what a refund is for that was made in Stripe's dashboard: so it counts for the lines and
 * sellers that it concerns, and no longer for all of the order.
 */
@NullMarked
package souk.operations.attribution;

import org.jspecify.annotations.NullMarked;
