/**
 * Carts, one row each, whose lines are changed in place. An order empties a cart by what this
 * package offers.
 */
@NullMarked
package souk.dynamo.cart;

import org.jspecify.annotations.NullMarked;
