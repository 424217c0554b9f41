/**
 * What sellers do with their own products and pictures: list, change, archive. {@link
 * souk.listing.Selling} holds the rules, {@link souk.listing.Listings} and {@link
 * souk.listing.Pictures} are the ports to the stores.
 */
@NullMarked
package souk.listing;

import org.jspecify.annotations.NullMarked;
