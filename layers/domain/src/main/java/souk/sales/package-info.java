/**
 * Sales of each seller, summed by day. Every figure is the sum of what single orders add, so the
 * order in which changes arrive does not matter. {@link souk.sales.Sales} is the port to the store.
 */
@NullMarked
package souk.sales;

import org.jspecify.annotations.NullMarked;
