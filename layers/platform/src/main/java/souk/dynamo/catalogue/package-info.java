/**
 * Products and their list shards, a seller's listings and stock levels, all in the table Products.
 * Other areas write stock and ratings through this package.
 */
@NullMarked
package souk.dynamo.catalogue;

import org.jspecify.annotations.NullMarked;
