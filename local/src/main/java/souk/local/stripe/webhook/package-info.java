/** Sends events to the shop, signed as Stripe signs them, and again until the shop has them. */
@NullMarked
package souk.local.stripe.webhook;

import org.jspecify.annotations.NullMarked;
