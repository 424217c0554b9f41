/** How a cart becomes an order, and an order gets paid or ends. */
@NullMarked
package souk.functions.checkout;

import org.jspecify.annotations.NullMarked;
