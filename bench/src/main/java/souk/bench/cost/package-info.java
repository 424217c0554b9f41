/**
 * What the shop costs: what a call of each route consumes, at dated prices, and a budget for each
 * route.
 */
@NullMarked
package souk.bench.cost;

import org.jspecify.annotations.NullMarked;
