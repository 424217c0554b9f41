/**
 * The facts that the rules compare, read from each place into the same plain records, so that rules
 * can be tested on made-up facts.
 */
@NullMarked
package souk.house.facts;

import org.jspecify.annotations.NullMarked;
