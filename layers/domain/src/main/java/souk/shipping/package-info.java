/**
 * What sending costs, and where to: addresses and what a country needs of them, sellers' rates by
 * zone, and the quote for a basket.
 */
@NullMarked
package souk.shipping;

import org.jspecify.annotations.NullMarked;
