/** Refunds that were made in Stripe's dashboard, and said to be for something later. */
@NullMarked
package souk.operations.attribution;

import org.jspecify.annotations.NullMarked;
