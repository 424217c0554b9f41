/** Prices, the budget, and the routes that must keep it. */
@NullMarked
package souk.bench.cost;

import org.jspecify.annotations.NullMarked;
