/** Addresses, in a row of Shoppers for each shopper. */
@NullMarked
package souk.dynamo.shipping;

import org.jspecify.annotations.NullMarked;
