/**
 * One till with everything that is behind it: the checkout's routes, stores and sweep over DynamoDB
 * Local and Stripe's stand-in, where each call can go wrong. {@link souk.proof.till.Audit} then
 * reads everything and says which invariant broke.
 */
@NullMarked
package souk.proof.till;

import org.jspecify.annotations.NullMarked;
