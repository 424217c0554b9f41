/**
 * The checkout with everything that is behind it: routes, stores and sweep over DynamoDB Local and
 * Stripe's stand-in, where each call can go wrong. {@link souk.proof.checkout.Audit} then reads
 * everything and says which invariant broke.
 */
@NullMarked
package souk.proof.checkout;

import org.jspecify.annotations.NullMarked;
