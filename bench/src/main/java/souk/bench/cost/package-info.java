/**
 * What the shop costs: what a call of each route takes, at dated prices, and a budget that no route
 * may exceed.
 */
@NullMarked
package souk.bench.cost;

import org.jspecify.annotations.NullMarked;
