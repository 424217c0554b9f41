/** The functions that place an order, settle its payment and end it. */
@NullMarked
package souk.functions.checkout;

import org.jspecify.annotations.NullMarked;
