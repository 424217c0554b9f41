/**
 * What sellers offer: writing, changing and archiving their own products, and the pictures of them.
 * {@link souk.listing.Selling} decides, {@link souk.listing.Listings} and {@link
 * souk.listing.Pictures} are the ports to where both are kept.
 */
@NullMarked
package souk.listing;

import org.jspecify.annotations.NullMarked;
