/**
 * Stripe's API as stripe-java calls it: parameters, idempotency, errors and the faults that tests
 * ask for. What the calls do is the ledger's.
 */
@NullMarked
package souk.local.stripe.api;

import org.jspecify.annotations.NullMarked;
