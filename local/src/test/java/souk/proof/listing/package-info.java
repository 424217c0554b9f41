/**
 * A seller works while many buy: stock is added and taken out, prices go up and down, and no piece
 * is lost or sold twice, nor sold at another price than was shown.
 */
@NullMarked
package souk.proof.listing;

import org.jspecify.annotations.NullMarked;
