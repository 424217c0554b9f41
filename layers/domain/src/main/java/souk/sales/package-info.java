/**
 * What sellers sold, summed up by day. Every figure is the sum of what single orders add, so that
 * the order in which changes are heard does not matter. {@link souk.sales.Sales} is the port to
 * where the sums are kept.
 */
@NullMarked
package souk.sales;

import org.jspecify.annotations.NullMarked;
