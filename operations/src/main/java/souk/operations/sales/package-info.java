/**
 * Holds sellers' sums against a count of all orders. It counts and prints; the rule is {@link
 * souk.sales.Rebuild}'s.
 */
@NullMarked
package souk.operations.sales;

import org.jspecify.annotations.NullMarked;
