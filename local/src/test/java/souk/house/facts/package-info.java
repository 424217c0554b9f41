/**
 * What the house says of itself, each place in the same words. Plain records, so that rules can be
 * tried on made-up houses.
 */
@NullMarked
package souk.house.facts;

import org.jspecify.annotations.NullMarked;
