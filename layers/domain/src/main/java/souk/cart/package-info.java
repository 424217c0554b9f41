/**
 * A shopper's cart: one line per product, priced from the catalogue at each read. {@link
 * souk.cart.Carts} is the port to the store.
 */
@NullMarked
package souk.cart;

import org.jspecify.annotations.NullMarked;
