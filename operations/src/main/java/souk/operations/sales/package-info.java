/**
 * Compares the sums of sellers with a recount of all orders. The rule is {@link
 * souk.sales.SalesRecount}'s; this package reads and prints.
 */
@NullMarked
package souk.operations.sales;

import org.jspecify.annotations.NullMarked;
