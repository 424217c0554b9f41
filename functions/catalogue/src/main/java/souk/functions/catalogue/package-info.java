/** The routes by which anyone looks at what is for sale. One class per route, each a function. */
@NullMarked
package souk.functions.catalogue;

import org.jspecify.annotations.NullMarked;
