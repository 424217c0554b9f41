/**
 * Stripe takes the money: {@link souk.stripe.StripePayments} speaks to it, {@link
 * souk.stripe.StripeEvents} reads what it says. No class of stripe-java is used outside this
 * package.
 */
@NullMarked
package souk.stripe;

import org.jspecify.annotations.NullMarked;
