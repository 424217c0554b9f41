/**
 * Sellers' sums by day and by product, to which each change of an order is added once. The audit
 * that reads all of them is here too.
 */
@NullMarked
package souk.dynamo.sales;

import org.jspecify.annotations.NullMarked;
