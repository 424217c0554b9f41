/**
 * What Stripe may send and what the shop makes of it: messages as Stripe writes and signs them, two
 * small models of what they mean, and the proofs that hold the shop to the models.
 */
@NullMarked
package souk.webhook;

import org.jspecify.annotations.NullMarked;
