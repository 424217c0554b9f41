/** The Stripe stand-in, held to stripe-java and to what Stripe's reference says. */
@NullMarked
package souk.local.stripe;

import org.jspecify.annotations.NullMarked;
