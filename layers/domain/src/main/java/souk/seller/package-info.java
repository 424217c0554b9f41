/**
 * Who sells, and who wants to. {@link souk.seller.Sellers} is the port to where it is kept which
 * person is which seller.
 */
@NullMarked
package souk.seller;

import org.jspecify.annotations.NullMarked;
