/** What shoppers save for later. {@link souk.wishlist.Wishlists} is the port to the store. */
@NullMarked
package souk.wishlist;

import org.jspecify.annotations.NullMarked;
