/**
 * The events that Stripe may send and what the shop makes of them: events as Stripe writes and
 * signs them, two small models of what they mean, and tests that compare the shop with the models.
 */
@NullMarked
package souk.webhook;

import org.jspecify.annotations.NullMarked;
