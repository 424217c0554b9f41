/**
 * Stripe's stand-in: as much of Stripe as a checkout needs, on this machine, with state of its own
 * and stricter than Stripe itself. {@link souk.local.stripe.StripeStandIn} is the way in.
 */
@NullMarked
package souk.local.stripe;

import org.jspecify.annotations.NullMarked;
