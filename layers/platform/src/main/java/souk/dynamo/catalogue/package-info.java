/**
 * Products and their shards, a seller's listings and the levels of stock, all in Products. The
 * other areas write stock and ratings by what this one offers.
 */
@NullMarked
package souk.dynamo.catalogue;

import org.jspecify.annotations.NullMarked;
