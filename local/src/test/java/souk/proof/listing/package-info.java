/**
 * A seller works while many buy: stock is added and removed, prices change, and no unit is lost,
 * sold twice, or sold at a price that was not shown.
 */
@NullMarked
package souk.proof.listing;

import org.jspecify.annotations.NullMarked;
