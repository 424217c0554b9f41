/** The routes that show shoppers their own orders. */
@NullMarked
package souk.functions.orders;

import org.jspecify.annotations.NullMarked;
