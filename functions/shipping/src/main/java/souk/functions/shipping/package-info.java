/** The routes of shipping: a shopper's addresses, sellers' rates, and what sending costs. */
@NullMarked
package souk.functions.shipping;

import org.jspecify.annotations.NullMarked;
