/** The routes of shipping: a shopper's addresses. */
@NullMarked
package souk.functions.shipping;

import org.jspecify.annotations.NullMarked;
