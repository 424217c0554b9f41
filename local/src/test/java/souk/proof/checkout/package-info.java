/**
 * The checkout with everything behind it: routes, stores and sweep over DynamoDB Local and the
 * Stripe stand-in, where each call can be made to fail. {@link souk.proof.checkout.Audit} then
 * reads everything and names the invariant that broke.
 */
@NullMarked
package souk.proof.checkout;

import org.jspecify.annotations.NullMarked;
