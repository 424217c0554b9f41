/** The routes of the shopper's own cart. Every change answers the whole cart. */
@NullMarked
package souk.functions.cart;

import org.jspecify.annotations.NullMarked;
