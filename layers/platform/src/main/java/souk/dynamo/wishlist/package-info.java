/** Wishlists, a row for each saved product. They are read together with the products. */
@NullMarked
package souk.dynamo.wishlist;

import org.jspecify.annotations.NullMarked;
