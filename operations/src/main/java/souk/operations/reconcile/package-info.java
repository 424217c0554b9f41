/**
 * Finds orders whose money is stuck, and settles those that can be. It walks and prints: what is
 * stuck is told by {@link souk.payment.Reconciliation}, and {@link souk.payment.Settlement} alone
 * changes an order.
 */
@NullMarked
package souk.operations.reconcile;

import org.jspecify.annotations.NullMarked;
