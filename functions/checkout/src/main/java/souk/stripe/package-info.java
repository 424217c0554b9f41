/**
 * Stripe takes the money: {@link souk.stripe.StripePayments} speaks to it, {@link
 * souk.stripe.StripeEvents} reads what it says. Nothing of Stripe is known outside this package.
 */
@NullMarked
package souk.stripe;

import org.jspecify.annotations.NullMarked;
