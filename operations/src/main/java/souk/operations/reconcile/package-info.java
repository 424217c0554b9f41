/**
 * Finds orders whose payment is stuck, and settles those that a rule can settle. {@link
 * souk.payment.Reconciliation} names what is stuck, and {@link souk.payment.Settlement} alone
 * changes an order.
 */
@NullMarked
package souk.operations.reconcile;

import org.jspecify.annotations.NullMarked;
