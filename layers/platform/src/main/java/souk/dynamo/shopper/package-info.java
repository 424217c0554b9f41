/** A shopper's own rows: what the shop keeps of a person besides carts, orders and reviews. */
@NullMarked
package souk.dynamo.shopper;

import org.jspecify.annotations.NullMarked;
