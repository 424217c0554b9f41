/** The public routes of the catalogue. One class per route; each is a function. */
@NullMarked
package souk.functions.catalogue;

import org.jspecify.annotations.NullMarked;
