/**
 * Carts, one row each, whose lines are updated in place. Placing an order empties a cart through
 * this package.
 */
@NullMarked
package souk.dynamo.cart;

import org.jspecify.annotations.NullMarked;
