/**
 * What a shopper means to buy: one line per product, priced anew at each look. {@link
 * souk.cart.Carts} is the port to where carts are kept.
 */
@NullMarked
package souk.cart;

import org.jspecify.annotations.NullMarked;
