/**
 * What the Stripe stand-in knows: sessions, payments, refunds and the events that tell of them. It
 * knows no HTTP.
 */
@NullMarked
package souk.local.stripe.ledger;

import org.jspecify.annotations.NullMarked;
