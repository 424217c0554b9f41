/** The routes of the shopper's wishlist. */
@NullMarked
package souk.functions.wishlist;

import org.jspecify.annotations.NullMarked;
